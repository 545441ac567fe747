package org.raworkbench.internal.workstation.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text whose encoding had to be found out.
 *
 * @param text without byte order mark; characters that steer terminals or turn the writing direction are replaced
 * @param encoding its name for people
 * @param guessed whether it was not certain
 */
record DecodedText(String text, String encoding, boolean guessed) {

    private static final int SAMPLE = 4_096;
    private static final char REPLACEMENT = '\uFFFD';

    /** The text in {@code bytes}; empty when it is no text in UTF-8, UTF-16 or Windows-1252. */
    static Optional<DecodedText> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8, false).flatMap(DecodedText::plain);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, false).flatMap(DecodedText::plain);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, false).flatMap(DecodedText::plain);
        }
        if (bytes.length >= 4 && zeros(bytes, 1) > 0.4 && zeros(bytes, 0) < 0.1) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE, true).flatMap(DecodedText::plain);
        }
        if (bytes.length >= 4 && zeros(bytes, 0) > 0.4 && zeros(bytes, 1) < 0.1) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE, true).flatMap(DecodedText::plain);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8, false)
                .or(() -> strict(bytes, 0, Charset.forName("windows-1252"), true)).flatMap(DecodedText::plain);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The share of zero bytes at even (0) or odd (1) places. */
    private static double zeros(byte[] bytes, int first) {
        int end = Math.min(bytes.length, SAMPLE);
        int zeros = 0;
        int seen = 0;
        for (int i = first; i < end; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) zeros / seen;
    }

    private static Optional<DecodedText> strict(byte[] bytes, int offset, Charset charset, boolean guessed) {
        try {
            return Optional.of(new DecodedText(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset)).toString(),
                    charset.name(), guessed));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private Optional<DecodedText> plain() {
        if (text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(character -> plain.append(isPlain(character) ? (char) character : REPLACEMENT));
        return Optional.of(new DecodedText(plain.toString(), encoding, guessed));
    }

    private static boolean isPlain(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
    }
}
