package org.raworkbench.internal.workstation;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.raworkbench.internal.workstation.messages",
            Locale.ENGLISH, Messages.class.getClassLoader());

    private Messages() {
    }

    static String text(String key) {
        return TEXTS.getString(key);
    }
}
