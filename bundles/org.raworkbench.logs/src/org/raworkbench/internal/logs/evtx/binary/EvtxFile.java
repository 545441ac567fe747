package org.raworkbench.internal.logs.evtx.binary;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

import org.raworkbench.internal.logs.evtx.EvtxPosition;
import org.raworkbench.internal.logs.evtx.EvtxProblem;
import org.raworkbench.internal.logs.evtx.EvtxRecord;

/**
 * A Windows event log file ({@code .evtx}), format 3.1 and 3.2. Whatever its bytes say, reading goes on to the end of
 * the
 * file and takes memory for one chunk only; {@link IOException} means that the disk failed.
 *
 * <p>The chunks are taken from the file itself, not from the counts in its header, which is out of date in logs that
 * were in
 * use when they were copied. After the format description of the libevtx project and [MS-EVEN6] 2.2.12.
 *
 * <p>Not safe for several threads.
 */
public final class EvtxFile implements Closeable {

    private static final int HEADER = 4096;
    private static final byte[] SIGNATURE = {'E', 'l', 'f', 'F', 'i', 'l', 'e', 0};

    private final SeekableByteChannel channel;
    private final EvtxHeader header;
    private final ByteBuffer buffer = ByteBuffer.allocate(ChunkWalk.CHUNK);

    private EvtxFile(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.header = readHeader();
    }

