package org.raworkbench.internal.logs.format;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences about formats for people. */
final class Messages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.raworkbench.internal.logs.format.messages");

    private Messages() {
    }

    static String text(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
