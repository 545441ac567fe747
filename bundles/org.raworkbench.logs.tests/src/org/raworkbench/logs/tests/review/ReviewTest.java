package org.raworkbench.logs.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Severity;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.review.IndexedLogSearch;
import org.raworkbench.internal.logs.review.LogExaminer;
import org.raworkbench.internal.logs.review.LogSession;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.ChosenLine;
import org.raworkbench.logs.FleetRow;
import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.WrongChoiceException;
import org.raworkbench.smartcard.ReaderSighting;

/** Whole reviews. The logs are synthetic. */
class ReviewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
    private static final String LOG = """
            2026-06-15 09:00:00,000 INFO  [1] Agent - NHS Identity Agent version 2.4.10.0
            2026-06-15 09:00:01,000 WARN  [1] Agent - caf\u00e9
            2026-06-15 09:00:02,000 ERROR [1] Cards - SCardConnect failed: 0x8010001D
            Warning,15/06/2026 09:00:03,Microsoft-Windows-Smartcard-Server,624,None,"text"
            2026-06-15 09:00:04,000 INFO  [1] Agent - end
            """;

    @TempDir
    private Path folder;

    private final RuleLogReviewService service =
            new RuleLogReviewService(CLOCK, new SiteKnowledge(Path.of("no-such-folder")));

    private LogReview review(Path... inputs) {
        return service.review(LogRequest.of(List.of(inputs)).withZone(ZoneOffset.UTC), ReviewProgress.NONE);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static List<String> rules(LogReview review) {
        return review.findings().stream().map(LogFinding::rule).toList();
    }

    @Test
    void readersNamedInALogAreThereForTheTableOfMany() throws IOException {
        LogReview review = review(write("opensc.log", """
                P:4711; T:0x7f 2026-06-15 09:00:00.000 [opensc-tool] reader-pcsc.c:1164:pcsc_detect_readers: \
                Found new PC/SC reader 'Example 00 00'
                """, StandardCharsets.UTF_8));
        assertEquals(List.of("Example 00 00"), review.readerSightings().stream().map(ReaderSighting::reader).toList());
        assertTrue(review.readerSightings().get(0).source().endsWith("opensc.log"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyEncodingGivesTheSameReview(String charset) throws IOException {
        LogReview review = review(write("a.log", LOG, Charset.forName(charset)));
        LogSource source = review.sources().get(0);
        assertEquals(5, source.lines());
        assertEquals(Instant.parse("2026-06-15T09:00:00Z"), source.firstTime().orElseThrow());
        assertEquals(Instant.parse("2026-06-15T09:00:04Z"), source.lastTime().orElseThrow());
        assertEquals(ZoneId.of("Z"), source.zone());
        assertTrue(rules(review).containsAll(List.of("pcsc-service-stopped", "event-624")), rules(review).toString());
        assertEquals(3, review.findings().stream().filter(one -> one.rule().equals("pcsc-service-stopped")).findFirst()
                .orElseThrow().finding().evidence().get(0).line().orElseThrow());
        assertEquals(Fact.Standing.GOOD, source.workstation().versions().get(0).standing());
        assertTrue(review.problems().isEmpty(), review.problems().toString());
    }

    @Test
    void whatTimesLeaveOutIsSaid() throws IOException {
        assertEquals(List.of(), review(write("a.log", LOG, StandardCharsets.UTF_8)).sources().get(0).inferred());
        assertEquals(List.of("year"), review(write("b.log", "Jan  5 08:00:00 desk1 app[1]: a\n",
                StandardCharsets.UTF_8)).sources().get(0).inferred());
        assertEquals(List.of("date", "start"), review(write("c.log", "08:00:00.123 [1] INFO a - b\n"
                + "00000008 winscard.c:256:SCardConnect() x\n", StandardCharsets.UTF_8)).sources().get(0).inferred());
    }

    @Test
    void theDeskGetsFindingsAndFacts() throws IOException {
        LogReview review = review(write("a.log", LOG, StandardCharsets.UTF_8));
        EvidenceSet desk = EvidenceSet.of(review);
        assertEquals(1, FactualEvidence.of(desk, "windows.event-624").size());
        assertEquals("2.4.10.0", FactualEvidence.of(desk, "identity-agent.version").get(0).value());
        assertTrue(new LogExaminer().examine(desk, Examination.at(CLOCK)).stream()
                .anyMatch(finding -> finding.id().equals("log.pcsc-service-stopped")));
    }

    @Test
    void aVersionThatIsNotSupportedIsProvedByItsLineAndCountsInTheFleet() throws IOException {
        LogReview review = review(write("WS-7.log", "2026-06-15 08:59:59,000 INFO  [1] Agent - start\n"
                + "2026-06-15 09:00:00,000 INFO  [1] Agent - NHS Identity Agent version 1.0.0.0\n",
                StandardCharsets.UTF_8));
        LogFinding finding = review.findings().stream().filter(one -> one.rule().equals("version-identity-agent"))
                .findFirst().orElseThrow();
        assertEquals(2, finding.finding().evidence().get(0).line().orElseThrow());
        assertTrue(finding.finding().evidence().get(0).text().contains("version 1.0.0.0"));
        FleetRow row = FleetRow.of(folder, review).get(0);
        assertEquals(Severity.ERROR, row.severity());
        assertEquals(2, row.worst().orElseThrow().firstLine());
    }

    @Test
    void harmlessNoiseDoesNotReachTheDesk() throws IOException {
        LogReview review = review(write("e.csv", """
                Level,Date and Time,Source,Event ID,Task Category
                Error,15/06/2026 09:00:00,Microsoft-Windows-Smartcard-Server,610,None,"rejected"
                """, StandardCharsets.UTF_8));
        assertTrue(rules(review).contains("event-610"), rules(review).toString());
        assertFalse(review.deskFindings().stream().anyMatch(finding -> finding.id().equals("log.event-610")));
    }

    @Test
    void aFileThatCannotBeReadHidesNothing() throws IOException {
        Path good = write("a.log", LOG, StandardCharsets.UTF_8);
        LogReview review = review(folder.resolve("gone.log"), good);
        assertTrue(review.inputLost());
        assertEquals(1, review.sources().size());
    }

    @Test
    void aCancelledReviewSaysSo() throws IOException {
        Path one = write("a.log", LOG.repeat(1000), StandardCharsets.UTF_8);
        Path two = write("b.log", LOG, StandardCharsets.UTF_8);
        AtomicInteger started = new AtomicInteger();
        LogReview review = service.review(LogRequest.of(List.of(one, two)), new ReviewProgress() {
            @Override
            public void reading(String path, long done, long total) {
                started.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return started.get() > 0;
            }
        });
        assertFalse(review.complete());
        assertTrue(review.sources().size() < 2);
    }

    @Test
    void aSessionKeepsItsLogsOpenUntilItIsClosed() throws IOException {
        Path wide = write("w.log", LOG, StandardCharsets.UTF_16LE);
        Path room = folder.resolve("room");
        try (LogSession session = service.session(LogRequest.of(List.of(wide)), Optional.of(room))) {
            session.open(ReviewProgress.NONE, log -> {
            });
            assertEquals("2026-06-15 09:00:01,000 WARN  [1] Agent - caf\u00e9", session.logs().get(0).view().text(1, 1000));
        }
        try (var left = Files.list(room)) {
            assertEquals(0, left.count());
        }
    }

    /** The merged order is that of a stable sort by time. */
    @Test
    void mergingIsSorting() throws IOException, WrongChoiceException {
        Random random = new Random(9);
        List<Path> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int file = 0; file < 4; file++) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < 500; line++) {
                String time = "2026-06-15 09:%02d:%02d,%03d".formatted(random.nextInt(60), random.nextInt(60),
                        random.nextInt(1000));
                String row = time + " INFO  [1] Test - file " + file + " line " + line;
                text.append(row).append('\n');
                expected.add(row);
            }
            files.add(write("m" + file + ".log", text.toString(), StandardCharsets.UTF_8));
        }
        expected.sort(java.util.Comparator.comparing(row -> row.substring(0, 23)));
        List<String> merged = new ArrayList<>();
        new IndexedLogSearch(service).merged(LogRequest.of(files), LineChoice.ALL, line -> merged.add(line.text()),
                ReviewProgress.NONE);
        assertEquals(expected, merged);
    }

    @Test
    void countAndLinesAgree() throws IOException, WrongChoiceException {
        Path file = write("a.log", LOG.repeat(200), StandardCharsets.UTF_16BE);
        IndexedLogSearch search = new IndexedLogSearch(service);
        for (String filter : List.of("Agent", "ERROR|WARN", "\"Agent\" AND NOT \"end\"", "0x8010", "^$")) {
            LineChoice choice = new LineChoice(Optional.of(filter), false, Optional.empty(), Optional.empty(), Optional.empty());
            List<ChosenLine> lines = new ArrayList<>();
            search.lines(LogRequest.of(List.of(file)), choice, lines::add, ReviewProgress.NONE);
            assertEquals(lines.size(), search.count(LogRequest.of(List.of(file)), choice, ReviewProgress.NONE).count(), filter);
        }
    }
}
