package org.raworkbench.internal.logs.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.internal.logs.ui.model.Goal;
import org.raworkbench.internal.logs.ui.model.Goal.Kind;
import org.raworkbench.internal.logs.ui.model.LineCondition;
import org.raworkbench.internal.logs.ui.model.LineFilter;
import org.raworkbench.internal.logs.ui.model.LineFilter.Effect;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.LogExtracts;
import org.raworkbench.internal.logs.ui.model.LogRow;
import org.raworkbench.internal.logs.ui.model.LogWatch;
import org.raworkbench.internal.logs.ui.model.OpenSource;
import org.raworkbench.internal.logs.ui.model.ReadingChoice;
import org.raworkbench.internal.logs.ui.model.RecordDetail;
import org.raworkbench.internal.logs.ui.model.RowSelection;
import org.raworkbench.internal.logs.ui.model.RowWindow;
import org.raworkbench.internal.logs.ui.model.TableColumns;
import org.raworkbench.internal.logs.ui.model.TimeBars;
import org.raworkbench.logs.ExtractedRecord;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.ui.testing.PlainDesk;

/** Logs on one time line: rows, filters, search, marks and details. All logs are made up. */
class LogBoardTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    Path folder;
    private final Object changes = new Object();
    private PlainDesk desk;
    private LogWatch watch;
    private LogBoard board;

    @BeforeEach
    void open() {
        desk = new PlainDesk(NOW);
        watch = watch();
        board = board();
    }

    private LogWatch watch() {
        return new LogWatch(new RuleLogReviewService(Clock.fixed(NOW, ZoneOffset.UTC),
                new SiteKnowledge(folder.resolve("site"))), desk, folder.resolve("made"));
    }

    private LogBoard board() {
        return new LogBoard(watch, folder.resolve("state"), ZoneId.of("UTC"), () -> {
            synchronized (changes) {
                changes.notifyAll();
            }
        });
    }

    @AfterEach
    void close() {
        board.close();
        watch.close();
    }

    private void until(BooleanSupplier wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        synchronized (changes) {
            while (!wanted.getAsBoolean()) {
                assertTrue(System.nanoTime() < end, () -> watch.state() + " " + board.rows().set());
                changes.wait(50);
            }
        }
    }

    private void opened(String... names) throws Exception {
        watch.open(List.of(names).stream().map(folder::resolve).toList());
        settled();
    }

    private void settled() throws InterruptedException {
        until(() -> !watch.state().busy() && watch.state().review().isPresent() && !board.rows().busy());
    }

    private List<LogRow> rows() throws Exception {
        return ask(receiver -> board.read(new RowWindow(board.rows().set().order().rows(), 0, 2000), receiver));
    }

    private List<String> texts() throws Exception {
        return rows().stream().map(row -> row.source().name() + ":" + row.line()).toList();
    }

    private static <T> T ask(Consumer<Consumer<T>> question) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        question.accept(answer::complete);
        return answer.get(30, TimeUnit.SECONDS);
    }

    private OptionalLong go(Goal goal, long row) throws Exception {
        return ask(receiver -> board.go(goal, row, receiver));
    }

    private void filter(LineFilter... filters) throws InterruptedException {
        board.rows().filters(List.of(filters));
        until(() -> !board.rows().busy());
    }

    @Test
    void twoLogsStandOnOneTimeLineAndAClockIsAligned() throws Exception {
        SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(5, "A"));
        SyntheticLogs.write(folder, "b.log", SyntheticLogs.agent(5, "B").replace(":00,000", ":30,000"));
        opened("a.log", "b.log");
        assertEquals(List.of("a.log:1", "b.log:1", "a.log:2", "b.log:2"), texts().subList(0, 4));
        OpenSource second = watch.state().sources().get(1);
        watch.align(second, -Duration.ofMinutes(2).toSeconds() * Ticks.SECOND);
        until(() -> !board.rows().busy());
        assertEquals(List.of("b.log:1", "b.log:2", "a.log:1", "b.log:3"), texts().subList(0, 4));
        assertEquals(Instant.parse("2026-01-05T07:58:30Z").minus(offset(second)), rows().get(0).time().orElseThrow());
    }

    private static Duration offset(OpenSource source) {
        return Duration.ofSeconds(source.zone().getRules().getOffset(Instant.parse("2026-01-05T08:00:00Z"))
                .getTotalSeconds());
    }

    @Test
    void filtersShowHideColourAndCount() throws Exception {
        SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(100, "A"));
        SyntheticLogs.write(folder, "b.log", SyntheticLogs.agent(50, "B"));
        opened("a.log", "b.log");
        LineFilter errors = new LineFilter("errors", 3, Effect.SHOW, true,
                LineCondition.severity(RecordSeverity.ERROR));
        filter(errors);
        assertEquals(15, board.rows().set().order().rows());
        assertEquals(15, board.rows().set().count(errors));
        assertTrue(rows().stream().allMatch(row -> row.severity() == RecordSeverity.ERROR && row.colour() == 3));
        LineFilter notB = new LineFilter("not B", -1, Effect.HIDE, true, LineCondition.component("B"));
        filter(errors, notB);
        assertEquals(10, board.rows().set().order().rows());
        assertEquals(50, board.rows().set().count(notB));
        filter(errors.on(false), notB);
        assertEquals(100, board.rows().set().order().rows());
        LineFilter early = new LineFilter("early", -1, Effect.NARROW, true, LineCondition.between(
                rows().get(0).time().orElseThrow(), rows().get(0).time().orElseThrow().plusSeconds(600)));
        LineFilter mark = new LineFilter("mark", 2, Effect.MARK, true,
                LineCondition.text("\"step 3\" OR \"step 4$\"", false));
        filter(early, mark);
        assertEquals(20, board.rows().set().order().rows());
        assertEquals(4, rows().stream().filter(row -> row.colour() == 2).count());
    }

    @Test
    void aFilterThatCannotBeReadSaysWhyAndHidesNothing() throws Exception {
        SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(10, "A"));
        opened("a.log");
        LineFilter wrong = new LineFilter("x", 1, Effect.SHOW, true, LineCondition.text("\"a", false));
        filter(wrong);
        assertTrue(board.rows().set().problems().get(wrong).contains("quotation mark"));
        assertEquals(10, board.rows().set().order().rows());
    }

    @Test
    void nextAndPreviousOfEachKindAreFoundAcrossLogs() throws Exception {
        SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(30, "A"));
        SyntheticLogs.write(folder, "b.log", SyntheticLogs.agent(30, "B") + SyntheticLogs.ERROR_LINE + "\n");
        opened("a.log", "b.log");
        List<LogRow> all = rows();
        long first = go(new Goal.Nearest(Kind.ERROR, true), -1).orElseThrow();
        assertEquals("step 9", all.get((int) first).fields().get("message"));
        long second = go(new Goal.Nearest(Kind.ERROR, true), first).orElseThrow();
        assertEquals("B", all.get((int) second).component());
        assertEquals(first, go(new Goal.Nearest(Kind.ERROR, false), second).orElseThrow());
        assertTrue(go(new Goal.Nearest(Kind.ERROR, false), first).isEmpty());
        long finding = go(new Goal.Nearest(Kind.FINDING, true), -1).orElseThrow();
        assertTrue(all.get((int) finding).text().contains("0x80100069"), all.get((int) finding).text());
        assertTrue(all.get((int) finding).finding().isPresent());
        board.rows().search(Optional.of(LineCondition.text("STEP 2[05]", true)), false);
        until(() -> !board.rows().busy());
        assertEquals(4, board.rows().set().foundCount());
        long match = go(new Goal.Nearest(Kind.MATCH, true), 0).orElseThrow();
        assertEquals("step 20", all.get((int) match).fields().get("message"));
        assertTrue(go(new Goal.Nearest(Kind.MATCH, true), all.size() - 1L).isEmpty());
        assertEquals("b.log:4", texts().get((int) go(new Goal.Line(folder.resolve("b.log").toString(), 3), 0)
                .orElseThrow()));
        Instant time = all.get(20).time().orElseThrow();
        assertEquals(time, all.get((int) go(new Goal.Time(time), 0).orElseThrow()).time().orElseThrow());
    }

    @Test
    void theReviewLiesOnTheDeskUntilTheLogsAreClosed() throws Exception {
        SyntheticLogs.write(folder, "a.log", SyntheticLogs.ERROR_LINE + "\n");
        SyntheticLogs.write(folder, "b.log", SyntheticLogs.agent(3, "B"));
        opened("a.log");
        LogReview laid = desk.state().evidence().current(LogReview.class).get(0);
        assertEquals(1, laid.sources().size());
        assertFalse(laid.findings().isEmpty());
        opened("b.log");
        until(() -> watch.state().sources().size() == 2);
        assertEquals(2, desk.state().evidence().current(LogReview.class).get(0).sources().size());
        watch.close(watch.state().sources().get(0));
        settled();
        assertEquals(1, watch.state().sources().size());
        assertTrue(watch.state().review().orElseThrow().findings().isEmpty());
        watch.closeAll();
        assertEquals(List.of(), desk.state().evidence().current(LogReview.class));
        opened("a.log");
        desk.newVisit();
        assertTrue(watch.state().empty());
        assertEquals(List.of(), desk.state().evidence().current(LogReview.class));
    }

    @Test
    void bookmarksComeBackAfterARestartAndAfterTheFileGrew() throws Exception {
        Path file = SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(10, "A"));
        opened("a.log");
        board.marks().note(watch.state().sources().get(0), 4, "here it began");
        until(() -> !board.marks().all().isEmpty());
        board.close();
        watch.closeAll();
        board = board();
        opened("a.log");
        until(() -> !board.marks().all().isEmpty());
        assertEquals("here it began", board.marks().all().get(0).note());
        assertEquals("here it began", rows().get(4).mark().orElseThrow());
        watch.closeAll();
        Files.writeString(file, "one more line\n", StandardOpenOption.APPEND);
        opened("a.log");
        until(() -> !board.marks().all().isEmpty());
        assertEquals(4, board.marks().all().get(0).line());
        board.marks().toggle(watch.state().sources().get(0), 4);
        until(() -> board.marks().all().isEmpty());
    }

    @Test
    void aLogThatWasOpenBeforeIsThereAtOnceWithTheSameFindings() throws Exception {
        Path file = SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(2000, "A") + SyntheticLogs.ERROR_LINE
                + "\n2026-01-05 09:00:00,000 [1] INFO A - NHS Identity Agent version 1.0.0.0\n");
        opened("a.log");
        assertFalse(watch.state().sources().get(0).log().index().wasStored());
        LogReview first = watch.state().review().orElseThrow();
        assertEquals(2, first.findings().size());
        desk.newVisit();
        board.close();
        watch.close();
        watch = watch();
        board = board();
        opened("a.log");
        assertTrue(watch.state().sources().get(0).log().index().wasStored());
        LogReview again = watch.state().review().orElseThrow();
        assertEquals(first.findings(), again.findings());
        assertEquals(first.sources(), again.sources());
        Files.writeString(file, Files.readString(file).replace("step 7\n", "step x\n"));
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(again.sources().get(0).lastTime()
                .orElseThrow()));
        watch.again();
        settled();
        assertFalse(again.sources().get(0).sha256().equals(watch.state().review().orElseThrow().sources().get(0)
                .sha256()));
        assertFalse(watch.state().sources().get(0).log().index().wasStored());
    }

    @Test
    void workingCopiesGoWithTheVisitAndAfterAnEndThatWasNotOne() throws Exception {
        Path copies = folder.resolve("made").resolve("copies");
        Files.createDirectories(copies.resolve("logs-left"));
        Files.writeString(copies.resolve("logs-left").resolve("1.log"), "of a workbench that was killed");
        Files.write(folder.resolve("w.log"), SyntheticLogs.agent(3, "A").getBytes(StandardCharsets.UTF_16LE));
        opened("w.log");
        assertFalse(Files.exists(copies.resolve("logs-left")));
        assertTrue(files(copies) > 0);
        desk.newVisit();
        Job.getJobManager().join(LogWatch.family(), null);
        assertEquals(0, files(copies));
        watch.openText(SyntheticLogs.agent(4, "A"));
        settled();
        assertTrue(files(copies) > 0);
        watch.close();
        assertEquals(0, files(copies));
    }

    private static long files(Path folder) throws java.io.IOException {
        try (java.util.stream.Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aFileIsReadInAnotherEncodingZoneAndFormat() throws Exception {
        Files.write(folder.resolve("w.log"), SyntheticLogs.agent(3, "A").getBytes(StandardCharsets.UTF_16LE));
        opened("w.log");
        OpenSource source = watch.state().sources().get(0);
        assertEquals("UTF-16LE", watch.state().review().orElseThrow().sources().get(0).encoding());
        watch.readAs(source, new ReadingChoice(Optional.of("iso-text"), Optional.of(StandardCharsets.UTF_16LE),
                Optional.of(ZoneId.of("Asia/Tokyo"))));
        settled();
        until(() -> watch.state().sources().size() == 1 && rowsAre(3));
        OpenSource again = watch.state().sources().get(0);
        assertEquals(ZoneId.of("Asia/Tokyo"), again.zone());
        assertEquals(Instant.parse("2026-01-04T23:00:00Z"), rows().get(0).time().orElseThrow());
        assertEquals("iso-text", watch.state().review().orElseThrow().sources().get(0).formats().get(0).id());
    }

    private boolean rowsAre(long number) {
        return !board.rows().busy() && board.rows().set().order().rows() == number;
    }

    @Test
    void aGrowingFileIsFollowedAndATruncatedOneReadAnew() throws Exception {
        Path file = SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(10, "A"));
        opened("a.log");
        watch.follow(true);
        Files.writeString(file, SyntheticLogs.ERROR_LINE + "\n", StandardOpenOption.APPEND);
        until(() -> rowsAre(11));
        assertEquals(1, watch.state().grown());
        Files.writeString(file, "2026-01-05 10:00:00,000 [1] INFO A - new\n");
        until(() -> rowsAre(1) && !watch.state().busy());
        assertTrue(watch.state().notes().get(0).contains("a.log"), watch.state().notes().toString());
        watch.follow(false);
    }

    @Test
    void aRecordIsToldWithItsFollowingLinesCodesAndCommands() throws Exception {
        SyntheticLogs.write(folder, "a.log",
                "2026-01-05 08:00:00,000 [1] DEBUG A - APDU: 00 A4 04 00 05 A0 00 00 03 08\n"
                + "2026-01-05 08:00:01,000 [1] DEBUG A - SW: 6A 82\n" + SyntheticLogs.ERROR_LINE + "\n"
                + "\tat Agent.Reader.Connect()\n\tat Agent.Main()\n"
                + "2026-01-05 08:16:00,000 [1] INFO A - <a x=\"1\"><b>two</b></a>\n");
        opened("a.log");
        assertTrue(detail(0).notes().toString().contains("SELECT"), detail(0).notes().toString());
        assertFalse(detail(0).notes().toString().contains("A0 00 00"), "data may be secret");
        assertTrue(detail(1).notes().toString().contains("6A82"), detail(1).notes().toString());
        RecordDetail trace = detail(4);
        assertTrue(trace.text().contains("0x80100069") && trace.text().contains("Agent.Main"), trace.text());
        assertTrue(trace.notes().stream().anyMatch(note -> note.contains("taken out")),
                trace.notes().toString());
        RecordDetail xml = detail(5);
        assertTrue(xml.formatted().contains("\n  <b>two</b>"), xml.formatted());
        assertEquals("b = two", xml.tree().get(0).children().get(1).text());
    }

    private RecordDetail detail(long row) throws Exception {
        return ask(receiver -> board.detail(row, receiver));
    }

    @Test
    void aHostileLineAndExpressionAreStoppedAtOnce() throws Exception {
        Path file = folder.resolve("hostile.log");
        byte[] many = new byte[1 << 20];
        java.util.Arrays.fill(many, (byte) 'a');
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(many);
            }
            out.write("!\nsecond\n".getBytes(StandardCharsets.US_ASCII));
        }
        opened("hostile.log");
        List<LogRow> rows = rows();
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).text().length() < 5000);
        assertTrue(detail(0).text().length() < 70_000);
        board.rows().search(Optional.of(LineCondition.text("(a+)+$", false)), false);
        board.rows().search(Optional.of(LineCondition.text("second", false)), false);
        long start = System.nanoTime();
        until(() -> !board.rows().busy() && board.rows().set().foundCount() == 1);
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10));
    }

    @Test
    void recordsAreCountedByTime() throws Exception {
        SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(100, "A"));
        opened("a.log");
        Optional<TimeBars> bars = ask(receiver -> board.bars(Optional.empty(), 10, receiver));
        assertEquals(10, bars.orElseThrow().total(TimeBars.Kind.ERROR));
        assertEquals(90, bars.orElseThrow().total(TimeBars.Kind.OTHER));
        assertTrue(bars.orElseThrow().text(ZoneId.of("UTC")).contains("10 records with errors"));
    }

    @Test
    void whatLeavesHasItsSecretsMasked() throws Exception {
        SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(3, "A")
                + "2026-01-05 09:00:00,000 [1] INFO A - login pin=123456 ok\n");
        opened("a.log");
        List<ExtractedRecord> records = LogExtracts.of(board.rows().set().order(), RowSelection.at(3));
        assertEquals(4, records.size());
        assertTrue(records.get(3).matched() && !records.get(3).text().contains("123456"), records.get(3).text());
        String copied = ask(receiver -> board.text(new RowSelection(0, 1), TableColumns.USUAL, receiver));
        assertEquals(2, copied.lines().count());
    }

    @Test
    void pastedTextIsALog() throws Exception {
        watch.openText(SyntheticLogs.agent(4, "A"));
        settled();
        until(() -> rowsAre(4));
        assertEquals("pasted-text-1.log", new ArrayList<>(watch.state().sources()).get(0).name());
    }
}
