package org.raworkbench.logs.tests.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.logs.scan.FileScan;
import org.raworkbench.internal.logs.scan.FilterExpression;
import org.raworkbench.internal.logs.scan.LineSelection;
import org.raworkbench.internal.logs.scan.PatternSet;
import org.raworkbench.internal.logs.scan.ScanCount;

/** Whole files: every line once, in order, however the file is cut and however many threads cut it. */
class FileScanTest {

    /** The size of the pieces that a file is scanned in. */
    private static final int CHUNK = 1 << 19;

    @TempDir
    private Path folder;

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("log"), text);
    }

    private static FileScan scan(String filter) {
        return FileScan.of(FilterExpression.parse(filter, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -2, -1, 0, 1, 2, 3})
    void aLineEndNearTheBorderOfAPieceLosesNoLine(int shift) throws Exception {
        for (String around : List.of("hit\nhit\n", "hit\n\nhit\n", "hit\r\nhit\r\n", "\nhit\nhit", "hit\nhit")) {
            int before = CHUNK + shift - around.indexOf('\n') - 1;
            Path file = file("x".repeat(before - 4) + "hit\n" + around);
            for (int threads = 1; threads <= 3; threads++) {
                assertEquals(3, scan("hit").threads(threads).count(file).lines());
                List<String> lines = new ArrayList<>();
                scan("hit$").threads(threads).visit(file, line -> lines.add(line.number() + ":" + line.offset()));
                long first = before + around.indexOf("hit");
                long second = before + around.lastIndexOf("hit");
                long number = 1 + (around.startsWith("\n") ? 1 : 0);
                long next = number + (around.contains("hit\n\n") ? 2 : 1);
                assertEquals(List.of("0:0", number + ":" + first, next + ":" + second), lines, around);
            }
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        RandomExpressions random = new RandomExpressions(17, false);
        Path file = file(random.text(300_000));
        assertTrue(Files.size(file) > 3 * CHUNK);
        String filter = "\"a.*b\" AND NOT (\"c$\" OR \"é\")";
        ScanCount count = scan(filter).count(file);
        LineSelection selection = scan(filter).select(file);
        List<String> lines = new ArrayList<>();
        scan(filter).visit(file, line -> lines.add(line.number() + line.text()));
        assertEquals(count.lines(), selection.size());
        assertEquals(count.lines(), lines.size());
        for (int threads = 2; threads <= 4; threads++) {
            assertEquals(count, scan(filter).threads(threads).count(file));
            assertEquals(selection, scan(filter).threads(threads).select(file));
            List<String> again = new ArrayList<>();
            scan(filter).threads(threads).visit(file, line -> again.add(line.number() + line.text()));
            assertEquals(lines, again);
        }
    }

    @Test
    void selectionsAreJoinedLikeFilters() throws Exception {
        RandomExpressions random = new RandomExpressions(23, true);
        Path file = file(random.text(5_000));
        LineSelection a = scan("a").select(file);
        LineSelection b = scan("b").select(file);
        assertEquals(scan("\"a\" AND NOT \"b\"").select(file), a.and(b.not()));
        assertEquals(scan("\"a\" OR \"b\"").select(file), a.or(b));
        assertEquals(a, a.not().not());
        assertEquals(a.total(), a.size() + a.not().size());
        for (long index = 0; index < a.size(); index++) {
            assertTrue(a.contains(a.line(index)));
            assertFalse(a.not().contains(a.line(index)));
        }
        LineSelection others = scan("a").select(file("a\n"));
        assertThrows(IllegalArgumentException.class, () -> a.and(others));
    }

    @Test
    void anEmptyFileHasNoLine() throws Exception {
        Path file = file("");
        assertEquals(0, scan("NOT \"a\"").count(file).lines());
        assertEquals(new ScanCount(0, List.of(0L), 0), scan("").count(file));
        assertEquals(0, scan("NOT \"a\"").select(file).total());
    }

    @ParameterizedTest
    @ValueSource(ints = {CHUNK - 1, CHUNK, CHUNK + (1 << 16), 3 * CHUNK, 5 * CHUNK + 77})
    void aLineLongerThanAPieceIsOneLine(int length) throws Exception {
        Path file = file("first\n" + "x".repeat(length) + "needle\r\nlast needle\n");
        for (int threads = 1; threads <= 2; threads++) {
            assertEquals(2, scan("needle$").threads(threads).count(file).lines());
            assertEquals(1, scan("^x+needle$").threads(threads).count(file).lines());
            assertEquals(1, scan("(xx)\\1+needle").threads(threads).count(file).lines());
            assertEquals(1, scan("NOT \"needle\"").threads(threads).count(file).lines());
            List<String> lines = new ArrayList<>();
            scan("needle").threads(threads).visit(file, line -> lines.add(line.number() + " " + line.offset() + " "
                    + line.length() + " " + line.text().substring(0, 3)));
            assertEquals(List.of("1 6 " + (length + 7) + " xxx", "2 " + (6 + length + 8) + " 11 las"), lines);
            scan("^x+needle").visit(file, line -> assertEquals(line.truncated(), line.text().length() < length));
            LineSelection selection = scan("needle").threads(threads).select(file);
            assertEquals(3, selection.total());
            assertEquals(2, selection.line(1));
        }
    }

    @Test
    void eachPatternIsCounted() throws Exception {
        Path file = file("ab\na\nb\nab\n".repeat(200_000));
        PatternSet set = PatternSet.of(Scanning.regexes("a", "b$", "c"));
        assertEquals(new ScanCount(800_000, List.of(600_000L, 600_000L, 0L), 0),
                FileScan.of(set).threads(2).count(file));
    }

    @Test
    void progressGoesToTheEnd() throws Exception {
        Path file = file("line\n".repeat(500_000));
        List<Long> told = new ArrayList<>();
        scan("x").threads(2).watchedBy((done, all) -> told.add(done)).count(file);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(Files.size(file), told.get(told.size() - 1));
    }

    @Test
    void aCancelledScanEnds() throws Exception {
        Path file = file("line\n".repeat(500_000));
        for (int threads = 1; threads <= 2; threads++) {
            int[] asked = new int[1];
            FileScan scan = scan("x").threads(threads).cancelledBy(() -> asked[0]++ > 2);
            assertThrows(CancellationException.class, () -> scan.count(file));
        }
    }

    @Test
    void aConsumersProblemReachesTheCaller() throws Exception {
        Path file = file("line\n".repeat(500_000));
        assertThrows(IllegalStateException.class, () -> scan("line").threads(2).visit(file, line -> {
            throw new IllegalStateException("full");
        }));
    }
}
