package org.raworkbench.internal.logs.format;

/**
 * Which bytes are in a text, in 64 bits: a bit for each four values of a byte, so that what a set lacks is not in the text,
 * and what it has may be. Tells that a pattern cannot fit without trying it.
 */
final class Bytes {

    static final long NONE = 0;

    private Bytes() {
    }

    /** {@code set} with one byte more. */
    static long with(long set, int one) {
        return set | 1L << one;
    }

    /** All bytes from {@code from} to {@code to}; at least one. */
    static long of(byte[] b, int from, int to) {
        long set = NONE;
        for (int at = from; at < to; at++) {
            // a shift takes the lowest six bits
            set |= 1L << b[at];
        }
        return set;
    }
}
