package org.raworkbench.internal.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.raworkbench.internal.cli.messages",
            Locale.ENGLISH, Messages.class.getClassLoader());

    private Messages() {
    }

    static ResourceBundle texts() {
        return TEXTS;
    }

    static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }
}
