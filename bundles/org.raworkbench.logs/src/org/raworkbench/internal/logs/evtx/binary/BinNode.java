package org.raworkbench.internal.logs.evtx.binary;

import java.util.List;

import org.raworkbench.internal.logs.evtx.EventElement;
import org.raworkbench.internal.logs.evtx.EventField;

/** A piece of binary XML as it is stored, before values are put in ([MS-EVEN6] 2.2.12). */
sealed interface BinNode {

    /**
     * An element with its attributes; a value in either may be missing until a template is filled.
     *
     * @param same the attributes as they are in every event; null when one of them depends on a value
     */
    record Element(String name, List<Attribute> attributes, List<EventField> same, List<BinNode> content)
            implements BinNode {

        /** The place that the whole element depends on, when there is nothing else in it; null otherwise. */
        Substitution only() {
            return content.size() == 1 && content.get(0) instanceof Substitution substitution ? substitution : null;
        }
    }

    /** An attribute: texts and values one after the other. */
    record Attribute(String name, List<BinNode> value) {
    }

    /** An element without any place for a value, made once for all events; {@code cost} as the budget counts it. */
    record Fixed(EventElement element, int cost) implements BinNode {
    }

    /** Characters, references resolved. */
    record Text(String text) implements BinNode {
    }

    /** A processing instruction. */
    record Instruction(String target, String text) implements BinNode {
    }

    /**
     * The place of a template's value; {@code optional}: without a value the enclosing element or attribute is left
     * out.
     */
    record Substitution(int index, boolean optional) implements BinNode {
    }

    /** A template with the values for its places. */
    record Instance(Template template, Values values) implements BinNode {
    }

    /** A template's content, and what was wrong with it. */
    record Template(List<BinNode> content, String fault) {
    }
}
