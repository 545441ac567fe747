package org.raworkbench.internal.cases.ui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.raworkbench.cases.PreparedCase;

/**
 * What leaves, to look at: the text with what will be replaced in place, and each thing that was found.
 *
 * @param text short and long description
 * @param marks parts of the text that will be replaced, from the first to the last, none over another
 * @param rows what was found, each once
 */
public record LeavingCase(String text, List<Mark> marks, List<MaskRow> rows) {

    /** A part of the text, in characters. */
    public record Mark(int start, int length, MaskRow row) {
    }

    public LeavingCase {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /** Of a case that was prepared as a preview. */
    public static LeavingCase of(PreparedCase preview) {
        String text = preview.shortDescription() + "\n\n" + preview.longDescription();
        List<MaskRow> rows = MaskRow.of(preview.replacements());
        TreeMap<Integer, Mark> found = new TreeMap<>();
        List<MaskRow> longestFirst = new ArrayList<>(rows);
        longestFirst.sort(Comparator.comparing((MaskRow row) -> shown(row).length()).reversed());
        for (MaskRow row : longestFirst) {
            String wanted = shown(row);
            for (int at = text.indexOf(wanted); at >= 0
                    && !wanted.isEmpty(); at = text.indexOf(wanted, at + wanted.length())) {
                Mark before = found.floorEntry(at) == null ? null : found.floorEntry(at).getValue();
                if (before == null || before.start() + before.length() <= at) {
                    found.put(at, new Mark(at, wanted.length(), row));
                }
            }
        }
        return new LeavingCase(text, List.copyOf(found.values()), rows);
    }

    /** How a preview shows it in the text. */
    private static String shown(MaskRow row) {
        if (!row.masked()) {
            return row.found();
        }
        return row.found().isEmpty() ? row.label() : "[" + row.found() + " -> " + row.label() + "]";
    }

}
