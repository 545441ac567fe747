package org.raworkbench.internal.inspection.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The message file beside a class. <code>{0}</code> to <code>{9}</code> stand for arguments, put in as they are.
 *
 * <p>This is less than {@link java.text.MessageFormat} on purpose: that one loads the JVM's whole locale data, which
 * takes longer than the inspection of a card.
 */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The file {@code messages.properties} in the package of {@code owner}. */
    public static Texts of(Class<?> owner) {
        return new Texts(ResourceBundle.getBundle(owner.getPackageName() + ".messages",
                Locale.getDefault(), owner.getClassLoader()));
    }

    /**
     * The text of {@code key} with its arguments.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            int argument = i + 2 < pattern.length() && pattern.charAt(i) == '{' && pattern.charAt(i + 2) == '}'
                    ? pattern.charAt(i + 1) - '0' : -1;
            if (argument >= 0 && argument < arguments.length) {
                text.append(arguments[argument]);
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }
}
