package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** One byte a character, ASCII below 128. Bytes without a character become U+FFFD. */
final class ByteTranscoder implements Transcoder {

    private static final int STEP = 64 << 10;
    private static final String UNKNOWN = "\uFFFD";

    private final byte[][] high = new byte[128][];
    private final boolean[] unknown = new boolean[128];
    private final byte[] out = new byte[STEP * 3];
    private long bad;

    ByteTranscoder(Charset charset) {
        for (int value = 128; value < 256; value++) {
            String text = charset.decode(ByteBuffer.wrap(new byte[] {(byte) value})).toString();
            high[value - 128] = text.getBytes(StandardCharsets.UTF_8);
            unknown[value - 128] = text.equals(UNKNOWN);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length, Sink sink) throws IOException {
        for (int at = from; at < from + length; at += STEP) {
            int stop = Math.min(from + length, at + STEP);
            sink.write(out, 0, convert(bytes, at, stop));
        }
    }

    private int convert(byte[] bytes, int from, int to) {
        int size = 0;
        int at = from;
        while (at < to) {
            int ascii = Utf8.firstHigh(bytes, at, to);
            System.arraycopy(bytes, at, out, size, ascii - at);
            size += ascii - at;
            at = ascii;
            if (at < to) {
                size = one(bytes[at++], out, size);
            }
        }
        return size;
    }

    /** Puts one byte beyond ASCII into {@code target}; answers where the next goes. */
    int one(byte value, byte[] target, int size) {
        byte[] character = high[value & 0x7F];
        if (unknown[value & 0x7F]) {
            bad++;
        }
        System.arraycopy(character, 0, target, size, character.length);
        return size + character.length;
    }

    @Override
    public void finish(Sink sink) {
        // nothing was held back
    }

    @Override
    public long bad() {
        return bad;
    }
}
