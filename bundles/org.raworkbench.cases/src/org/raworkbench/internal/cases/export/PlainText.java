package org.raworkbench.internal.cases.export;

import java.util.List;
import java.util.Locale;

/** Text that shows what it is: no control characters, none that turn the direction of reading. */
final class PlainText {

    private PlainText() {
    }

    /** {@code text} with line feeds between lines; what cannot be seen is replaced by U+FFFD. */
    static String lines(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n')
                .replace('\u0085', '\n').strip();
        StringBuilder plain = new StringBuilder(unified.length());
        unified.codePoints().forEach(point -> plain.appendCodePoint(point == '\n' || point == '\t' || visible(point)
                ? point : 0xFFFD));
        return plain.toString();
    }

    /** The items of a text that is a list and nothing else, each line of it beginning with "- "; empty otherwise. */
    static List<String> items(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream().allMatch(line -> line.startsWith("- ") && !line.substring(2).isBlank())
                ? lines.stream().map(line -> line.substring(2).strip()).toList() : List.of();
    }

    /** {@code text} in one line. */
    static String line(String text) {
        return lines(text).replaceAll("\\s+", " ");
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            // joiners belong to scripts and emoji, all other format characters hide something
            case Character.FORMAT -> point == 0x200C || point == 0x200D || point == 0xAD;
            default -> true;
        };
    }

    /** A size for people. */
    static String size(long bytes) {
        if (bytes < 1024) {
            return Messages.text("size.bytes", String.valueOf(bytes));
        }
        return bytes < 1 << 20 ? Messages.text("size.kb", String.valueOf((bytes + 512) >> 10))
                : Messages.text("size.mb", String.format(Locale.UK, "%.1f", bytes / 1048576.0));
    }
}
