package org.raworkbench.internal.logs.evtx.binary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.raworkbench.internal.logs.evtx.EventTime;

/**
 * Values as Windows writes them into an event's XML: whole numbers decimal, hexadecimal types as {@code 0x…} without
 * leading
 * zeros, GUID in braces, SID as {@code S-1-…}, times as ISO 8601 UTC, binary as hexadecimal digits.
 */
final class ValueText {

    private static final Charset ANSI = Charset.isSupported("windows-1252") ? Charset.forName("windows-1252")
            : StandardCharsets.ISO_8859_1;
    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    private final ChunkBytes bytes;

    ValueText(ChunkBytes bytes) {
        this.bytes = bytes;
    }

    /** One value that is no array. A value shorter than its type is shown as its bytes. */
    String text(int type, int offset, int size) {
        if (size == 0) {
            return "";
        }
        int needed = fixedSize(type, size);
        if (needed > size) {
            return type == ValueType.BOOL ? bool(offset, size) : hex(offset, size);
        }
        return switch (type) {
            case ValueType.NULL -> "";
            case ValueType.STRING, ValueType.XML -> withoutEnd(bytes.utf16(offset, size / 2));
            case ValueType.ANSI_STRING -> withoutEnd(new String(bytes.array(), offset, size, ANSI));
            case ValueType.INT8 -> Integer.toString((byte) bytes.u8(offset));
            case ValueType.UINT8 -> Integer.toString(bytes.u8(offset));
            case ValueType.INT16 -> Integer.toString((short) bytes.u16(offset));
            case ValueType.UINT16 -> Integer.toString(bytes.u16(offset));
            case ValueType.INT32 -> Integer.toString(bytes.i32(offset));
            case ValueType.UINT32 -> Integer.toUnsignedString(bytes.i32(offset));
            case ValueType.INT64 -> Long.toString(bytes.i64(offset));
            case ValueType.UINT64 -> Long.toUnsignedString(bytes.i64(offset));
            case ValueType.REAL32 -> real(Float.intBitsToFloat(bytes.i32(offset)));
            case ValueType.REAL64 -> real(Double.longBitsToDouble(bytes.i64(offset)));
            case ValueType.BOOL -> bool(offset, size);
            case ValueType.GUID -> guid(offset);
            case ValueType.SIZE, ValueType.HEX_INT32, ValueType.HEX_INT64, ValueType.HANDLE -> "0x"
                    + (size >= 8 && type != ValueType.HEX_INT32 ? Long.toHexString(bytes.i64(offset))
                            : Integer.toHexString(bytes.i32(offset)));
            case ValueType.FILE_TIME -> EventTime.ofFileTime(bytes.i64(offset));
            case ValueType.SYSTEM_TIME -> systemTime(offset);
            case ValueType.SID -> sid(offset, size);
            default -> hex(offset, size);
        };
    }

    /** The items of an array; one empty item for an empty array, as the format asks. */
    List<String> items(int arrayType, int offset, int size) {
        int type = arrayType & ~ValueType.ARRAY;
        List<String> items = new ArrayList<>();
        if (type == ValueType.STRING || type == ValueType.ANSI_STRING) {
            strings(type, offset, size, items);
        } else if (type == ValueType.SID) {
            sids(offset, size, items);
        } else if (type == ValueType.SIZE && size % 8 != 0) {
            fixed(ValueType.HEX_INT32, 4, offset, size, items);
        } else {
            int step = type == ValueType.SIZE || type == ValueType.HANDLE ? 8 : fixedSize(type, size);
            fixed(type, Math.max(step, 1), offset, size, items);
        }
        if (items.isEmpty()) {
            items.add("");
        }
        return items;
    }

    private void fixed(int type, int step, int offset, int size, List<String> items) {
        for (int at = 0; at + step <= size; at += step) {
            items.add(text(type, offset + at, step));
        }
    }

    /** Each string ends with a null character; the last one may do without. */
    private void strings(int type, int offset, int size, List<String> items) {
        int width = type == ValueType.STRING ? 2 : 1;
        int start = offset;
        int end = offset + size / width * width;
        for (int at = offset; at < end; at += width) {
            if (bytes.u8(at) == 0 && (width == 1 || bytes.u8(at + 1) == 0)) {
                items.add(text(type, start, at - start));
                start = at + width;
            }
        }
        if (start < end) {
            items.add(text(type, start, end - start));
        }
    }

