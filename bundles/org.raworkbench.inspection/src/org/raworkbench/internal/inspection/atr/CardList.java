package org.raworkbench.internal.inspection.atr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.raworkbench.smartcard.Bytes;

/**
 * A card list in the form of pcsc-tools: a line with an ATR or a pattern of one, then lines with a name each that begin
 * with a tab. Lines that make no sense are passed over. Immutable.
 */
final class CardList {

    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final int MAX_NAMES = 20;
    private static final int MAX_NAME_LENGTH = 200;

    private final byte[] text;
    /** Where the lines with an ATR begin, and {@code entries} many of them. */
    private int[] starts = new int[8_192];
    private int entries;

    private CardList(byte[] text) {
        this.text = text;
        for (int start = 0; start < text.length; start = lineEnd(start) + 1) {
            byte first = text[start];
            if (first != '\t' && first != '#' && first != '\n' && first != '\r') {
                if (entries == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * entries);
                }
                starts[entries++] = start;
            }
        }
    }

    /** The list in {@code file}. */
    static CardList read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new CardList(in.readNBytes(MAX_BYTES));
        }
    }

    /** All names given to an ATR, in the order of the list. */
    Set<String> names(Bytes atr) {
        Set<String> names = new LinkedHashSet<>();
        AtrPattern pattern = new AtrPattern(atr);
        for (int i = 0; i < entries; i++) {
            int end = lineEnd(starts[i]);
            if (pattern.fits(text, starts[i], end)) {
                collect(end + 1, names);
            }
        }
        return names;
    }

    private void collect(int from, Set<String> names) {
        for (int start = from; start < text.length && text[start] == '\t' && names.size() < MAX_NAMES;) {
            int end = lineEnd(start);
            String name = new String(text, start, end - start, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ")
                    .strip();
            if (!name.isEmpty() && !name.startsWith("http://") && !name.startsWith("https://")) {
                names.add(name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) + "…" : name);
            }
            start = end + 1;
        }
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }
}
