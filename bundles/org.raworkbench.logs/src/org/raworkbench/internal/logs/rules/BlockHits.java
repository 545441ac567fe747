package org.raworkbench.internal.logs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the expressions found in one block. Line numbers count from the line that the block begins in. */
final class BlockHits {

    /** For each expression the number of lines. */
    final int[] counts;
    /** For each expression the first line with it; -1 without one. */
    final int[] first;
    /** For each expression the last line with it; -1 without one. */
    final int[] last;
    /** For each expression the first lines with their text. */
    final List<List<Hit>> shown;
    /** For each expression all lines, where the rule needs them. */
    final int[][] all;
    /** For each expression the values of its observation, each with the first line of it. */
    final List<Map<String, Integer>> values;

    BlockHits(int parts) {
        counts = new int[parts];
        first = new int[parts];
        last = new int[parts];
        Arrays.fill(first, -1);
        Arrays.fill(last, -1);
        shown = new ArrayList<>(java.util.Collections.nCopies(parts, null));
        all = new int[parts][];
        values = new ArrayList<>(java.util.Collections.nCopies(parts, null));
    }

    void count(int part, int line) {
        if (counts[part]++ == 0) {
            first[part] = line;
        }
        last[part] = line;
    }

    void show(int part, Hit hit) {
        if (shown.get(part) == null) {
            shown.set(part, new ArrayList<>());
        }
        shown.get(part).add(hit);
    }

    int shownOf(int part) {
        return shown.get(part) == null ? 0 : shown.get(part).size();
    }

    void keep(int part, int line) {
        int[] lines = all[part];
        int size = counts[part] - 1;
        if (lines == null) {
            lines = new int[8];
        } else if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size] = line;
        all[part] = lines;
    }

    void value(int part, String value, int line) {
        if (values.get(part) == null) {
            values.set(part, new LinkedHashMap<>());
        }
        values.get(part).putIfAbsent(value, line);
    }
}
