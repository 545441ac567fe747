package org.raworkbench.readers.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package for people. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle
            .getBundle("org.raworkbench.readers.report.messages");

    private Messages() {
    }

    static String text(String key, Object... arguments) {
        // the texts are English, so their numbers are too
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
