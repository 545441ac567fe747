package org.raworkbench.internal.workstation.checks;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle
            .getBundle("org.raworkbench.internal.workstation.checks.messages", Locale.ENGLISH,
                    Messages.class.getClassLoader());

    private Messages() {
    }

    static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** The text, or nothing where there is none of that key. */
    static String optional(String key, Object... arguments) {
        return TEXTS.containsKey(key) ? text(key, arguments) : "";
    }
}
