package org.raworkbench.logs.tests.evtx;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes one chunk: names and templates at their first use, and by offset from then on, as Windows does. */
final class ChunkWriter {

    static final int SIZE = 0x10000;

    private final ByteBuffer out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, Integer> templates = new HashMap<>();
    private long first = -1;
    private long last;
    private int lastOffset;

    ChunkWriter() {
        out.put("ElfChnk\0".getBytes(StandardCharsets.US_ASCII));
        out.position(0x200);
    }

    /** Adds a record; false, and nothing changed, when there is no room for it. */
    boolean add(long id, long written, Value.Template template, List<Value> values) {
        int start = out.position();
        Map<String, Integer> namesBefore = new HashMap<>(names);
        Map<Integer, Integer> templatesBefore = new HashMap<>(templates);
        try {
            out.put(new byte[] {'*', '*', 0, 0}).putInt(0).putLong(id).putLong(written);
            fragment();
            if (template.id() < 0) {
                element(template.root(), true);
            } else {
                instance(template, values);
            }
            out.put((byte) 0);
            while ((out.position() + 4 - start) % 8 != 0) {
                out.put((byte) 0);
            }
            int size = out.position() + 4 - start;
            out.putInt(size).putInt(start + 4, size);
        } catch (BufferOverflowException e) {
            Arrays.fill(out.array(), start, SIZE, (byte) 0);
            out.position(start);
            names.clear();
            names.putAll(namesBefore);
            templates.clear();
            templates.putAll(templatesBefore);
            return false;
        }
        first = first < 0 ? id : first;
        last = id;
        lastOffset = start;
        return true;
    }

    boolean isEmpty() {
        return first < 0;
    }

    byte[] finish(long number) {
        int free = out.position();
        long records = number;
        out.putLong(8, records).putLong(16, records + last - first).putLong(24, first).putLong(32, last);
        out.putInt(40, 128).putInt(44, lastOffset).putInt(48, free);
        byte[] bytes = out.array();
        out.putInt(52, EvtxWriter.crc(bytes, 0x200, free - 0x200));
        CRC32 header = new CRC32();
        header.update(bytes, 0, 120);
        header.update(bytes, 128, 0x200 - 128);
        out.putInt(124, (int) header.getValue());
        return bytes;
    }

    private void fragment() {
        out.put(new byte[] {0x0F, 1, 1, 0});
    }

    private void instance(Value.Template template, List<Value> values) {
        out.put((byte) 0x0C).put((byte) 1).putInt(template.id());
        Integer known = templates.get(template.id());
        if (known == null) {
            int offset = out.position() + 4;
            templates.put(template.id(), offset);
            out.putInt(offset).putInt(0).putInt(template.id());
            out.put(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
            int size = out.position();
            out.putInt(0);
            fragment();
            element(template.root(), true);
            out.put((byte) 0);
            out.putInt(size, out.position() - size - 4);
        } else {
            out.putInt(known);
        }
        out.putInt(values.size());
        int descriptors = out.position();
        values.forEach(value -> out.putShort((short) value.bytes().length).put((byte) value.type()).put((byte) 0));
        for (int i = 0; i < values.size(); i++) {
            int start = out.position();
            Value value = values.get(i);
            if (value.template() != null) {
                fragment();
                instance(value.template(), value.values());
                out.put((byte) 0);
            } else {
                out.put(value.bytes());
            }
            out.putShort(descriptors + 4 * i, (short) (out.position() - start));
        }
    }

    private void element(Xml.Element element, boolean dependency) {
        boolean attributes = !element.attributes().isEmpty();
        out.put((byte) (attributes ? 0x41 : 0x01));
        if (dependency) {
            out.putShort((short) -1);
        }
        int size = out.position();
        out.putInt(0);
        name(element.name());
        if (attributes) {
            int list = out.position();
            out.putInt(0);
            for (int i = 0; i < element.attributes().size(); i += 2) {
                out.put((byte) (i + 2 < element.attributes().size() ? 0x46 : 0x06));
                name((String) element.attributes().get(i));
                Object value = element.attributes().get(i + 1);
                content(value instanceof Xml xml ? xml : Xml.text((String) value), false, dependency);
            }
            out.putInt(list, out.position() - list - 4);
        }
        if (element.content().isEmpty()) {
            out.put((byte) 0x03);
        } else {
            out.put((byte) 0x02);
            for (int i = 0; i < element.content().size(); i++) {
                content(element.content().get(i), i + 1 < element.content().size(), dependency);
            }
            out.put((byte) 0x04);
        }
        out.putInt(size, out.position() - size - 4);
    }

    private void content(Xml xml, boolean more, boolean dependency) {
        int flag = more ? 0x40 : 0;
        switch (xml) {
            case Xml.Element element -> element(element, dependency);
            case Xml.Text text -> {
                out.put((byte) (0x05 | flag)).put((byte) 1);
                counted(text.text());
            }
            case Xml.Place place -> out.put((byte) (place.optional() ? 0x0E : 0x0D)).putShort((short) place.index())
                    .put((byte) place.type());
            case Xml.Character character -> out.put((byte) (0x08 | flag)).putShort((short) character.number());
            case Xml.Entity entity -> {
                out.put((byte) (0x09 | flag));
                name(entity.name());
            }
            case Xml.Cdata cdata -> {
                out.put((byte) (0x07 | flag));
                counted(cdata.text());
            }
            case Xml.Instruction instruction -> {
                out.put((byte) 0x0A);
                name(instruction.target());
                out.put((byte) 0x0B);
                counted(instruction.text());
            }
        }
    }

    private void counted(String text) {
        out.putShort((short) text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
    }

    private void name(String name) {
        Integer known = names.get(name);
        if (known != null) {
            out.putInt(known);
            return;
        }
        int offset = out.position() + 4;
        names.put(name, offset);
        int hash = 0;
        for (char c : name.toCharArray()) {
            hash = hash * 65599 + c;
        }
        out.putInt(offset).putInt(0).putShort((short) hash);
        counted(name);
        out.putShort((short) 0);
    }
}
