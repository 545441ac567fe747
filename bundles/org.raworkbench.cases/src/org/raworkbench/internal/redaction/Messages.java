package org.raworkbench.internal.redaction;

import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.raworkbench.internal.redaction.messages");

    private Messages() {
    }

    static String text(String key) {
        return TEXTS.getString(key);
    }
}
