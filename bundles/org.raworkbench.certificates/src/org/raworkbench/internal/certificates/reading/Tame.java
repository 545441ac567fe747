package org.raworkbench.internal.certificates.reading;

import java.util.regex.Pattern;

/** Makes text out of foreign input fit to be shown. */
public final class Tame {

    private static final int LONGEST = 1_024;
    /** Names of classes in the messages of the libraries: they tell a person nothing. */
    private static final Pattern CLASS = Pattern.compile("\\b(?:javax?|sun|org\\.bouncycastle)(?:\\.\\w+)+:?\\s*");

    private Tame() {
    }

    /** {@code text} without control, direction and private-use characters, cut where it is too long. */
    public static String text(String text) {
        String tame = text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
        for (int i = 0; i < tame.length(); i++) {
            char c = tame.charAt(i);
            if (c < ' ' || c > '~') {
                return tame.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]", " ").strip();
            }
        }
        return tame.strip();
    }

    /** What {@code failure} says, or what kind it is. */
    public static String words(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return Messages.text("tooDeep");
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        String told = CLASS.matcher(message.length() > LONGEST ? message.substring(0, LONGEST) : message).replaceAll("")
                .strip();
        return text(told.endsWith(":") ? told.substring(0, told.length() - 1) : told);
    }
}
