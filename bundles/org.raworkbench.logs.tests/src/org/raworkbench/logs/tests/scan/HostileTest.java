package org.raworkbench.logs.tests.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

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

    @Test
    void nestedRepetitionTakesTimeByTheByte() throws Exception {
        Path file = oneLine(HUNDRED_MEGABYTES);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(0, scan("(a+)+$").count(file).lines());
            assertEquals(1, scan("(a+)+!$").count(file).lines());
            assertEquals(1, scan("aa!").count(file).lines());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+\\1$", "(a*)*(?=b)", "(a|b)*a(a|b){20}$", "(a+)+\\1b"})
    void everyScanIsCancelledWithinHalfASecond(String regex) throws Exception {
        // as long as may be backtracked, the worst for all of them
        Path file = oneLine(15 << 20);
        long begin = System.nanoTime();
        FileScan scan = scan(regex).cancelledBy(() -> System.nanoTime() - begin > 200_000_000);
        try {
            scan.count(file);
        } catch (CancellationException e) {
            assertTrue(System.nanoTime() - begin < 700_000_000, "took " + (System.nanoTime() - begin) + " ns");
        }
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
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> scanner.count(block, 0, block.length));
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
