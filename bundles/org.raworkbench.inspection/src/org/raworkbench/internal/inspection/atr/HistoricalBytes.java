package org.raworkbench.internal.inspection.atr;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.inspection.AnswerToReset.Field;
import org.raworkbench.smartcard.Bytes;

/**
 * What historical bytes say (ISO/IEC 7816-4:2020, 12.1.1). Many cards put text of their own there; that is no fault.
 *
 * @param fields category and data objects
 * @param extendedLength whether the card capabilities announce extended Lc and Le fields
 */
record HistoricalBytes(List<Field> fields, boolean extendedLength) {

    private static final int STATUS_LENGTH = 3;

    static HistoricalBytes parse(Bytes historical) {
        int category = historical.at(0);
        Bytes rest = historical.slice(1, historical.length());
        List<Field> fields = new ArrayList<>();
        boolean extended = false;
        String meaning = switch (category) {
            case 0x00 -> "category.00";
            case 0x10 -> "category.10";
            case 0x80 -> "category.80";
            default -> category > 0x80 && category < 0x90 ? "category.reserved" : "category.proprietary";
        };
        fields.add(field("category", historical.slice(0, 1), Messages.text(meaning)));
        if (category == 0x80) {
            extended = compactTlv(rest, fields);
        } else if (category == 0x00) {
            int split = Math.max(0, rest.length() - STATUS_LENGTH);
            extended = compactTlv(rest.slice(0, split), fields);
            Bytes status = rest.slice(split, rest.length());
            fields.add(field("status", status, status.length() < STATUS_LENGTH ? Messages.text("cutOff")
                    : CardStatus.meaning(status)));
        } else if (category == 0x10) {
            fields.add(field("dirReference", rest, Messages.text("dirReference.meaning")));
        }
        return new HistoricalBytes(fields, extended);
    }

    /** COMPACT-TLV: upper half of the first byte is the tag, lower half the length. */
    private static boolean compactTlv(Bytes bytes, List<Field> fields) {
        boolean extended = false;
        int at = 0;
        while (at < bytes.length()) {
            int tag = bytes.at(at) >> 4;
            int length = bytes.at(at) & 0x0F;
            at++;
            int end = Math.min(bytes.length(), at + length);
            Bytes value = bytes.slice(at, end);
            at = end;
            if (value.length() < length) {
                fields.add(field(name(tag), value, Messages.text("cutOff")));
                return extended;
            }
            fields.add(field(name(tag), value, meaning(tag, value)));
            extended |= tag == 7 && length == 3 && (value.at(2) & 0x40) != 0;
        }
        return extended;
    }

    private static String name(int tag) {
        return switch (tag) {
            case 1, 2, 3, 4, 5, 6, 7, 8, 15 -> "object." + tag;
            default -> "object.other";
        };
    }

    private static String meaning(int tag, Bytes value) {
        return switch (tag) {
            case 1 -> Messages.text("country", decimal(value));
            case 2 -> Messages.text("iin", decimal(value));
            case 3 -> value.length() == 1 ? SoftwareFunctions.services(value.at(0)) : Messages.text("unexpectedLength");
            case 4 -> Messages.text("initialAccess");
            case 5, 6 -> Messages.text("asText", value.printable());
            case 7 -> value.isEmpty() || value.length() > 3 ? Messages.text("unexpectedLength")
                    : SoftwareFunctions.capabilities(value);
            case 8 -> value.isEmpty() || value.length() > 3 ? Messages.text("unexpectedLength")
                    : CardStatus.meaning(value);
            case 15 -> Messages.text("aid");
            default -> Messages.text("object.unknown", "%X".formatted(tag));
        };
    }

    /** Country and issuer numbers are packed decimal digits, filled up with F. */
    private static String decimal(Bytes value) {
        String digits = value.hex().replaceAll("F+$", "");
        return digits.matches("[0-9]+") ? digits : value.spacedHex();
    }

    private static Field field(String name, Bytes value, String meaning) {
        return new Field(Messages.text(name), value.hex(), meaning);
    }
}
