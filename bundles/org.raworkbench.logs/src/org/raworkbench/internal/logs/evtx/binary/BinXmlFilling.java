package org.raworkbench.internal.logs.evtx.binary;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.internal.logs.evtx.EventContent;
import org.raworkbench.internal.logs.evtx.EventElement;
import org.raworkbench.internal.logs.evtx.EventField;
import org.raworkbench.internal.logs.evtx.EventInstruction;
import org.raworkbench.internal.logs.evtx.EventText;

/** Puts values into templates: nodes become the event's elements ([MS-EVEN6] 3.1.4.7). */
final class BinXmlFilling {

    private static final int DEEPEST = 128;

    private final ChunkContext chunk;
    private int depth;
    private String fault;

    BinXmlFilling(ChunkContext chunk) {
        this.chunk = chunk;
    }

    /** What was wrong; null when nothing was. */
    String fault() {
        return fault;
    }

    List<EventContent> fill(List<BinNode> nodes) {
        List<EventContent> content = new ArrayList<>(nodes.size());
        fill(nodes, Values.NONE, content);
        return content;
    }

    private void fail(String found) {
        if (fault == null) {
            fault = found;
        }
    }

    private boolean take(int units) {
        if (chunk.budget().take(units)) {
            return true;
        }
        fail(Messages.text("xml.budget"));
        return false;
    }

    private void fill(List<BinNode> nodes, Values values, List<EventContent> content) {
        if (depth >= DEEPEST) {
            fail(Messages.text("xml.deep"));
            return;
        }
        depth++;
        for (BinNode node : nodes) {
            if (!take(1)) {
                break;
            }
            switch (node) {
                case BinNode.Element element -> element(element, values, content);
                case BinNode.Fixed fixed -> {
                    if (take(fixed.cost())) {
                        content.add(fixed.element());
                    }
                }
                case BinNode.Text text -> text(text.text(), content);
                case BinNode.Substitution substitution -> substitution(substitution.index(), values, content);
                case BinNode.Instance instance -> fill(instance.template().content(), instance.values(), content);
                case BinNode.Instruction instruction ->
                    content.add(new EventInstruction(instruction.target(), instruction.text()));
            }
        }
        depth--;
    }

    private void text(String text, List<EventContent> content) {
        if (!text.isEmpty() && take(text.length())) {
            content.add(new EventText(text));
        }
    }

    private void element(BinNode.Element element, Values values, List<EventContent> content) {
        for (BinNode part : element.content()) {
            if (part instanceof BinNode.Substitution place && place.optional()
                    && values.type(place.index()) == ValueType.NULL) {
                return;
            }
        }
        List<EventField> attributes = attributes(element, values);
        BinNode.Substitution only = element.only();
        if (only != null && ValueType.isArray(values.type(only.index()))) {
            for (String item : items(only.index(), values)) {
                if (!take(1 + item.length() + attributes.size())) {
                    return;
                }
                content.add(new EventElement(element.name(), attributes,
                        item.isEmpty() ? List.of() : List.of(new EventText(item))));
            }
            return;
        }
        List<EventContent> inner = element.content().isEmpty() ? List.of() : new ArrayList<>(element.content().size());
        content.add(new EventElement(element.name(), attributes, inner));
        if (!element.content().isEmpty()) {
            fill(element.content(), values, inner);
        }
    }

    private List<EventField> attributes(BinNode.Element element, Values values) {
        if (element.same() != null) {
            return element.same();
        }
        List<EventField> fields = new ArrayList<>(element.attributes().size());
        for (BinNode.Attribute attribute : element.attributes()) {
            String value = attribute(attribute.value(), values);
            if (value != null && take(1 + value.length())) {
                fields.add(new EventField(attribute.name(), value));
            }
        }
        return fields;
    }

    /** An attribute's value; null when it is left out. */
    private String attribute(List<BinNode> pieces, Values values) {
        if (pieces.size() == 1 && pieces.get(0) instanceof BinNode.Text text) {
            return text.text();
        }
        StringBuilder value = new StringBuilder();
        for (BinNode piece : pieces) {
            if (piece instanceof BinNode.Text text) {
                value.append(text.text());
            } else if (piece instanceof BinNode.Substitution place) {
                int type = values.type(place.index());
                if (type == ValueType.NULL && place.optional()) {
                    return null;
                }
                if (!take(1)) {
                    break;
                }
                value.append(plain(place.index(), values));
            }
        }
        return value.toString();
    }

    private List<String> items(int index, Values values) {
        return take(values.size(index)) ? chunk.values().items(values.type(index), values.offset(index),
                values.size(index)) : List.of();
    }

    /** A value as text; the items of an array one after the other with commas. */
    private String plain(int index, Values values) {
        int type = values.type(index);
        if (type == ValueType.NULL || type == ValueType.BIN_XML) {
            return "";
        }
        if (!take(values.size(index))) {
            return "";
        }
        return ValueType.isArray(type) ? String.join(", ", items(index, values))
                : chunk.values().text(type, values.offset(index), values.size(index));
    }

    private void substitution(int index, Values values, List<EventContent> content) {
        if (values.type(index) != ValueType.BIN_XML) {
            text(plain(index, values), content);
            return;
        }
        BinXmlParser parser = new BinXmlParser(chunk, depth);
        int from = values.offset(index);
        List<BinNode> nodes = parser.parse(from, from + values.size(index), true);
        fill(nodes, Values.NONE, content);
        if (parser.fault() != null) {
            fail(parser.fault());
        }
    }
}
