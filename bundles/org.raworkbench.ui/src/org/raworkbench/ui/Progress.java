package org.raworkbench.ui;

/**
 * How far a piece of work has got.
 *
 * @param done parts that are finished, 0 to {@code total}
 * @param total parts there are; 0 while nobody knows
 */
public record Progress(int done, int total) {

    /** Something is going on, and nobody knows how long. */
    public static final Progress UNTOLD = new Progress(0, 0);

    public Progress {
        if (done < 0 || total < 0 || done > total) {
            throw new IllegalArgumentException(done + " of " + total);
        }
    }

    /** Whether it is known how much there is to do. */
    public boolean told() {
        return total > 0;
    }
}
