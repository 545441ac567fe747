package org.raworkbench.internal.logs.ui.model;

import java.util.List;

/**
 * All that can be said of one record.
 *
 * @param source path of its source
 * @param line the line that was asked for, from 1
 * @param facts name and value of each, the most useful first
 * @param notes what is known about codes and commands in it
 * @param text its lines, cut, control characters made visible
 * @param formatted XML or JSON in it, indented; empty where there is none
 * @param tree its content as a tree; empty where it has no structure
 */
public record RecordDetail(String source, long line, List<RecordNode> facts, List<String> notes, String text,
        String formatted, List<RecordNode> tree) {

    /** No record is selected. */
    public static final RecordDetail NONE = new RecordDetail("", 0, List.of(), List.of(), "", "", List.of());

    public RecordDetail {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        tree = List.copyOf(tree);
    }

    /** The same with its long lines broken, for a widget. */
    public RecordDetail folded() {
        return new RecordDetail(source, line, facts, notes, VisibleText.folded(text), VisibleText.folded(formatted),
                tree);
    }

    /** All of it as text. */
    public String asText() {
        StringBuilder all = new StringBuilder();
        facts.forEach(fact -> all.append(fact.name()).append(": ").append(fact.value()).append('\n'));
        if (!notes.isEmpty()) {
            all.append('\n');
            notes.forEach(note -> all.append(note).append('\n'));
        }
        all.append('\n').append(text);
        if (!formatted.isEmpty()) {
            all.append("\n\n").append(formatted);
        }
        return all.toString();
    }
}
