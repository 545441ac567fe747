package org.raworkbench.logs.tests.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.raworkbench.internal.logs.index.BlockScan;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogIndex;
import org.raworkbench.internal.logs.scan.Cancellation;

class LineIndexTest {

    private static final int WINDOW = 1 << 18;

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void workshop() {
        workshop = new Workshop(folder);
    }

    private void check(byte[] content, int threads) throws IOException {
        List<byte[]> lines = Workshop.lines(content);
        try (LogIndex index = workshop.built(workshop.file(content), "UTC", threads)) {
            IndexView view = index.view();
            assertEquals(lines.size(), view.lines());
            assertEquals(content.length, view.bytes());
            assertTrue(view.complete());
            long offset = 0;
            for (int i = 0; i < lines.size(); i++) {
                byte[] line = lines.get(i);
                if (lines.size() < 3000 || i % 97 == 0 || i > lines.size() - 10) {
                    assertEquals(offset, view.offset(i));
                    assertEquals(line.length, view.line(i).length());
                    assertEquals(i, view.lineAt(offset));
                    assertEquals(i, view.lineAt(offset + line.length - 1));
                    assertArrayEquals(withoutEnd(line), view.bytes(i, Integer.MAX_VALUE));
                }
                offset += line.length;
            }
            assertEquals(content.length, view.offset(lines.size()));
        }
    }

    private static byte[] withoutEnd(byte[] line) {
        int end = line.length;
        if (end > 0 && line[end - 1] == '\n') {
            end--;
            end -= end > 0 && line[end - 1] == '\r' ? 1 : 0;
        }
        return Arrays.copyOf(line, end);
    }

