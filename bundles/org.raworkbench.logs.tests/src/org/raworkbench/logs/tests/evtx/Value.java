package org.raworkbench.logs.tests.evtx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A template's value as the format stores it, or a template of its own inside the value. */
record Value(int type, byte[] bytes, Template template, List<Value> values) {

    /** A template with the name that the file tells apart by. */
    record Template(int id, Xml.Element root) {
    }

    static final Value NULL = new Value(0, new byte[0]);

    Value(int type, byte[] bytes) {
        this(type, bytes, null, List.of());
    }

    static Value nested(Template template, List<Value> values) {
        return new Value(0x21, new byte[0], template, values);
    }

    static Value string(String text) {
        return new Value(0x01, text.getBytes(StandardCharsets.UTF_16LE));
    }

    static Value ansi(String text) {
        return new Value(0x02, text.getBytes(Charset.forName("windows-1252")));
    }

    /** A number of {@code size} bytes, or several for an array type. */
    static Value number(int type, int size, long... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * numbers.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        for (long number : numbers) {
            buffer.putLong(at, number);
            at += size;
        }
        byte[] bytes = new byte[at];
        buffer.get(0, bytes);
        return new Value(type, bytes);
    }

    static Value hex(int type, String digits) {
        return new Value(type, HexFormat.of().parseHex(digits.replace(" ", "")));
    }

    static Value guid(int type, String... texts) {
        ByteBuffer buffer = ByteBuffer.allocate(16 * texts.length);
        for (String text : texts) {
            UUID id = UUID.fromString(text);
            long high = id.getMostSignificantBits();
            buffer.order(ByteOrder.LITTLE_ENDIAN).putInt((int) (high >> 32)).putShort((short) (high >> 16))
                    .putShort((short) high);
            buffer.order(ByteOrder.BIG_ENDIAN).putLong(id.getLeastSignificantBits());
        }
        return new Value(type, buffer.array());
    }

    static Value strings(String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            bytes.writeBytes((text + "\0").getBytes(StandardCharsets.UTF_16LE));
        }
        return new Value(0x81, bytes.toByteArray());
    }
}