    /** Opens {@code file} and reads its header. */
    public static EvtxFile open(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return new EvtxFile(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Reads from {@code channel}, which is closed with this. */
    public static EvtxFile of(SeekableByteChannel channel) throws IOException {
        return new EvtxFile(channel);
    }

    /** Whether a file that starts with {@code start} is an event log, or one that has lost its header. */
    public static boolean recognises(byte[] start) {
        ChunkBytes bytes = new ChunkBytes(start, start.length);
        return bytes.startsWith(0, SIGNATURE) || bytes.startsWith(0, ChunkWalk.SIGNATURE)
                || bytes.startsWith(HEADER, ChunkWalk.SIGNATURE);
    }

    /** What the file's header says. */
    public EvtxHeader header() {
        return header;
    }

    /** Size of the file in bytes. */
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private EvtxHeader readHeader() throws IOException {
        ChunkBytes bytes = read(0, 128);
        if (!bytes.startsWith(0, SIGNATURE) || bytes.length() < 128) {
            return EvtxHeader.NONE;
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes.array(), 0, 120);
        int flags = bytes.i32(120);
        return new EvtxHeader(true, bytes.u16(38), bytes.u16(36), bytes.u16(42), bytes.i64(24), (flags & 1) != 0,
                (flags & 2) != 0, (int) checksum.getValue() == bytes.i32(124));
    }

    /** At most {@code length} bytes from {@code offset}; they stay until the next call. */
    private ChunkBytes read(long offset, int length) throws IOException {
        buffer.clear().limit(length);
        channel.position(offset);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // until it is full or the file ends
        }
        return new ChunkBytes(buffer.array(), buffer.position());
    }

    /**
     * Reads all records in the order of the file, which is the order of writing except in a log that has begun to
     * overwrite
     * its oldest chunks.
     *
     * @param records takes them; an exception of its own ends the reading
     * @param problems takes what is not as it should be
     */
    public void read(Consumer<EvtxRecord> records, Consumer<EvtxProblem> problems) throws IOException {
        long size = channel.size();
        judgeHeader(size, problems);
        long at = header.present() ? HEADER : 0;
        while (at < size) {
            ChunkBytes bytes = read(at, ChunkWalk.CHUNK);
            if (bytes.length() == 0) {
                break; // the file became shorter
            }
            at += bytes.startsWith(0, ChunkWalk.SIGNATURE) ? chunk(at, bytes, records, problems)
                    : remains(at, bytes, records, problems);
        }
    }

    private void judgeHeader(long size, Consumer<EvtxProblem> problems) {
        EvtxPosition start = new EvtxPosition(0, 0);
        if (size < HEADER) {
            problems.accept(new EvtxProblem(start, Messages.text("file.short")));
        } else if (!header.present()) {
            problems.accept(new EvtxProblem(start, Messages.text("file.signature")));
        } else {
            if (!header.checksumFits()) {
                problems.accept(new EvtxProblem(start, Messages.text("file.checksum")));
            }
            if (header.major() != 3 || header.minor() != 1 && header.minor() != 2) {
                problems.accept(new EvtxProblem(start, Messages.text("file.version", header.major(), header.minor())));
            }
        }
    }

    /** Reads the chunk at {@code at}; tells how far it goes. */
    private int chunk(long at, ChunkBytes bytes, Consumer<EvtxRecord> records, Consumer<EvtxProblem> problems) {
        if (bytes.length() < ChunkWalk.CHUNK) {
            problems.accept(new EvtxProblem(new EvtxPosition(at, 0), Messages.text("chunk.cut")));
        }
        ChunkWalk walk = ChunkWalk.ofChunk(bytes, header.dirty(),
                (offset, text) -> problems.accept(new EvtxProblem(new EvtxPosition(at, offset), text)));
        tell(at, bytes, walk, ChunkWalk.CHUNK, records, problems);
        return walk.broken() ? nextChunk(bytes, 1) : ChunkWalk.CHUNK;
    }

    private static void tell(long at, ChunkBytes bytes, ChunkWalk walk, int end, Consumer<EvtxRecord> records,
            Consumer<EvtxProblem> problems) {
        RecordReader reader = new RecordReader(at, bytes);
        for (RecordPlace place : walk.places()) {
            if (place.offset() < end) {
                EvtxRecord record = reader.read(place);
                record.damage().ifPresent(text -> problems.accept(new EvtxProblem(record.position(), text)));
                records.accept(record);
            }
        }
    }

    /** Reads what is left in a block without a header; tells how far it goes. */
    private int remains(long at, ChunkBytes bytes, Consumer<EvtxRecord> records, Consumer<EvtxProblem> problems) {
        int end = nextChunk(bytes, 0);
        if (isEmpty(bytes, end)) {
            return end;
        }
        ChunkBytes part = new ChunkBytes(bytes.array(), Math.min(end, bytes.length()));
        ChunkWalk walk = ChunkWalk.ofRemains(part);
        problems.accept(new EvtxProblem(new EvtxPosition(at, 0), Messages.text("chunk.missing", walk.places().size())));
        tell(at, part, walk, end, records, problems);
        return end;
    }

    private static boolean isEmpty(ChunkBytes bytes, int end) {
        int until = Math.min(end, bytes.length());
        return Arrays.mismatch(bytes.array(), 0, until, ZEROS, 0, until) < 0;
    }

    private static final byte[] ZEROS = new byte[ChunkWalk.CHUNK];

    /** Where the next chunk starts in a block from {@code from} on: bytes may have been lost or put in before it. */
    private static int nextChunk(ChunkBytes bytes, int from) {
        for (int at = from; at < bytes.length(); at++) {
            if (bytes.u8(at) == 'E' && bytes.startsWith(at, ChunkWalk.SIGNATURE) && looksLikeHeader(bytes, at)) {
                return at;
            }
        }
        // a signature may begin in the last bytes
        for (int at = Math.max(from, bytes.length() - ChunkWalk.SIGNATURE.length + 1); at < bytes.length(); at++) {
            if (Arrays.mismatch(bytes.array(), at, bytes.length(), ChunkWalk.SIGNATURE, 0, bytes.length() - at) < 0) {
                return Math.max(at, 1);
            }
        }
        return ChunkWalk.CHUNK;
    }

    /** The header's size is always 128; it may lie behind what was read. */
    private static boolean looksLikeHeader(ChunkBytes bytes, int at) {
        return at + 44 > bytes.length() || bytes.u32(at + 40) == 128;
    }

    /** The record at {@code position}, as {@link #read} has told it; empty when there is none any more. */
    public Optional<EvtxRecord> record(EvtxPosition position) throws IOException {
        if (position.chunk() < 0 || position.chunk() >= channel.size() || position.record() < 0) {
            return Optional.empty();
        }
        ChunkBytes bytes = read(position.chunk(), ChunkWalk.CHUNK);
        ChunkWalk walk = bytes.startsWith(0, ChunkWalk.SIGNATURE)
                ? ChunkWalk.ofChunk(bytes, header.dirty(), ChunkWalk.Problems.UNTOLD)
                : ChunkWalk.ofRemains(bytes);
        return walk.places().stream().filter(place -> place.offset() == position.record()).findFirst()
                .map(new RecordReader(position.chunk(), bytes)::read);
    }
}
