package org.raworkbench.internal.logs.evtx.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Finds the records of one chunk, one after the other; where that chain is broken, the next one by its signature.
 *
 * <p>Behind the last record, and between damaged ones, records may be left from an earlier use of the space; their
 * names and
 * templates are gone, so that they would say what never happened. They are known by their numbers, which do not go
 * on, and
 * are left out.
 */
final class ChunkWalk {

    static final int CHUNK = 0x10000;
    static final int HEAD = 0x200;
    static final byte[] SIGNATURE = {'E', 'l', 'f', 'C', 'h', 'n', 'k', 0};
    private static final byte[] RECORD = {'*', '*', 0, 0};

    /** Is told what is wrong and at which offset in the chunk. */
    @FunctionalInterface
    interface Problems {
        void found(int offset, String text);

        /** For who has been told before. */
        Problems UNTOLD = (offset, text) -> {
        };
    }

    private final ChunkBytes bytes;
    private final Problems problems;
    private final List<RecordPlace> places = new ArrayList<>();
    /** Offset of the last record as the header tells it; the end of the chunk when the header cannot be trusted. */
    private int last;
    private boolean outOfDate;
    private boolean broken;
    private long highest = -1;

    private ChunkWalk(ChunkBytes bytes, Problems problems) {
        this.bytes = bytes;
        this.problems = problems;
    }

    /** The records of a chunk with a header. */
    static ChunkWalk ofChunk(ChunkBytes bytes, boolean dirty, Problems problems) {
        ChunkWalk walk = new ChunkWalk(bytes, problems);
        walk.header(dirty);
        walk.walk(HEAD);
        return walk;
    }

    /** Records in a block whose header is gone: only a search finds them. */
    static ChunkWalk ofRemains(ChunkBytes bytes) {
        ChunkWalk walk = new ChunkWalk(bytes, Problems.UNTOLD);
        walk.last = bytes.length();
        walk.outOfDate = true;
        walk.broken = true;
        walk.walk(walk.next(0));
        return walk;
    }

    /** In the order of the file. */
    List<RecordPlace> places() {
        return places;
    }

    /** Whether the chain of records was broken somewhere. */
    boolean broken() {
        return broken;
    }

    private void header(boolean dirty) {
        CRC32 checksum = new CRC32();
        last = bytes.length();
        outOfDate = dirty;
        if (bytes.length() < HEAD) {
            return;
        }
        checksum.update(bytes.array(), 0, 120);
        checksum.update(bytes.array(), 128, HEAD - 128);
        long lastRecord = bytes.u32(44);
        long free = bytes.u32(48);
        if ((int) checksum.getValue() != bytes.i32(124)) {
            problems.found(0, Messages.text("chunk.header"));
            if (!isRecordUpTo(lastRecord, free)) {
                outOfDate = true;
                return;
            }
        }
        if (lastRecord >= HEAD && lastRecord < bytes.length()) {
            last = (int) lastRecord;
        }
        if (free >= HEAD && free <= bytes.length()) {
            checksum.reset();
            checksum.update(bytes.array(), HEAD, (int) free - HEAD);
            if ((int) checksum.getValue() != bytes.i32(52)) {
                outOfDate = true;
                problems.found(0, Messages.text("chunk.records"));
            }
        }
    }

    private void walk(int from) {
        int at = from;
        while (at >= 0 && at + RecordPlace.SMALLEST <= bytes.length()) {
            boolean beyond = at > last;
            if (beyond && !outOfDate) {
                return;
            }
            RecordPlace place = place(at);
            if (place == null) {
                if (beyond || isUnused(at)) {
                    return;
                }
                broken = true;
                problems.found(at, Messages.text("record.damaged"));
                at = next(at + 1);
                continue;
            }
            long id = bytes.i64(at + 8);
            if (beyond && id != highest + 1) {
                return;
            }
            if (!broken || id > highest) {
                places.add(place);
                highest = Math.max(highest, id);
            }
            at += place.size();
        }
    }

    /** Whether the header's last record is there and ends where its free space begins. */
    private boolean isRecordUpTo(long lastRecord, long free) {
        if (lastRecord < HEAD || lastRecord >= bytes.length()) {
            return false;
        }
        RecordPlace place = place((int) lastRecord);
        return place != null && place.sizeFits() && lastRecord + place.size() == free;
    }

    /** Free space holds nothing but zeros up to the end. */
    private boolean isUnused(int from) {
        for (int at = from; at < bytes.length(); at++) {
            if (bytes.u8(at) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The record at {@code at}; null when there is none that holds together. */
    private RecordPlace place(int at) {
        if (!bytes.startsWith(at, RECORD)) {
            return null;
        }
        long size = bytes.u32(at + 4);
        if (size < RecordPlace.SMALLEST || size > bytes.length() - at) {
            return null;
        }
        int end = at + (int) size;
        boolean fits = bytes.u32(end - RecordPlace.TAIL) == size;
        if (!fits && !bytes.startsWith(end, RECORD) && at != last) {
            return null;
        }
        return new RecordPlace(at, (int) size, broken || at > last, fits);
    }

    /** Offset of the next record that holds together, from {@code from}; -1 without one. */
    private int next(int from) {
        for (int at = from; at + RecordPlace.SMALLEST <= bytes.length(); at++) {
            if (bytes.u8(at) == '*' && bytes.startsWith(at, RECORD)) {
                RecordPlace place = place(at);
                if (place != null && place.sizeFits()) {
                    return at;
                }
            }
        }
        return -1;
    }
}
