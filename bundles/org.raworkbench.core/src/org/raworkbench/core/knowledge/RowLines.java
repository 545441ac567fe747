package org.raworkbench.core.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which lines the members of a JSON object begin, and the rows of those that are lists. The parser that reads the
 * content does not keep them.
 */
final class RowLines {

    private final Map<String, Integer> members = new HashMap<>();
    private final Map<String, List<Integer>> rows = new HashMap<>();

    private RowLines() {
    }

    /** The lines of {@code text}, which is valid JSON. */
    static RowLines of(String text) {
        RowLines lines = new RowLines();
        int depth = 0;
        int line = 1;
        String last = "";
        String member = "";
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            switch (here) {
            case '\n' -> line++;
            case '"' -> {
                int end = end(text, at);
                last = text.substring(at + 1, end);
                at = end;
            }
            case ':' -> {
                if (depth == 1) {
                    member = last;
                    lines.members.putIfAbsent(member, line);
                }
            }
            case '{', '[' -> {
                if (depth == 2) {
                    lines.rows.computeIfAbsent(member, name -> new ArrayList<>()).add(line);
                }
                depth++;
            }
            case '}', ']' -> depth--;
            default -> {
                // nothing that moves the place
            }
            }
        }
        return lines;
    }

    private static int end(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length() - 1);
    }

    /** The line on which the member {@code name} begins, counted from 1; 0 when it is not known. */
    int member(String name) {
        return members.getOrDefault(name, 0);
    }

    /** The line on which the row {@code index} of the list {@code name} begins; that of the list when it is not known. */
    int row(String name, int index) {
        List<Integer> known = rows.getOrDefault(name, List.of());
        return index < known.size() ? known.get(index) : member(name);
    }
}
