package org.raworkbench.internal.workstation.probe;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle
            .getBundle("org.raworkbench.internal.workstation.probe.messages", Locale.ENGLISH,
                    Messages.class.getClassLoader());

    private Messages() {
    }

    static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