    @Test
    void anEmptyFileHasNoLine() throws IOException {
        check(new byte[0], 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "a", "a\n", "a\n\n\nb", "\r\n\r\n", "a\rb\r\nc\r", "\0\n\0\0", "\u00e9\n\u20ac"})
    void smallFiles(String content) throws IOException {
        check(Workshop.bytes(content), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {WINDOW - 1, WINDOW, WINDOW + 1, 2 * WINDOW - 1, 2 * WINDOW, 2 * WINDOW + 1, WINDOW
            + (64 << 10),
            WINDOW + (64 << 10) + 1})
    void sizesAtTheEdgesOfBlocks(int size) throws IOException {
        byte[] one = new byte[size];
        Arrays.fill(one, (byte) 'x');
        check(one, 2);
        one[size - 1] = '\n';
        check(one, 2);
        one[Math.min(size, WINDOW) - 1] = '\n';
        check(one, 2);
        Arrays.fill(one, (byte) '\n');
        check(one, 3);
    }

    @Test
    void aLineOverManyBlocks() throws IOException {
        byte[] content = new byte[5 * WINDOW + 17];
        Arrays.fill(content, (byte) 'y');
        content[10] = '\n';
        content[content.length - 3] = '\n';
        check(content, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomBytes(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] content = new byte[WINDOW * 2 + random.nextInt(WINDOW)];
        int rare = 1 + random.nextInt(2000);
        random.nextBytes(content);
        for (int i = 0; i < content.length; i++) {
            content[i] = random.nextInt(rare) == 0 ? (byte) '\n' : random.nextInt(rare) == 0 ? (byte) '\r' : content[i];
        }
        check(content, 1 + (int) seed % 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void cutAndFlippedLogsAreIndexedLikeAnyOther(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] content = Workshop.mixed(random, 8000);
        for (int i = 0; i < 400; i++) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        int from = random.nextInt(1000);
        check(Arrays.copyOfRange(content, from, content.length - random.nextInt(1000)), 2);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        Path file = workshop.file(Workshop.mixed(new Random(5), 30_000));
        try (LogIndex one = workshop.built(file, "Europe/London", 1)) {
            List<String> expected = lines(one.view());
            one.build(BlockScan.none(), 3, Cancellation.NEVER);
            assertEquals(expected, lines(one.view()));
        }
    }

    private static List<String> lines(IndexView view) throws IOException {
        String[] lines = new String[(int) view.lines()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = view.line(i).toString();
        }
        return List.of(lines);
    }

    @Test
    void aScanSeesEveryByteOnceInOrder() throws IOException {
        byte[] content = Workshop.mixed(new Random(6), 40_000);
        Arrays.fill(content, 100_000, 100_000 + 3 * WINDOW, (byte) 'z');
        Path file = workshop.file(content);
        List<byte[]> lines = Workshop.lines(content);
        long[] starts = new long[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length;
        }
        long[] at = {0};
        try (LogIndex index = workshop.open(file, "UTC")) {
            index.build(new BlockScan<byte[]>() {
                @Override
                public Worker<byte[]> worker() {
                    return (bytes, from, to, offset, inside) -> Arrays.copyOfRange(bytes, from, to);
                }

                @Override
                public void accept(byte[] found, long offset, long firstLine) {
                    assertEquals(at[0], offset);
                    assertArrayEquals(Arrays.copyOfRange(content, (int) offset, (int) offset + found.length), found);
                    assertTrue(starts[(int) firstLine] <= offset && offset < starts[(int) firstLine + 1],
                            offset + " is not in line " + firstLine);
                    at[0] += found.length;
                }
            }, 2, Cancellation.NEVER);
        }
        assertEquals(content.length, at[0]);
    }

    @Test
    void theFirstLinesAreThereWhileTheRestIsRead() throws IOException {
        byte[] content = Workshop.mixed(new Random(7), 30_000);
        List<byte[]> lines = Workshop.lines(content);
        AtomicInteger seen = new AtomicInteger();
        try (LogIndex index = workshop.open(workshop.file(content), "UTC")) {
            index.build(new BlockScan<Void>() {
                @Override
                public Worker<Void> worker() {
                    return (bytes, from, to, offset, inside) -> null;
                }

                @Override
                public void accept(Void found, long offset, long firstLine) {
                    IndexView now = index.view();
                    assertFalse(now.complete());
                    try {
                        for (int i = 0; i < Math.min(5, now.lines()); i++) {
                            assertArrayEquals(withoutEnd(lines.get(i)), now.bytes(i, 1 << 20));
                            seen.incrementAndGet();
                        }
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            }, 1, Cancellation.NEVER);
        }
        assertTrue(seen.get() > 0);
    }

    @Test
    void aCancelledIndexKeepsWhatItHas() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (LogIndex index = workshop.open(workshop.file(Workshop.mixed(new Random(8), 30_000)), "UTC")) {
            assertThrows(CancellationException.class,
                    () -> index.build(BlockScan.none(), 2, () -> asked.incrementAndGet() > 4));
            assertFalse(index.complete());
            assertTrue(index.view().lines() > 0);
            index.build(BlockScan.none(), 2, Cancellation.NEVER);
            assertTrue(index.complete());
        }
    }

    @Test
    void aStoredIndexIsUsedAgain() throws IOException {
        Path file = workshop.file(Workshop.mixed(new Random(9), 5000));
        List<String> expected;
        try (LogIndex index = workshop.built(file, "UTC", 1)) {
            expected = lines(index.view());
        }
        try (LogIndex again = workshop.open(file, "UTC")) {
            assertTrue(again.wasStored());
            assertTrue(again.complete());
            assertEquals(expected, lines(again.view()));
        }
        try (LogIndex elsewhere = workshop.open(file, "Europe/London")) {
            assertFalse(elsewhere.wasStored(), "times of another zone are other times");
        }
    }

    @Test
    void aDamagedIndexIsNotUsed() throws IOException {
        Path file = workshop.file(Workshop.mixed(new Random(10), 3000));
        Path index = folder.resolve(file.getFileName() + ".index");
        for (String part : List.of("index", "pages")) {
            workshop.built(file, "UTC", 1).close();
            byte[] stored = Files.readAllBytes(index.resolve(part));
            Random random = new Random(1);
            for (int i = 0; i < 40; i++) {
                byte[] damaged = stored.clone();
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(index.resolve(part), i % 4 == 0 ? Arrays.copyOf(damaged, random.nextInt(stored.length))
                        : damaged);
                try (LogIndex opened = workshop.open(file, "UTC")) {
                    assertFalse(opened.wasStored());
                }
            }
        }
        try (LogIndex opened = workshop.open(file, "UTC")) {
            opened.build(BlockScan.none(), 1, Cancellation.NEVER);
            assertEquals(3000, opened.view().lines());
        }
    }

    @Test
    void aGrowingFileIsFollowed() throws IOException {
        byte[] content = Workshop.mixed(new Random(14), 9000);
        Path file = workshop.file(Arrays.copyOf(content, 1000));
        Random random = new Random(15);
        try (LogIndex index = workshop.built(file, "UTC", 1)) {
            IndexView old = index.view();
            long oldLines = old.lines();
            assertEquals(LogIndex.Growth.NONE, index.follow(BlockScan.none(), Cancellation.NEVER));
            int at = 1000;
            while (at < content.length) {
                int next = Math.min(content.length, at + 1 + random.nextInt(30_000));
                Files.write(file, Arrays.copyOfRange(content, at, next), StandardOpenOption.APPEND);
                at = next;
                assertEquals(LogIndex.Growth.GREW, index.follow(BlockScan.none(), Cancellation.NEVER));
                assertEquals(Workshop.lines(Arrays.copyOf(content, at)).size(), index.view().lines());
            }
            List<String> grown = lines(index.view());
            try (LogIndex anew = workshop.built(workshop.file(content), "UTC", 1)) {
                assertEquals(lines(anew.view()), grown);
                assertEquals(anew.view().records(), index.view().records());
                assertEquals(anew.view().severities(), index.view().severities());
            }
            assertEquals(oldLines, old.lines());
            assertEquals(Workshop.lines(content).get(3).length, old.line(3).length());
        }
    }

    @Test
    void aShorterOrOtherFileIsNoticed() throws IOException {
        byte[] content = Workshop.mixed(new Random(16), 500);
        Path file = workshop.file(content);
        try (LogIndex index = workshop.built(file, "UTC", 1)) {
            Files.write(file, Arrays.copyOf(content, 300));
            assertEquals(LogIndex.Growth.REPLACED, index.follow(BlockScan.none(), Cancellation.NEVER));
            Files.write(file, Workshop.mixed(new Random(17), 900));
            assertEquals(LogIndex.Growth.REPLACED, index.follow(BlockScan.none(), Cancellation.NEVER));
            index.build(BlockScan.none(), 1, Cancellation.NEVER);
            assertEquals(900, index.view().lines());
        }
    }
}
