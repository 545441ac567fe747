package org.raworkbench.internal.logs.intake;

/** Guesses the encoding from a sample: a mark, the places of zero bytes, whether high bytes are UTF-8. */
final class EncodingGuess {

    /** Bytes of a sample. */
    static final int SAMPLE = 64 << 10;

    private EncodingGuess() {
    }

    /** @param sample the first bytes; a cut character at its end is not held against it */
    static LogEncoding of(byte[] sample, int length) {
        if (length >= 2 && (sample[0] & 0xFF) == 0xFF && (sample[1] & 0xFF) == 0xFE) {
            return LogEncoding.utf16(false, 2);
        }
        if (length >= 2 && (sample[0] & 0xFF) == 0xFE && (sample[1] & 0xFF) == 0xFF) {
            return LogEncoding.utf16(true, 2);
        }
        int mark = utf8Mark(sample, length);
        if (mark > 0) {
            return new LogEncoding("UTF-8", LogEncoding.Kind.UTF_8, LogEncoding.UTF8.charset(), mark);
        }
        LogEncoding wide = withoutMark(sample, length);
        return wide != null ? wide : narrow(sample, length);
    }

    static int utf8Mark(byte[] sample, int length) {
        return length >= 3 && (sample[0] & 0xFF) == 0xEF && (sample[1] & 0xFF) == 0xBB && (sample[2] & 0xFF) == 0xBF ? 3
                : 0;
    }

    /** UTF-16 of western text has a zero in every second byte; null when it does not look so. */
    private static LogEncoding withoutMark(byte[] sample, int length) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at + 1 < length; at += 2) {
            even += sample[at] == 0 ? 1 : 0;
            odd += sample[at + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs == 0 || Math.max(even, odd) * 10L < pairs * 4L || Math.min(even, odd) * 10L > pairs) {
            return null;
        }
        return LogEncoding.utf16(even > odd, 0);
    }

    private static LogEncoding narrow(byte[] sample, int length) {
        int good = 0;
        int bad = 0;
        int at = 0;
        while (at < length) {
            if (sample[at] >= 0) {
                at++;
                continue;
            }
            int size = Utf8.length(sample, at, length);
            if (size > 0) {
                good++;
                at += size;
            } else if (size == Utf8.CUT) {
                break;
            } else {
                bad++;
                at++;
            }
        }
        if (good == 0 && bad == 0) {
            return LogEncoding.ASCII;
        }
        if (bad == 0) {
            return LogEncoding.UTF8;
        }
        return good == 0 ? LogEncoding.LATIN : LogEncoding.BOTH;
    }
}
