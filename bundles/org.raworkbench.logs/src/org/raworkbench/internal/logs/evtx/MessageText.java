package org.raworkbench.internal.logs.evtx;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places for an event's values, taken apart once: {@code %1} for an item by its number, <code>{name}</code> by
 * its name, and parts in square brackets that are told only when their items are there.
 */
final class MessageText {

    /** A piece of the text; {@code number} is 0 and {@code name} null for what stands as it is. */
    private record Piece(String text, int number, String name, MessageText optional) {
    }

    private final List<Piece> pieces = new ArrayList<>();

    MessageText(String text) {
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int end = switch (text.charAt(at)) {
                case '%' -> afterDigits(text, at + 1);
                case '{' -> text.indexOf('}', at) + 1;
                case '[' -> text.indexOf(']', at) + 1;
                default -> 0;
            };
            if (end <= at + 1) {
                at++;
                continue;
            }
            literal(text.substring(done, at));
            String inside = text.substring(at + 1, end - (text.charAt(at) == '%' ? 0 : 1));
            pieces.add(switch (text.charAt(at)) {
                case '%' -> new Piece("", Integer.parseInt(inside), null, null);
                case '{' -> new Piece("", 0, inside, null);
                default -> new Piece("", 0, null, new MessageText(inside));
            });
            at = end;
            done = end;
        }
        literal(text.substring(done));
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, 0, null, null));
        }
    }

    /** The text with the values of {@code record}; {@code ?} for those that it does not have. */
    String fill(EvtxRecord record) {
        StringBuilder out = new StringBuilder(160);
        fill(record, out);
        return out.toString();
    }

    /** Appends the text; false when a value was missing. */
    private boolean fill(EvtxRecord record, StringBuilder out) {
        boolean all = true;
        for (Piece piece : pieces) {
            if (piece.optional() != null) {
                int start = out.length();
                if (!piece.optional().fill(record, out)) {
                    out.setLength(start);
                }
            } else if (piece.number() == 0 && piece.name() == null) {
                out.append(piece.text());
            } else {
                String value = piece.name() == null ? item(record, piece.number()) : item(record, piece.name());
                all &= value != null;
                out.append(value == null ? "?" : value);
            }
        }
        return all;
    }

    private static String item(EvtxRecord record, int number) {
        List<EventField> fields = record.eventData().isEmpty() ? record.userData() : record.eventData();
        return number >= 1 && number <= fields.size() ? fields.get(number - 1).value() : null;
    }

    private static String item(EvtxRecord record, String name) {
        String value = item(record.eventData(), name);
        return value == null ? item(record.userData(), name) : value;
    }

    private static String item(List<EventField> fields, String name) {
        for (EventField field : fields) {
            if (field.name().equals(name)) {
                return field.value();
            }
        }
        return null;
    }
}
