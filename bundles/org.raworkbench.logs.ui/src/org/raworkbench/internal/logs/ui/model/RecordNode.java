package org.raworkbench.internal.logs.ui.model;

import java.util.List;

/**
 * One node of a record's content as a tree.
 *
 * @param name what it is called
 * @param value what it says; may be empty
 * @param children what is inside
 */
public record RecordNode(String name, String value, List<RecordNode> children) {

    public RecordNode {
        children = List.copyOf(children);
    }

    /** A node without children. */
    static RecordNode leaf(String name, String value) {
        return new RecordNode(name, value, List.of());
    }

    /** In one line. */
    public String text() {
        return value.isEmpty() ? name : name + " = " + value;
    }
}
