package org.raworkbench.internal.cases.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of a PDF, embedded, and lines that fit; a character without a glyph is shown by its number. */
final class PdfGlyphs {

    /** Comes with PDFBox, under the SIL Open Font License. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    /** @param width in thousandths of the font size */
    private record Glyph(String shown, float width) {
    }

    PdfGlyphs(PDDocument document) throws IOException {
        try (InputStream stream = PDDocument.class.getResourceAsStream(FONT)) {
            if (stream == null) {
                throw new IOException("the PDF library came without its font " + FONT);
            }
            font = PDType0Font.load(document, stream, true);
        }
    }

    PDFont font() {
        return font;
    }

    /** {@code text} as far as it can be shown, in lines of at most {@code width} points at {@code size}. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(shown(line), size, width, lines));
        return lines;
    }

    private String shown(String line) {
        StringBuilder shown = new StringBuilder();
        line.replace("\t", "    ").codePoints().forEach(point -> shown.append(glyph(point).shown()));
        return shown.toString();
    }

    private void wrap(String line, float size, float width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
        breaks.setText(line);
        StringBuilder current = new StringBuilder();
        float used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = line.substring(start, end);
            float needed = width(word.stripTrailing(), size);
            if (used + needed > width && !current.isEmpty()) {
                lines.add(current.toString().stripTrailing());
                current.setLength(0);
                used = 0;
            }
            for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
                int point = word.codePointAt(at);
                float step = glyph(point).width() * size / 1000;
                if (used + step > width && !current.isEmpty() && point != ' ') {
                    lines.add(current.toString());
                    current.setLength(0);
                    used = 0;
                }
                current.appendCodePoint(point);
                used += step;
            }
        }
        lines.add(current.toString().stripTrailing());
    }

    /** The width of {@code text} in points. */
    float width(String text, float size) {
        float width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += glyph(text.codePointAt(at)).width();
        }
        return width * size / 1000;
    }

    private Glyph glyph(int point) {
        return glyphs.computeIfAbsent(point, this::look);
    }

    private Glyph look(int point) {
        String character = Character.toString(point);
        try {
            return new Glyph(character, font.getStringWidth(character));
        } catch (IllegalArgumentException | IllegalStateException noGlyph) {
            String number = "[U+" + String.format("%04X", point) + "]";
            return new Glyph(number, number.codePoints().mapToObj(this::look).map(Glyph::width).reduce(0f, Float::sum));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
