package org.raworkbench.inspection.report;

import org.raworkbench.internal.inspection.text.Texts;

/** The texts of this package. */
final class Messages {

    private static final Texts TEXTS = Texts.of(Messages.class);

    private Messages() {
    }

    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
