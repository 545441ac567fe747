package org.raworkbench.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown: the first column to the left, numbers to the right. */
public final class MarkdownTable {

    private final List<String> head;
    private final int texts;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param texts how many columns, from the first, hold text; the others hold numbers */
    public MarkdownTable(int texts, String... head) {
        this.texts = texts;
        this.head = List.of(head);
    }

    public void row(String... cells) {
        if (cells.length != head.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + head.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    public String markdown() {
        String rule = IntStream.range(0, head.size()).mapToObj(column -> column < texts ? "---" : "---:")
                .collect(Collectors.joining(" | ", "| ", " |"));
        return line(head) + "\n" + rule + rows.stream().map(row -> "\n" + line(row)).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
