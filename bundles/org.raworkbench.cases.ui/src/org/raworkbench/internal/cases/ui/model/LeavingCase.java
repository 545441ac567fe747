package org.raworkbench.internal.cases.ui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.raworkbench.cases.PreparedCase;

/**
 * What leaves, to look at: the texts with what will be replaced in place, and each thing that was found.
 *
 * @param pages the short and the long description first, then each attachment that is text
 * @param rows what was found, each once
 * @param behind attachments that do not go along, one sentence each with the reason
 */
public record LeavingCase(List<Page> pages, List<MaskRow> rows, List<String> behind) {

    /** A part of the text, in characters. */
    public record Mark(int start, int length, MaskRow row) {
    }

    /**
     * One text.
     *
     * @param name name of the attachment; empty for the case itself
     * @param marks parts of the text that will be replaced, from the first to the last, none over another
     */
    public record Page(String name, String text, List<Mark> marks) {

        public Page {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
            marks = List.copyOf(marks);
        }
    }

    public LeavingCase {
        pages = List.copyOf(pages);
        rows = List.copyOf(rows);
        behind = List.copyOf(behind);
    }

    /**
     * Of a case that was prepared as a preview and is not closed yet: its attachments are read.
     *
     * @param attachments names of all attachments of the case
     */
    public static LeavingCase of(PreparedCase preview, List<String> attachments) {
        List<MaskRow> rows = MaskRow.of(preview.replacements());
        List<Page> pages = new ArrayList<>();
        pages.add(described(preview.shortDescription() + "\n\n" + preview.longDescription(), rows));
        pages.addAll(LeavingPages.of(preview, rows));
        return new LeavingCase(pages, rows, behind(preview, attachments));
    }

    /** What is said about attachments in the warnings of {@code prepared}: that they do not go along. */
    public static List<String> behind(PreparedCase prepared, List<String> attachments) {
        return prepared.attachments().size() >= attachments.size() ? List.of() : prepared.warnings().stream()
                .filter(warning -> attachments.stream().anyMatch(warning::contains)).toList();
    }

    private static Page described(String text, List<MaskRow> rows) {
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
        return new Page("", text, List.copyOf(found.values()));
    }

    /** How a preview shows it in the text. */
    private static String shown(MaskRow row) {
        if (!row.masked()) {
            return row.found();
        }
        return row.found().isEmpty() ? row.label() : "[" + row.found() + " -> " + row.label() + "]";
    }

}
