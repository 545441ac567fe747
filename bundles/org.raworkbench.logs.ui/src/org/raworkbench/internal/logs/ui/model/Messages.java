package org.raworkbench.internal.logs.ui.model;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.raworkbench.internal.logs.ui.model.messages");

    private Messages() {
    }

    static String text(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
