package org.raworkbench.internal.logs.intake;

import java.io.IOException;

/** Makes UTF-8 of bytes in another encoding, block after block. A line end stays a line end whatever surrounds it. */
interface Transcoder {

    /** Where UTF-8 goes. */
    @FunctionalInterface
    interface Sink {
        void write(byte[] bytes, int from, int length) throws IOException;
    }

    /** The next bytes. */
    void write(byte[] bytes, int from, int length, Sink sink) throws IOException;

    /** Nothing follows. */
    void finish(Sink sink) throws IOException;

    /** Bytes so far that are of no character; each unit of them became one U+FFFD. */
    long bad();

    static Transcoder of(LogEncoding encoding) {
        return switch (encoding.kind()) {
            case UTF_16LE -> new Utf16Transcoder(false);
            case UTF_16BE -> new Utf16Transcoder(true);
            case WINDOWS_1252 -> new ByteTranscoder(encoding.charset());
            case MIXED -> new MixedTranscoder();
            case UTF_8 -> new PassingTranscoder();
            case OTHER -> new DecodingTranscoder(encoding.charset());
        };
    }
}
