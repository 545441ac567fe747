package org.raworkbench.internal.logs.evtx;

/** Writes an event as well-formed XML 1.0: what that cannot hold is replaced by U+FFFD. */
final class EventXml {

    private final StringBuilder out = new StringBuilder(2048);

    private EventXml() {
    }

    static String text(EventElement event) {
        EventXml xml = new EventXml();
        xml.element(event, 0);
        return xml.out.toString();
    }

    private void element(EventElement element, int depth) {
        out.append('<').append(element.name());
        for (EventField attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), true);
            out.append('"');
        }
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        boolean lines = onlyElements(element);
        for (EventContent part : element.content()) {
            if (lines) {
                indent(depth + 1);
            }
            switch (part) {
                case EventElement inner -> element(inner, depth + 1);
                case EventText text -> escape(text.text(), false);
                case EventInstruction instruction -> instruction(instruction);
            }
        }
        if (lines) {
            indent(depth);
        }
        out.append("</").append(element.name()).append('>');
    }

    /** Texts must keep their spaces, so that only elements without any are put on lines of their own. */
    private static boolean onlyElements(EventElement element) {
        for (EventContent part : element.content()) {
            if (part instanceof EventText) {
                return false;
            }
        }
        return true;
    }

    private void indent(int depth) {
        out.append('\n').append("  ".repeat(Math.min(depth, 40)));
    }

    private void instruction(EventInstruction instruction) {
        out.append("<?").append(instruction.target());
        if (!instruction.text().isEmpty()) {
            out.append(' ');
            String text = instruction.text().replace("?>", "? >");
            for (int i = 0; i < text.length(); i++) {
                out.append(allowed(text, i) ? text.charAt(i) : '\uFFFD');
            }
        }
        out.append("?>");
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(allowed(text, i) ? c : '\uFFFD');
            }
        }
    }

    /** XML 1.0, production 2. */
    private static boolean allowed(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c < 0xFFFE;
    }
}
