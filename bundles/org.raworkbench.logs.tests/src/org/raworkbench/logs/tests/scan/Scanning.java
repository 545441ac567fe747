package org.raworkbench.logs.tests.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.Expression;
import org.raworkbench.internal.logs.scan.PatternSet;
import org.raworkbench.internal.logs.scan.Scanner;

/** Short ways to ask the scan. */
final class Scanning {

    private Scanning() {
    }

    static List<Expression> regexes(String... texts) {
        return Arrays.stream(texts).map(Expression::regex).toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As {@link LineByLine#hits}. */
    static List<String> hits(Scanner scanner, byte[] block, int from, int to) {
        List<String> hits = new ArrayList<>();
        scanner.scan(block, from, to, (start, end, patterns) -> {
            IntStream.Builder found = IntStream.builder();
            patterns.forEach(found::add);
            hits.add(LineByLine.hit(start, end, found.build()));
        });
        return hits;
    }

    /** The lines of {@code text} that {@code expression} is in, joined by bars. */
    static String found(Expression expression, String text) {
        return found(expression, bytes(text));
    }

    static String found(Expression expression, byte[] text) {
        List<String> lines = new ArrayList<>();
        Scanner scanner = PatternSet.of(List.of(expression)).scanner(Cancellation.NEVER);
        scanner.scan(text, 0, text.length,
                (start, end, patterns) -> lines.add(new String(text, start, end - start, StandardCharsets.UTF_8)));
        return String.join("|", lines);
    }
}
