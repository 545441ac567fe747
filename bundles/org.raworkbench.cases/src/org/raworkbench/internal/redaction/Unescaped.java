package org.raworkbench.internal.redaction;

import java.util.Arrays;

/** A stretch of text as it is read, and where each of its characters is written. */
final class Unescaped {

    /** Escaped once more, such as JSON in an address of the web. */
    private static final int MOST_TIMES = 3;

    private final Text written;
    private final char[] chars;
    /** Where each character begins that was read, and at last where the stretch ends. */
    private final int[] places;
    private final int length;

    private Unescaped(Text written, char[] chars, int[] places, int length) {
        this.written = written;
        this.chars = chars;
        this.places = places;
        this.length = length;
    }

    static Unescaped of(Text text, int start, int end) {
        char[] chars = Arrays.copyOfRange(text.chars(), start, end);
        int[] places = new int[end - start + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = start + i;
        }
        int length = end - start;
        for (int times = 0; times < MOST_TIMES; times++) {
            Escapes escapes = new Escapes(new Text(chars, length), times > 0);
            int before = length;
            length = escapes.read(places);
            chars = escapes.chars();
            if (length == before) {
                break;
            }
        }
        return new Unescaped(text, chars, places, length);
    }

    Text text() {
        return new Text(chars, length);
    }

    /** {@code hit} where it is written. */
    Hit written(Hit hit) {
        int start = places[hit.start()];
        int end = places[hit.end()];
        boolean same = end - start == hit.end() - hit.start();
        return new Hit(hit.kind(), start, end, same && written.part(start, end).equals(said(hit)) ? null : said(hit));
    }

    private String said(Hit hit) {
        return new String(chars, hit.start(), hit.end() - hit.start());
    }
}
