package org.raworkbench.benchmarks.evtx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes an event log of any size in format 3.2: each chunk has one template of a smart card service event, with texts,
 * numbers, a time, a GUID and a user, and as many records with changing values as there is room for.
 */
final class SyntheticLog {

    private static final int CHUNK = 0x10000;
    private static final int HEAD = 0x200;
    /** 2026-01-01 as a FILETIME. */
    private static final long START = 134_116_992_000_000_000L;
    private static final String[] ITEMS = {"Error", "Reader", "Command", "Header"};

    private ByteBuffer out;
    private Map<String, Integer> names;
    private int template;
    private long id = 1;

    /** Writes {@code chunks} chunks to {@code file}; tells the number of records. */
    long write(Path file, int chunks) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            stream.write(new byte[4096]);
            for (int i = 0; i < chunks; i++) {
                stream.write(chunk());
            }
        }
        byte[] all = header(chunks);
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(all));
        }
        return id - 1;
    }

    private byte[] header(int chunks) {
        ByteBuffer header = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        header.put("ElfFile\0".getBytes(StandardCharsets.US_ASCII)).putLong(0).putLong(chunks - 1).putLong(id);
        header.putInt(128).putShort((short) 2).putShort((short) 3).putShort((short) 4096).putShort((short) chunks);
        return header.putInt(124, crc(header.array(), 0, 120)).array();
    }

    private byte[] chunk() {
        out = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
        names = new HashMap<>();
        template = 0;
        long first = id;
        int last = HEAD;
        out.put("ElfChnk\0".getBytes(StandardCharsets.US_ASCII)).position(HEAD);
        while (CHUNK - out.position() > (template == 0 ? 4000 : 700)) {
            last = out.position();
            record(id++);
        }
        int free = out.position();
        out.putLong(8, first).putLong(16, id - 1).putLong(24, first).putLong(32, id - 1);
        out.putInt(40, 128).putInt(44, last).putInt(48, free).putInt(52, crc(out.array(), HEAD, free - HEAD));
        CRC32 crc = new CRC32();
        crc.update(out.array(), 0, 120);
        crc.update(out.array(), 128, HEAD - 128);
        return out.putInt(124, (int) crc.getValue()).array();
    }

    private void record(long number) {
        int start = out.position();
        long time = START + number * 12_345_678L;
        out.put(new byte[] {'*', '*', 0, 0}).putInt(0).putLong(number).putLong(time);
        out.put(new byte[] {0x0F, 1, 1, 0, 0x0C, 1}).putInt(1);
        if (template == 0) {
            template = out.position() + 4;
            out.putInt(template);
            template();
        } else {
            out.putInt(template);
        }
        byte[][] texts = {utf16("The request is not supported."), utf16("Reader of the desk " + number % 97),
            utf16("TRANSMIT"), utf16("00 a4 04 00")};
        out.putInt(8);
        describe(8, 0x11);
        describe(8, 0x0A);
        describe(16, 0x0F);
        describe(12, 0x13);
        for (byte[] text : texts) {
            describe(text.length, 0x01);
        }
        out.putLong(time).putLong(number).putLong(number * 31).putLong(-number);
        out.put(new byte[] {1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0});
        for (byte[] text : texts) {
            out.put(text);
        }
        out.put((byte) 0);
        int size = out.position() + 4 - start;
        out.putInt(size).putInt(start + 4, size);
    }

    private void describe(int size, int type) {
        out.putShort((short) size).put((byte) type).put((byte) 0);
    }

    private void template() {
        out.putInt(0).putLong(1).putLong(2);
        int size = out.position();
        out.putInt(0).put(new byte[] {0x0F, 1, 1, 0});
        int event = open("Event", false);
        int system = open("System", false);
        attributes("Provider", "Name", "Microsoft-Windows-Smartcard-Server", -1, 0);
        leaf("EventID", "610", -1, 0);
        leaf("Level", "2", -1, 0);
        leaf("Keywords", "0x8000000000000000", -1, 0);
        attributes("TimeCreated", "SystemTime", "", 0, 0x11);
        leaf("EventRecordID", "", 1, 0x0A);
        attributes("Correlation", "ActivityID", "", 2, 0x0F);
        leaf("Channel", "System", -1, 0);
        leaf("Computer", "WS-0042.example.nhs.uk", -1, 0);
        attributes("Security", "UserID", "", 3, 0x13);
        close(system);
        int data = open("EventData", false);
        for (int i = 0; i < ITEMS.length; i++) {
            int item = element("Data", true);
            attribute("Name", ITEMS[i], -1, 0);
            out.put((byte) 0x02);
            value("", 4 + i, 0x01);
            close(item);
        }
        close(data);
        close(event);
        out.put((byte) 0).putInt(size, out.position() - size - 4);
    }

    private int element(String name, boolean attributes) {
        out.put((byte) (attributes ? 0x41 : 0x01)).putShort((short) -1);
        int size = out.position();
        out.putInt(0);
        name(name);
        return size;
    }

    private int open(String name, boolean attributes) {
        int size = element(name, attributes);
        out.put((byte) 0x02);
        return size;
    }

    private void close(int size) {
        out.put((byte) 0x04).putInt(size, out.position() - size - 4);
    }

    private void leaf(String name, String text, int place, int type) {
        int size = open(name, false);
        value(text, place, type);
        close(size);
    }

    private void attributes(String name, String attribute, String text, int place, int type) {
        int size = element(name, true);
        attribute(attribute, text, place, type);
        out.put((byte) 0x03).putInt(size, out.position() - size - 4);
    }

    private void attribute(String name, String text, int place, int type) {
        int size = out.position();
        out.putInt(0).put((byte) 0x06);
        name(name);
        value(text, place, type);
        out.putInt(size, out.position() - size - 4);
    }

    private void value(String text, int place, int type) {
        if (place >= 0) {
            out.put((byte) 0x0D).putShort((short) place).put((byte) type);
        } else {
            out.put((byte) 0x05).put((byte) 1).putShort((short) text.length()).put(utf16(text));
        }
    }

    private void name(String name) {
        Integer known = names.get(name);
        out.putInt(known == null ? out.position() + 4 : known);
        if (known == null) {
            names.put(name, out.position());
            int hash = 0;
            for (char c : name.toCharArray()) {
                hash = hash * 65599 + c;
            }
            out.putInt(0).putShort((short) hash).putShort((short) name.length()).put(utf16(name)).putShort((short) 0);
        }
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
