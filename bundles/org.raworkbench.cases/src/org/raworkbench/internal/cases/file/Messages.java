package org.raworkbench.internal.cases.file;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this package. */
public final class Messages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.raworkbench.internal.cases.file.messages");

    private Messages() {
    }

    public static String text(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
