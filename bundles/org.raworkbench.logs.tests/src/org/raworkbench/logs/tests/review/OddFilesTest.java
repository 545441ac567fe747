package org.raworkbench.logs.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.report.LogVerdict;

/** Files with little or nothing to read: what, where and what to do is said, and nothing is called well. */
class OddFilesTest {

    private static final String LINE = "2026-06-15 09:00:00,000 ERROR [1] A - SCardConnect failed: 0x8010001D\n";

    @TempDir
    private Path folder;

    private LogReview review(String name, byte[] bytes) throws IOException {
        return review(Files.write(folder.resolve(name), bytes));
    }

    private static LogReview review(Path file) {
        return new RuleLogReviewService(Clock.systemUTC(), new SiteKnowledge(Path.of("no-such-folder")))
                .review(LogRequest.of(List.of(file)).withZone(ZoneId.of("Europe/London")), ReviewProgress.NONE);
    }

    private static void says(LogReview review, String path, String words) {
        assertEquals(1, review.problems().size(), review.problems().toString());
        assertTrue(review.problems().get(0).path().endsWith(path), review.problems().toString());
        assertTrue(review.problems().get(0).text().contains(words), review.problems().toString());
    }

    @Test
    void anEmptyFileIsNotWell() throws IOException {
        LogReview review = review("empty.log", new byte[0]);
        says(review, "empty.log", "is empty");
        Verdict verdict = LogVerdict.of(review);
        assertEquals(Severity.UNKNOWN, verdict.severity());
        assertEquals("The log holds nothing.", verdict.summary());
    }

    @Test
    void zeroBytesAreNamed() throws IOException {
        LogReview review = review("zeros.log", new byte[5000]);
        says(review, "zeros.log", "zero bytes");
        assertEquals(Severity.UNKNOWN, LogVerdict.of(review).severity());
    }

    @Test
    void oneLineWithoutEndIsALine() throws IOException {
        LogReview review = review("one.log", LINE.strip().getBytes(StandardCharsets.US_ASCII));
        assertEquals(1, review.sources().get(0).lines());
        assertEquals(1, review.findings().get(0).count());
        assertEquals(List.of(), review.problems());
    }

    @Test
    void anEventLogWithoutEventsIsNotWell() throws IOException {
        byte[] head = new byte[4096];
        System.arraycopy("ElfFile\0".getBytes(StandardCharsets.US_ASCII), 0, head, 0, 8);
        LogReview review = review("head.evtx", head);
        assertTrue(review.problems().stream().anyMatch(one -> one.text().contains("no event")), review.problems()
                .toString());
        assertEquals(Severity.UNKNOWN, LogVerdict.of(review).severity());
    }

    @Test
    void aPasswordIsAskedForOnce() throws IOException {
        Path file = folder.resolve("locked.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile(), "made up".toCharArray())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("a.log");
            out.putArchiveEntry(entry);
            out.write(LINE.getBytes(StandardCharsets.US_ASCII));
            out.closeArchiveEntry();
        }
        LogReview review = review(file);
        says(review, "locked.7z!/a.log", "Unpack it with its password");
        assertEquals(List.of(), review.sources());
    }

    @Test
    void aDamagedMemberCostsOnlyItselfAndIsSaidOnce() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            for (String name : List.of("a.log", "b.log", "c.log")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(LINE.repeat(30).getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        byte[] bytes = inner.toByteArray();
        int second = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("b.log") + 5;
        Arrays.fill(bytes, second, second + 20, (byte) 0xFF);
        Path outer = folder.resolve("outer.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(outer))) {
            zip.putNextEntry(new ZipEntry("in.zip"));
            zip.write(bytes);
            zip.closeEntry();
        }
        LogReview review = review(outer);
        says(review, "outer.zip!/in.zip!/b.log", "damaged");
        assertEquals(60, review.findings().get(0).count());
        assertEquals(List.of(30L, 30L), review.sources().stream().map(source -> source.lines()).toList());
    }

    @Test
    void theHourThatIsThereTwice() throws IOException {
        LogReview twice = review("dst.log", """
                2026-10-25 00:30:00,000 INFO [1] A - summer
                2026-10-25 01:30:00,000 INFO [1] A - summer
                2026-10-25 01:10:00,000 INFO [1] A - winter
                2026-10-25 02:30:00,000 INFO [1] A - winter
                """.getBytes(StandardCharsets.US_ASCII));
        assertEquals("2026-10-24T23:30:00Z", twice.sources().get(0).firstTime().orElseThrow().toString());
        assertEquals("2026-10-25T02:30:00Z", twice.sources().get(0).lastTime().orElseThrow().toString());
    }
}
