package org.raworkbench.internal.logs.evtx.binary;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.internal.logs.evtx.EventContent;
import org.raworkbench.internal.logs.evtx.EventElement;
import org.raworkbench.internal.logs.evtx.EventField;
import org.raworkbench.internal.logs.evtx.EventText;

/** Finds what of a template is the same in every event, so that it is made once. */
final class FixedParts {

    private FixedParts() {
    }

    /** The attributes when none depends on a value; null otherwise. */
    static List<EventField> attributes(List<BinNode.Attribute> attributes) {
        if (attributes.isEmpty()) {
            return List.of();
        }
        List<EventField> fields = new ArrayList<>(attributes.size());
        for (BinNode.Attribute attribute : attributes) {
            StringBuilder value = new StringBuilder();
            for (BinNode piece : attribute.value()) {
                if (!(piece instanceof BinNode.Text text)) {
                    return null;
                }
                value.append(text.text());
            }
            fields.add(new EventField(attribute.name(), value.toString()));
        }
        return List.copyOf(fields);
    }

    /** The element when nothing in it depends on a value; null otherwise. */
    static BinNode.Fixed element(BinNode.Element element) {
        if (element.same() == null) {
            return null;
        }
        int cost = 1;
        for (EventField field : element.same()) {
            cost += 1 + field.value().length();
        }
        List<EventContent> content = new ArrayList<>(element.content().size());
        for (BinNode part : element.content()) {
            switch (part) {
                case BinNode.Fixed inner -> {
                    content.add(inner.element());
                    cost += inner.cost();
                }
                case BinNode.Text text -> {
                    if (!text.text().isEmpty()) {
                        content.add(new EventText(text.text()));
                        cost += 1 + text.text().length();
                    }
                }
                default -> {
                    return null;
                }
            }
        }
        return new BinNode.Fixed(new EventElement(element.name(), element.same(), List.copyOf(content)), cost);
    }
}
