package org.raworkbench.internal.logs.evtx;

import java.util.List;

/**
 * An element of an event's XML.
 *
 * @param name qualified name as the file has it, made a valid XML name where it is not one
 * @param attributes in the order of the file, name spaces among them
 * @param content elements, texts and instructions in the order of the file
 */
public record EventElement(String name, List<EventField> attributes, List<EventContent> content)
        implements EventContent {

    /** The name without its prefix. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The value of the attribute {@code wanted}; empty without one. */
    public String attribute(String wanted) {
        for (EventField attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return "";
    }

    /** All characters directly inside, elements left out. */
    public String text() {
        if (content.size() == 1 && content.get(0) instanceof EventText only) {
            return only.text();
        }
        StringBuilder text = new StringBuilder();
        for (EventContent part : content) {
            if (part instanceof EventText characters) {
                text.append(characters.text());
            }
        }
        return text.toString();
    }

    /** Whether an element is inside. */
    public boolean hasElements() {
        for (EventContent part : content) {
            if (part instanceof EventElement) {
                return true;
            }
        }
        return false;
    }
}
