package org.raworkbench.logs.tests.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.Expression;
import org.raworkbench.internal.logs.scan.FileScan;
import org.raworkbench.internal.logs.scan.FilterExpression;
import org.raworkbench.internal.logs.scan.PatternSet;
import org.raworkbench.internal.logs.scan.ScanCount;
import org.raworkbench.internal.logs.scan.Scanner;

/** Expressions and lines made to take for ever. */
class HostileTest {

    private static final int HUNDRED_MEGABYTES = 100 << 20;
    /** At most so many bytes go by between two questions: some milliseconds of work. */
    private static final int BETWEEN = 1 << 18;

    @TempDir
    private Path folder;

    private Path oneLine(int length) throws Exception {
        Path file = folder.resolve("line");
        byte[] part = new byte[1 << 20];
        Arrays.fill(part, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < length; written += part.length) {
                out.write(part);
            }
            out.write('!');
        }
        return file;
    }

    private static FileScan scan(String regex) {
        return FileScan.of(FilterExpression.parse(regex, false));
    }

    /** Counts how often it is asked, and says yes from one time on. */
    private static final class Asked implements Cancellation {
        private final AtomicLong times = new AtomicLong();
        private final long yes;

        Asked(long yes) {
            this.yes = yes;
        }

        @Override
        public boolean requested() {
            return times.incrementAndGet() >= yes;
        }
    }

    @Test
    void nestedRepetitionOnALongLine() throws Exception {
        Path file = oneLine(HUNDRED_MEGABYTES);
        assertEquals(0, scan("(a+)+$").count(file).lines());
        assertEquals(1, scan("(a+)+!$").count(file).lines());
        assertEquals(1, scan("aa!").count(file).lines());
    }

    /** The automaton asks after so many steps and takes one for a byte: as many times for as many bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+b$", "(a*)*[bc]$", "(a|b)*a(a|b){12}$"})
    void workGrowsWithTheBytes(String regex) {
        long once = asked(regex, 4 << 20);
        long twice = asked(regex, 8 << 20);
        assertTrue(once >= (4 << 20) / BETWEEN, once + " times for 4 MiB");
        assertTrue(twice <= 2 * once + 64, once + " times for 4 MiB, " + twice + " times for 8 MiB");
    }

    private static long asked(String regex, int length) {
        byte[] line = new byte[length];
        Arrays.fill(line, (byte) 'a');
        Asked asked = new Asked(Long.MAX_VALUE);
        PatternSet.of(List.of(Expression.regex(regex))).scanner(asked).count(line, 0, length);
        return asked.times.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+\\1$", "(a*)*(?=b)", "(a|b)*a(a|b){20}$", "(a+)+\\1b"})
    void everyScanEndsSoonAfterItIsCancelled(String regex) throws Exception {
        // as long as may be backtracked, the worst for all of them
        Path file = oneLine(15 << 20);
        for (long yes : new long[] {1, 2, 10}) {
            Asked asked = new Asked(yes);
            FileScan scan = scan(regex).cancelledBy(asked);
            assertThrows(CancellationException.class, () -> scan.count(file), "cancelled at question " + yes);
            long after = asked.times.get() - yes;
            assertTrue(after <= 2L * Runtime.getRuntime().availableProcessors() + 2, after
                    + " questions after the answer");
        }
    }

    /** A line of forty characters that takes for ever: the work is what counts, not the bytes. */
    @Test
    void backtrackingAsksAsItGoes() throws Exception {
        Path file = Files.writeString(folder.resolve("short"), "a".repeat(40) + "!\n");
        Asked asked = new Asked(50);
        FileScan scan = scan("(a|aa)+\\1$").cancelledBy(asked);
        assertThrows(CancellationException.class, () -> scan.count(file));
    }

    @Test
    void backtrackingIsGivenUpAndThatIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("log"), "a".repeat(100) + "!x\naax\n");
        ScanCount count = scan("(a|aa)+\\1x").count(file);
        assertEquals(new ScanCount(1, List.of(1L), 1), count);
        assertEquals(1, scan("(a)\\1").count(oneLine(20 << 20)).undecided(), "the line is too long to keep");
    }

    @Test
    void statesWithoutEndAreThrownAway() {
        byte[] block = new byte[1 << 20];
        int state = 1;
        for (int at = 0; at < block.length; at++) {
            state = state * 1_103_515_245 + 12_345;
            block[at] = (byte) (at % 1_000 == 999 ? '\n' : (state >>> 16 & 1) == 0 ? 'a' : 'b');
        }
        Scanner scanner = PatternSet.of(Scanning.regexes("a(a|b){40}c", "(a|b)*b(a|b){25}c", "ab{15}"))
                .scanner(Cancellation.NEVER);
        scanner.count(block, 0, block.length);
        assertEquals(0, scanner.counts()[0]);
        Scanner alone = PatternSet.of(Scanning.regexes("ab{15}")).scanner(Cancellation.NEVER);
        assertEquals(alone.count(block, 0, block.length), scanner.counts()[2]);
    }

    @Test
    void aCancelledScannerSaysSoInsideOfABlock() {
        byte[] block = new byte[8 << 20];
        Scanner scanner = PatternSet.of(Scanning.regexes("x", "y")).scanner(() -> true);
        assertThrows(CancellationException.class, () -> scanner.count(block, 0, block.length));
        Scanner literal = PatternSet.of(List.of(Expression.regex("(\\x00+)+\\1$"))).scanner(() -> true);
        assertThrows(CancellationException.class, () -> literal.count(block, 0, block.length));
    }
}
