package org.raworkbench.internal.smartcard.demo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle
            .getBundle("org.raworkbench.internal.smartcard.demo.messages");

    private Messages() {
    }

    static String text(String key, Object... arguments) {
        // the texts are English, so their numbers are too
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
