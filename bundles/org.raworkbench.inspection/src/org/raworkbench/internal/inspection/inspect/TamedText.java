package org.raworkbench.internal.inspection.inspect;

/** Makes text from a card fit to be shown. */
final class TamedText {

    private static final int LONGEST = 512;

    private TamedText() {
    }

    /**
     * {@code text} without control characters and without characters that change the direction or the look of what
     * follows, cut where it is longer than anything on a card should be.
     */
    static String tame(String text) {
        String tame = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]", " ").strip();
        return tame.length() > LONGEST ? tame.substring(0, LONGEST) + "\u2026" : tame;
    }
}
