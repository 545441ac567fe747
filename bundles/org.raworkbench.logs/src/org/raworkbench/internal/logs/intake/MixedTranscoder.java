package org.raworkbench.internal.logs.intake;

import java.io.IOException;

/** UTF-8 where bytes are UTF-8, windows-1252 where they are not: logs that several programs wrote into. */
final class MixedTranscoder implements Transcoder {

    private static final int STEP = 64 << 10;

    private final ByteTranscoder single = new ByteTranscoder(LogEncoding.CP1252);
    private final byte[] out = new byte[(STEP + 8) * 3];
    private final byte[] in = new byte[STEP + 8];
    /** Bytes at the start of {@link #in} that may be a character cut by the end of a block. */
    private int rest;
    private boolean good;
    private boolean converted;

    @Override
    public void write(byte[] bytes, int from, int length, Sink sink) throws IOException {
        int end = from + length;
        for (int at = from; at < end; at += STEP) {
            int some = Math.min(STEP, end - at);
            System.arraycopy(bytes, at, in, rest, some);
            convert(rest + some, sink);
        }
    }

    private void convert(int to, Sink sink) throws IOException {
        int size = 0;
        int at = 0;
        while (at < to) {
            int ascii = Utf8.firstHigh(in, at, to);
            System.arraycopy(in, at, out, size, ascii - at);
            size += ascii - at;
            at = ascii;
            if (at == to) {
                break;
            }
            int length = Utf8.length(in, at, to);
            if (length > 0) {
                good = true;
                System.arraycopy(in, at, out, size, length);
                size += length;
                at += length;
            } else if (length == Utf8.CUT) {
                break;
            } else {
                converted = true;
                size = single.one(in[at++], out, size);
            }
        }
        rest = to - at;
        System.arraycopy(in, at, in, 0, rest);
        sink.write(out, 0, size);
    }

    @Override
    public void finish(Sink sink) throws IOException {
        int size = 0;
        for (int at = 0; at < rest; at++) {
            converted = true;
            size = single.one(in[at], out, size);
        }
        rest = 0;
        sink.write(out, 0, size);
    }

    /** What the bytes so far turned out to be. */
    LogEncoding seen() {
        return LogEncoding.narrow(good, converted);
    }

    @Override
    public long bad() {
        return single.bad();
    }
}
