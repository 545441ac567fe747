package org.raworkbench.internal.logs.ui.model;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * XML or JSON inside a record.
 *
 * @param formatted indented; empty where there is none
 * @param tree the same as a tree
 */
record Structure(String formatted, List<RecordNode> tree) {

    private static final Structure NONE = new Structure("", List.of());
    private static final int DEEPEST = 100;
    private static final int MOST_NODES = 5000;

    /** What is in {@code text}: the first element that closes, or the first object. */
    static Structure of(String text) {
        int brace = text.indexOf('{');
        int angle = text.indexOf('<');
        if (brace >= 0 && (angle < 0 || brace < angle) && text.stripTrailing().endsWith("}")) {
            Structure json = json(text.substring(brace));
            if (json != NONE) {
                return json;
            }
        }
        return angle >= 0 && text.lastIndexOf('>') > angle ? xml(text.substring(angle)) : NONE;
    }

    private static Structure json(String text) {
        try {
            JsonElement element = JsonParser.parseString(text);
            String formatted = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(element);
            return element.isJsonObject() ? new Structure(formatted, children(element, 0)) : NONE;
        } catch (JsonParseException | StackOverflowError other) {
            return NONE;
        }
    }

    private static List<RecordNode> children(JsonElement element, int depth) {
        List<RecordNode> nodes = new ArrayList<>();
        if (depth > DEEPEST) {
            return nodes;
        }
        if (element.isJsonObject()) {
            for (Map.Entry<String, JsonElement> member : element.getAsJsonObject().entrySet()) {
                nodes.add(node(member.getKey(), member.getValue(), depth));
            }
        } else if (element.isJsonArray()) {
            for (int i = 0; i < Math.min(MOST_NODES, element.getAsJsonArray().size()); i++) {
                nodes.add(node("[" + i + "]", element.getAsJsonArray().get(i), depth));
            }
        }
        return nodes;
    }

    private static RecordNode node(String name, JsonElement value, int depth) {
        return value.isJsonPrimitive() ? RecordNode.leaf(name, VisibleText.of(value.getAsString(), false))
                : new RecordNode(name, "", children(value, depth + 1));
    }

    private static final class Open {
        private final String name;
        private final List<RecordNode> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean elements;

        Open(String name) {
            this.name = name;
        }
    }

    /** The document type is not read, so that nothing is fetched and nothing unfolds. */
    private static Structure xml(String text) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        StringBuilder out = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        int nodes = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (open.size() >= DEEPEST || ++nodes > MOST_NODES) {
                            return NONE;
                        }
                        open.push(begin(reader, open, out));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!open.isEmpty()) {
                            open.peek().text.append(reader.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        RecordNode done = end(open, out);
                        if (open.isEmpty()) {
                            return new Structure(out.toString(), List.of(done));
                        }
                        open.peek().children.add(done);
                    }
                    default -> {
                        // comments and instructions say nothing here
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException noXml) {
            return NONE;
        }
        return NONE;
    }

    private static Open begin(XMLStreamReader reader, Deque<Open> open, StringBuilder out) {
        if (!open.isEmpty()) {
            open.peek().elements = true;
            out.append('\n').append("  ".repeat(open.size()));
        }
        Open element = new Open(reader.getLocalName());
        out.append('<').append(element.name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            out.append(' ').append(reader.getAttributeLocalName(i)).append("=\"").append(reader.getAttributeValue(i))
                    .append('"');
            element.children.add(RecordNode.leaf("@" + reader.getAttributeLocalName(i),
                    VisibleText.of(reader.getAttributeValue(i), false)));
        }
        out.append('>');
        return element;
    }

    private static RecordNode end(Deque<Open> open, StringBuilder out) {
        Open done = open.pop();
        String text = done.text.toString().strip();
        if (done.elements) {
            out.append(text.isEmpty() ? "" : " " + text).append('\n').append("  ".repeat(open.size()));
        } else {
            out.append(text);
        }
        out.append("</").append(done.name).append('>');
        return new RecordNode(done.name, VisibleText.of(text, false), done.children);
    }
}
