package org.raworkbench.internal.logs.intake;

import java.io.IOException;

/** UTF-8 stays as it is, broken bytes included; they are counted and shown as U+FFFD where they are read. */
final class PassingTranscoder implements Transcoder {

    private final Utf8Check check = new Utf8Check();

    @Override
    public void write(byte[] bytes, int from, int length, Sink sink) throws IOException {
        check.add(bytes, from, from + length);
        sink.write(bytes, from, length);
    }

    @Override
    public void finish(Sink sink) {
        // nothing was held back
    }

    @Override
    public long bad() {
        return check.bad();
    }
}
