package org.raworkbench.internal.guidance.base;

/** A text that a matcher may look at for so long and no longer: an expression that explodes is stopped. */
final class LimitedText implements CharSequence {

    /** Thrown out of a matcher whose time is over. */
    static final class TimeOverException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TimeOverException() {
            super("the time for matching is over", null, false, false);
        }
    }

    private static final int LOOK_AT_CLOCK = 0x3FF;

    private final char[] text;
    private final long end;
    private int looks;

    /** @param end the moment by {@link System#nanoTime()} */
    LimitedText(char[] text, long end) {
        this.text = text;
        this.end = end;
    }

    @Override
    public char charAt(int index) {
        if ((++looks & LOOK_AT_CLOCK) == 0 && System.nanoTime() - end > 0) {
            throw new TimeOverException();
        }
        return text[index];
    }

    @Override
    public int length() {
        return text.length;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(text, from, to - from);
    }

    @Override
    public String toString() {
        return new String(text);
    }
}