    private void sids(int offset, int size, List<String> items) {
        int at = offset;
        int end = offset + size;
        while (at + 8 <= end) {
            int length = 8 + 4 * bytes.u8(at + 1);
            if (at + length > end) {
                break;
            }
            items.add(sid(at, length));
            at += length;
        }
        if (at < end) {
            items.add(hex(at, end - at));
        }
    }

    /** Bytes a value of {@code type} takes; types of any length take what there is. */
    private static int fixedSize(int type, int size) {
        return switch (type) {
            case ValueType.INT8, ValueType.UINT8 -> 1;
            case ValueType.INT16, ValueType.UINT16 -> 2;
            case ValueType.INT32, ValueType.UINT32, ValueType.REAL32, ValueType.BOOL, ValueType.HEX_INT32 -> 4;
            case ValueType.SIZE, ValueType.HANDLE -> size >= 8 ? 8 : 4;
            case ValueType.INT64, ValueType.UINT64, ValueType.REAL64, ValueType.FILE_TIME, ValueType.HEX_INT64 -> 8;
            case ValueType.GUID, ValueType.SYSTEM_TIME -> 16;
            case ValueType.SID -> 8;
            default -> size;
        };
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Four bytes by the format, but other lengths occur. */
    private String bool(int offset, int size) {
        for (int i = 0; i < size; i++) {
            if (bytes.u8(offset + i) != 0) {
                return "true";
            }
        }
        return "false";
    }

    private String hex(int offset, int size) {
        return UPPER.formatHex(bytes.array(), offset, offset + size);
    }

    private static String real(float value) {
        return Float.isFinite(value) ? shortest(Float.toString(value)) : real((double) value);
    }

    private static String real(double value) {
        if (Double.isNaN(value)) {
            return "-1.#IND";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "1.#INF" : "-1.#INF";
        }
        return shortest(Double.toString(value));
    }

    private static String shortest(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private String guid(int offset) {
        char[] text = new char[38];
        text[0] = '{';
        int at = 1;
        for (int i = 0; i < 16; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                text[at++] = '-';
            }
            int value = bytes.u8(offset + GUID_ORDER[i]);
            text[at++] = Character.toUpperCase(Character.forDigit(value >> 4, 16));
            text[at++] = Character.toUpperCase(Character.forDigit(value & 15, 16));
        }
        text[at] = '}';
        return new String(text);
    }

    /** A GUID is stored as one 32-bit and two 16-bit numbers, little-endian, and eight bytes. */
    private static final int[] GUID_ORDER = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

    private String systemTime(int offset) {
        StringBuilder text = new StringBuilder(24);
        EventTime.digits(text, bytes.u16(offset), 4);
        text.append('-');
        EventTime.digits(text, bytes.u16(offset + 2), 2);
        text.append('-');
        EventTime.digits(text, bytes.u16(offset + 6), 2);
        text.append('T');
        EventTime.digits(text, bytes.u16(offset + 8), 2);
        text.append(':');
        EventTime.digits(text, bytes.u16(offset + 10), 2);
        text.append(':');
        EventTime.digits(text, bytes.u16(offset + 12), 2);
        text.append('.');
        EventTime.digits(text, bytes.u16(offset + 14), 3);
        return text.append('Z').toString();
    }

    /** [MS-DTYP] 2.4.2: revision, number of parts, authority big-endian, parts little-endian. */
    private String sid(int offset, int size) {
        int parts = bytes.u8(offset + 1);
        if (8 + 4 * parts > size) {
            return hex(offset, size);
        }
        long authority = 0;
        for (int i = 2; i < 8; i++) {
            authority = authority << 8 | bytes.u8(offset + i);
        }
        StringBuilder text = new StringBuilder(48).append("S-").append(bytes.u8(offset)).append('-');
        if (authority > 0xFFFF_FFFFL) {
            text.append("0x").append(HexFormat.of().toHexDigits(authority, 12));
        } else {
            text.append(authority);
        }
        for (int i = 0; i < parts; i++) {
            text.append('-').append(bytes.u32(offset + 8 + 4 * i));
        }
        return text.toString();
    }
}
