package org.raworkbench.internal.smartcard.pcsc;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of this package for people. */
final class Messages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.raworkbench.internal.smartcard.pcsc.messages");

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
