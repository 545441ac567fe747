package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Any other encoding, by the decoder of the platform. */
final class DecodingTranscoder implements Transcoder {

    private final CharsetDecoder decoder;
    private ByteBuffer in = ByteBuffer.allocate(128 << 10);
    private final CharBuffer chars = CharBuffer.allocate(32 << 10);
    private char high;
    private long bad;

    DecodingTranscoder(Charset charset) {
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        in.limit(0);
    }

    @Override
    public void write(byte[] bytes, int from, int length, Sink sink) throws IOException {
        int at = from;
        int end = from + length;
        while (at < end) {
            in.compact();
            int some = Math.min(in.remaining(), end - at);
            in.put(bytes, at, some).flip();
            at += some;
            decode(false, sink);
        }
    }

    private void decode(boolean last, Sink sink) throws IOException {
        while (true) {
            CoderResult result = decoder.decode(in, chars, last);
            if (result.isError()) {
                in.position(in.position() + result.length());
                bad += result.length();
                if (!chars.hasRemaining()) {
                    flush(sink);
                }
                chars.put('\uFFFD');
            } else {
                flush(sink);
                if (result.isUnderflow()) {
                    return;
                }
            }
        }
    }

    private void flush(Sink sink) throws IOException {
        chars.flip();
        String text = (high == 0 ? "" : String.valueOf(high)) + chars;
        high = 0;
        if (!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            high = text.charAt(text.length() - 1);
            text = text.substring(0, text.length() - 1);
        }
        chars.clear();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        sink.write(utf8, 0, utf8.length);
    }

    @Override
    public void finish(Sink sink) throws IOException {
        decode(true, sink);
        decoder.flush(chars);
        flush(sink);
    }

    @Override
    public long bad() {
        return bad;
    }
}
