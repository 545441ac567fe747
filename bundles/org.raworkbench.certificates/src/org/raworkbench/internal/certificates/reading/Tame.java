package org.raworkbench.internal.certificates.reading;

/** Makes text out of foreign input fit to be shown. */
public final class Tame {

    private static final int LONGEST = 1_024;

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
        return text(message == null || message.isBlank() ? failure.getClass().getSimpleName() : message);
    }
}
