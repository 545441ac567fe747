package org.raworkbench.internal.logs.rules;

import java.time.Duration;

/** Text that stops a regular expression which runs away: reading it after the deadline throws. */
final class DeadlineText implements CharSequence {

    /** The deadline has passed. */
    static final class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int LOOK_EVERY = 1 << 12;

    private final CharSequence text;
    private final long end;
    private int reads;

    DeadlineText(CharSequence text, Duration patience) {
        this.text = text;
        this.end = System.nanoTime() + patience.toNanos();
    }

    @Override
    public char charAt(int index) {
        if (++reads % LOOK_EVERY == 0 && System.nanoTime() > end) {
            throw new PassedException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int stop) {
        return text.subSequence(start, stop);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
