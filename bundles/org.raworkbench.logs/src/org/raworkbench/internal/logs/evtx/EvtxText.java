package org.raworkbench.internal.logs.evtx;

import java.util.List;
import java.util.Optional;

/**
 * Tells a record as one line of text, which searches, filters and rules work on:
 *
 * <pre>time TAB LEVEL TAB channel TAB provider TAB eventId TAB recordId TAB computer TAB message | name=value;
 * name=value</pre>
 *
 * The message is our own text where there is one; the names and values follow in any case, first of event data, then
 * of user
 * data. Unknown columns are {@code -}. Line ends, tabs and other control characters inside values become {@code \n},
 * {@code \r}, {@code \t} and {@code \}{@code u0000}; backslashes stay as they are, so that paths can be searched for.
 */
public final class EvtxText {

    private final EventMessages messages;

    public EvtxText(EventMessages messages) {
        this.messages = messages;
    }

    /** {@code record} as one line, without an end of line. */
    public String line(EvtxRecord record) {
        StringBuilder out = new StringBuilder(512);
        append(record, out);
        return out.toString();
    }

    /** Appends {@code record} as one line, without an end of line. */
    public void append(EvtxRecord record, StringBuilder out) {
        column(record.timeCreated(), out);
        out.append(record.level().name()).append('\t');
        column(record.channel(), out);
        column(record.provider(), out);
        column(record.eventId() < 0 ? "" : Integer.toString(record.eventId()), out);
        column(record.recordId() == -1 ? "" : Long.toUnsignedString(record.recordId()), out);
        column(record.system().computer(), out);
        Optional<String> message = messages.text(record);
        message.ifPresent(text -> escape(text, out));
        boolean any = fields(record.eventData(), message.isPresent(), out);
        fields(record.userData(), message.isPresent() || any, out);
        record.damage().ifPresent(text -> out.append(" [").append(text).append(']'));
    }

    private static void column(String value, StringBuilder out) {
        if (value.isEmpty()) {
            out.append('-');
        } else {
            escape(value, out);
        }
        out.append('\t');
    }

    private static boolean fields(List<EventField> fields, boolean follows, StringBuilder out) {
        boolean first = true;
        for (EventField field : fields) {
            if (!first) {
                out.append("; ");
            } else if (follows) {
                out.append(" | ");
            }
            first = false;
            escape(field.name(), out);
            out.append('=');
            escape(field.value(), out);
        }
        return !first;
    }

    private static void escape(String text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029') {
                out.append(text, done, i);
                done = i + 1;
                switch (c) {
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    case '\t' -> out.append("\\t");
                    default -> out.append(String.format("\\u%04x", (int) c));
                }
            }
        }
        out.append(text, done, text.length());
    }
}
