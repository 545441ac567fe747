package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads stored pages and keeps the last few. Safe for several threads. */
final class Pages {

    private static final int MOST = 64;
    /** Pages of which single times were asked for: the next question is mostly about the same page. */
    private static final int MOST_STORED = 4;
    private static final int LARGEST = 1 << 17;

    private final FileChannel file;
    /** Both by position in the file, and guarded by the first. */
    private final Map<Long, Page> kept = new Latest<>(MOST);
    private final Map<Long, ByteBuffer> keptStored = new Latest<>(MOST_STORED);

    /** Forgets what was not asked for longest. */
    private static final class Latest<T> extends LinkedHashMap<Long, T> {
        private static final long serialVersionUID = 1L;

        private final int most;

        Latest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > most;
        }
    }

    Pages(FileChannel file) {
        this.file = file;
    }

    /** Page {@code number} of {@code directory}. */
    Page page(Directory directory, int number) throws IOException {
        long position = directory.position[number];
        synchronized (kept) {
            Page page = kept.get(position);
            if (page != null) {
                return page;
            }
        }
        Page page = read(directory, number);
        synchronized (kept) {
            kept.put(position, page);
        }
        return page;
    }

    /**
     * Time of line {@code index} of page {@code number}, as {@link Page#times} has it. Of a page that is not kept nothing
     * else is decoded, for those who ask for few lines of many pages.
     */
    long time(Directory directory, int number, int index) throws IOException {
        long position = directory.position[number];
        ByteBuffer stored;
        synchronized (kept) {
            Page page = kept.get(position);
            if (page != null) {
                return page.times[index];
            }
            stored = keptStored.get(position);
        }
        if (stored == null) {
            stored = stored(directory, number);
            synchronized (kept) {
                keptStored.put(position, stored);
            }
        }
        return PageCodec.time(stored.duplicate(), index);
    }

    /** The same without keeping it, for those who look at all. */
    Page read(Directory directory, int number) throws IOException {
        Page page = new Page(number, directory.firstLine[number], directory.offset[number], directory.lines[number]);
        PageCodec.decode(stored(directory, number), page);
        return page;
    }

    private ByteBuffer stored(Directory directory, int number) throws IOException {
        long position = directory.position[number];
        int size = directory.size[number];
        if (size < 0 || size > LARGEST) {
            throw new DamagedIndexException();
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw new DamagedIndexException();
            }
        }
        return buffer.flip();
    }
}
