package org.raworkbench.workstation.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.raworkbench.workstation.report.messages",
            Locale.ENGLISH, Messages.class.getClassLoader());

    private Messages() {
    }

    static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
