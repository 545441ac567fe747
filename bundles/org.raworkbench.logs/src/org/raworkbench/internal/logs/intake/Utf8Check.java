package org.raworkbench.internal.logs.intake;

import java.util.Arrays;

/** Counts the bytes of a stream that are not UTF-8. Not thread-safe. */
final class Utf8Check {

    private byte[] rest = new byte[0];
    private long bad;

    void add(byte[] block, int from, int to) {
        byte[] bytes = block;
        int at = from;
        int end = to;
        if (rest.length > 0) {
            bytes = Arrays.copyOf(rest, rest.length + Math.min(4, to - from));
            System.arraycopy(block, from, bytes, rest.length, bytes.length - rest.length);
            int size = Utf8.length(bytes, 0, bytes.length);
            int had = rest.length;
            if (size == Utf8.CUT && bytes.length < 4) {
                rest = bytes;
                return;
            }
            rest = new byte[0];
            if (size > had) {
                at = from + size - had;
            } else {
                bad += had;
            }
            bytes = block;
        }
        while (at < end) {
            at = Utf8.firstHigh(bytes, at, end);
            if (at == end) {
                return;
            }
            int size = Utf8.length(bytes, at, end);
            if (size > 0) {
                at += size;
            } else if (size == Utf8.CUT) {
                rest = Arrays.copyOfRange(bytes, at, end);
                return;
            } else {
                bad++;
                at++;
            }
        }
    }

    /** The number when nothing follows. */
    long bad() {
        return bad + rest.length;
    }
}
