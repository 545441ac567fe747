package org.raworkbench.logs.tests.evtx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes event log files, synthetic ones, after the format's description. */
final class EvtxWriter {

    static final int HEADER = 4096;

    private final List<byte[]> chunks = new ArrayList<>();
    private ChunkWriter chunk = new ChunkWriter();
    private long nextId;
    private long chunkStart = 1;
    private int minor = 1;
    private int flags;

    EvtxWriter(long firstId) {
        nextId = firstId;
    }

    EvtxWriter minor(int version) {
        minor = version;
        return this;
    }

    /** 1 dirty, 2 full. */
    EvtxWriter flags(int bits) {
        flags = bits;
        return this;
    }

    /** Adds a record, in a new chunk when the present one is full. */
    EvtxWriter add(long written, Value.Template template, List<Value> values) {
        if (!chunk.add(nextId, written, template, values)) {
            nextChunk();
            if (!chunk.add(nextId, written, template, values)) {
                throw new IllegalArgumentException("a record longer than a chunk");
            }
        }
        nextId++;
        return this;
    }

    EvtxWriter nextChunk() {
        if (!chunk.isEmpty()) {
            chunks.add(chunk.finish(chunkStart));
            chunkStart = nextId;
            chunk = new ChunkWriter();
        }
        return this;
    }

    byte[] bytes() {
        nextChunk();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put("ElfFile\0".getBytes(StandardCharsets.US_ASCII)).putLong(0).putLong(Math.max(0, chunks.size() - 1));
        header.putLong(nextId).putInt(128).putShort((short) minor).putShort((short) 3).putShort((short) HEADER);
        header.putShort((short) chunks.size()).putInt(120, flags).putInt(124, crc(header.array(), 0, 120));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(header.array());
        chunks.forEach(file::writeBytes);
        return file.toByteArray();
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
