package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Guesses the encoding from a sample: a mark, the places of zero bytes, whether high bytes are UTF-8. */
final class EncodingGuess {

    /** Bytes of a sample. */
    static final int SAMPLE = 64 << 10;

    private static final int BLOCK = 1 << 20;
    /** A file up to this size is looked at as a whole. */
    private static final long WHOLE = 64 << 20;
    private static final int PARTS = 64;
    /** Bytes that a character begins with and does not end with, at most. */
    private static final int LONGEST = 3;

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

    /**
     * Looks at more of a file whose first bytes were taken for UTF-8: at all of it when it is not large, at parts of it when it
     * is.
     *
     * @param guess for the first {@link #SAMPLE} bytes
     */
    static LogEncoding refined(LogEncoding guess, Path file, long size) throws IOException {
        if (size <= SAMPLE || guess.mark() > 0) {
            return guess;
        }
        boolean whole = size <= WHOLE;
        Tally tally = new Tally();
        byte[] block = new byte[whole ? BLOCK : SAMPLE];
        ByteBuffer buffer = ByteBuffer.wrap(block);
        long step = whole ? BLOCK - LONGEST : (size - SAMPLE) / PARTS;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (long at = 0; at < size; at += step) {
                buffer.clear();
                while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
                    // until it is full or the file ends
                }
                tally.add(block, buffer.position(), at > 0);
            }
        }
        return tally.encoding();
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
        Tally tally = new Tally();
        tally.add(sample, length, false);
        return tally.encoding();
    }

    /** What bytes beyond ASCII are. */
    private static final class Tally {

        private boolean good;
        private boolean bad;

        /** @param cut whether the first bytes may be the end of a character; the last ones may begin one anyway */
        void add(byte[] sample, int length, boolean cut) {
            int at = 0;
            while (cut && at < Math.min(LONGEST, length) && (sample[at] & 0xC0) == 0x80) {
                at++;
            }
            while (at < length) {
                at = Utf8.firstHigh(sample, at, length);
                if (at == length) {
                    return;
                }
                int size = Utf8.length(sample, at, length);
                if (size == Utf8.CUT) {
                    return;
                }
                good |= size > 0;
                bad |= size < 0;
                at += Math.max(1, size);
            }
        }

        LogEncoding encoding() {
            return LogEncoding.narrow(good, bad);
        }
    }
}
