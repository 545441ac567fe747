package org.raworkbench.logs.tests.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.raworkbench.internal.logs.scan.Expression;

/** What {@link java.util.regex} finds, each expression on each line. */
final class LineByLine {

    private final List<Pattern> patterns;

    LineByLine(List<Expression> expressions) {
        patterns = expressions.stream().map(LineByLine::pattern).toList();
    }

    private static Pattern pattern(Expression expression) {
        return Pattern.compile(expression.text().replace("(?i:", "(?iu:"), Pattern.UNIX_LINES
                | (expression.literal() ? Pattern.LITERAL : 0)
                | (expression.ignoreCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0));
    }

    /** A line for each line with hits: where it starts and ends in bytes, and the patterns in it. */
    List<String> hits(String text) {
        List<String> hits = new ArrayList<>();
        int from = 0;
        int offset = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            String content = end >= 0 && line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            int length = line.getBytes(StandardCharsets.UTF_8).length;
            int[] found = IntStream.range(0, patterns.size()).filter(each -> patterns.get(each).matcher(content).find())
                    .toArray();
            if (found.length > 0) {
                hits.add(hit(offset, offset + length, IntStream.of(found)));
            }
            offset += length + 1;
            from = end < 0 ? text.length() : end + 1;
        }
        return hits;
    }

    static String hit(int start, int end, IntStream patterns) {
        return start + "-" + end + " " + patterns.boxed().toList();
    }
}
