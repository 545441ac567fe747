package org.raworkbench.logs.tests.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogIndex;
import org.raworkbench.internal.logs.index.LogLine;

/** What time a line has; the files were written at 2026-03-10T12:00Z. */
class TimeRulesTest {

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void workshop() {
        workshop = new Workshop(folder);
    }

    private List<LogLine> lines(String zone, String... lines) throws IOException {
        List<LogLine> known = new ArrayList<>();
        try (LogIndex index = workshop.built(workshop.file(lines), zone, 1)) {
            for (int i = 0; i < index.view().lines(); i++) {
                known.add(index.view().line(i));
            }
        }
        return known;
    }

    private List<String> times(String zone, String... lines) throws IOException {
        return lines(zone, lines).stream().map(line -> line.time().map(Instant::toString).orElse("none")).toList();
    }

    @Test
    void aTimeWithoutZoneIsOfTheSourcesZone() throws IOException {
        assertEquals(List.of("2026-01-05T08:15:30Z", "2026-07-05T07:15:30Z", "2026-07-05T08:15:30Z"),
                times("Europe/London", "2026-01-05 08:15:30 INFO a", "2026-07-05 08:15:30 INFO b",
                        "2026-07-05 08:15:30Z INFO c"));
    }

    @Test
    void theHourThatHappensTwiceGoesOnWhenTheClockGoesBack() throws IOException {
        assertEquals(List.of("2025-10-26T00:59:00Z", "2025-10-26T01:01:00Z", "2025-10-26T01:59:00Z",
                "2025-10-26T02:01:00Z"),
                times("Europe/London", "2025-10-26 01:59:00 INFO a", "2025-10-26 01:01:00 INFO b",
                        "2025-10-26 01:59:00 INFO c", "2025-10-26 02:01:00 INFO d"));
    }

    @Test
    void anHourThatNeverHappensIsLater() throws IOException {
        assertEquals(List.of("2026-03-29T01:30:00Z", "2026-03-29T01:10:00Z"),
                times("Europe/London", "2026-03-29 01:30:00 INFO a", "2026-03-29 02:10:00 INFO b"));
    }

    @Test
    void timesWithoutDateTakeItFromTheLinesBefore() throws IOException {
        List<LogLine> lines = lines("UTC", "2026-01-05 23:59:00 INFO a", "23:59:58.000 [main] INFO x - b",
                "00:00:02.000 [main] INFO x - c", "23:59:59.900 [main] INFO x - late");
        assertEquals(List.of("2026-01-05T23:59:00Z", "2026-01-05T23:59:58Z", "2026-01-06T00:00:02Z",
                "2026-01-05T23:59:59.900Z"), lines.stream().map(line -> line.time().orElseThrow().toString()).toList());
        assertFalse(lines.get(0).inferred());
        assertTrue(lines.get(1).inferred());
    }

    @Test
    void withoutAnyDateTheLastLineIsOfTheDayWhenTheFileWasWritten() throws IOException {
        assertEquals(List.of("2026-03-08T22:00:00Z", "2026-03-09T08:00:00Z", "2026-03-09T19:00:00Z"),
                times("UTC", "22:00:00.000 INFO a", "08:00:00.000 INFO b", "19:00:00.000 INFO c"));
    }

    @Test
    void linesBeforeTheFirstDateAreCountedBackFromIt() throws IOException {
        assertEquals(List.of("2026-01-04T23:50:00Z", "2026-01-05T00:10:00Z", "2026-01-05T00:20:00Z"),
                times("UTC", "23:50:00.000 INFO a", "00:10:00.000 INFO b", "2026-01-05 00:20:00 INFO c"));
    }

    @Test
    void aYearThatIsMissingIsTheLastOneThatFits() throws IOException {
        assertEquals(List.of("2025-12-31T23:59:00Z", "2026-01-01T00:01:00Z", "2026-02-28T10:00:00Z"),
                times("UTC", "Dec 31 23:59:00 desk1 app[1]: a", "Jan  1 00:01:00 desk1 app[1]: b",
                        "Feb 28 10:00:00 desk1 app[1]: c"));
        assertEquals(List.of("2024-02-29T10:00:00Z"), times("UTC", "Feb 29 10:00:00 desk1 app[1]: a"));
    }

    /** The file ends when it was written, so the year is counted back from there, however long it went on. */
    @Test
    void yearsThatGoByAreCountedBackFromTheEnd() throws IOException {
        assertEquals(List.of("2024-11-05T08:00:00Z", "2025-01-05T08:00:00Z", "2025-06-05T08:00:00Z",
                "2025-12-01T23:59:00Z", "2026-01-01T00:01:00Z"),
                times("UTC", "Nov  5 08:00:00 desk1 app[1]: a", "Jan  5 08:00:00 desk1 app[1]: b",
                        "Jun  5 08:00:00 desk1 app[1]: c", "Dec  1 23:59:00 desk1 app[1]: d",
                        "Jan  1 00:01:00 desk1 app[1]: e"));
        assertEquals(List.of("2024-11-05T08:00:00Z", "2025-02-05T08:00:00Z", "2025-05-05T08:00:00Z"),
                times("UTC", "Nov  5 08:00:00 desk1 app[1]: a", "Feb  5 08:00:00 desk1 app[1]: b",
                        "May  5 08:00:00 desk1 app[1]: c"));
    }

    @Test
    void eventsAsTextHaveTheTimeOfTheirProperties() throws IOException {
        List<LogLine> lines = lines("UTC", "Event[0]:", "  Log Name: System", "  Date: 2026-01-05T08:15:30.1230000Z",
                "  Level: Error", "  Description: ", "The Smart Card service ended.", "", "Event[1]:",
                "  Date: 2026-01-05T08:15:31.000");
        assertEquals(List.of(0L, 7L), lines.stream().filter(LogLine::startsRecord).map(lines::indexOf)
                .map(Integer::longValue).toList());
        assertEquals("2026-01-05T08:15:30.123Z", lines.get(5).time().orElseThrow().toString());
        assertEquals("ERROR", lines.get(0).severity().name());
        assertEquals("2026-01-05T08:15:31Z", lines.get(7).time().orElseThrow().toString());
    }

    @Test
    void aDumpOfACommandBelongsToTheRecordBeforeIt() throws IOException {
        List<LogLine> lines = lines("UTC", "P:7; T:1 2026-01-05 09:12:37.691 [opensc-tool] apdu.c:382:sc_single: ",
                "Outgoing APDU (5 bytes):", "00 CA 00 66 00 ...f.", "Incoming APDU (2 bytes):", "6A 88 j.",
                "P:7; T:1 2026-01-05 09:12:37.700 [opensc-tool] sc.c:1:f: called");
        assertEquals(List.of(true, false, false, false, false, true),
                lines.stream().map(LogLine::startsRecord).toList());
    }

    @Test
    void pcscdCountsFromLineToLineAndEndsWhenTheFileWasWritten() throws IOException {
        assertEquals(List.of("2026-03-10T11:59:57.999990Z", "2026-03-10T11:59:58Z", "2026-03-10T12:00:00Z"),
                times("UTC", "00000000 [1] a", "00000010 [1] b", "02000000 [1] c"));
    }

    @Test
    void pcscdTakesItsBeginningFromADatedLine() throws IOException {
        assertEquals(List.of("2026-01-05T08:00:00Z", "2026-01-05T08:00:00Z", "2026-01-05T08:00:01Z",
                "2026-01-05T09:00:00Z",
                "2026-01-05T09:00:00Z"),
                times("UTC", "2026-01-05 08:00:00 INFO a", "00000009 [1] b", "01000000 [1] c",
                        "2026-01-05 09:00:00 INFO d",
                        "00000010 [1] e"));
    }

    @Test
    void linesWithoutATimeKeepTheirPlace() throws IOException {
        assertEquals(List.of("2026-01-05T08:00:00Z", "2026-01-05T08:00:00Z", "2026-01-05T08:00:00Z",
                "2026-01-05T08:00:05Z"),
                times("UTC", "a head without a time", "2026-01-05 08:00:00 INFO a", "free text",
                        "2026-01-05 08:00:05 INFO b"));
        assertEquals(List.of("none", "none"), times("UTC", "free", "text"));
    }

    @Test
    void eventsOverSeveralLinesHaveTheTimeOfTheirSystemPart() throws IOException {
        List<LogLine> lines = lines("UTC", "<Event xmlns='x'>", "  <System>", "    <Level>2</Level>",
                "    <TimeCreated SystemTime='2026-01-05T08:15:30.1234567Z'/>", "  </System>", "</Event>",
                "<Event xmlns='x'>",
                "    <TimeCreated SystemTime='2026-01-05T08:15:31Z'/>", "</Event>");
        for (int i = 0; i < 6; i++) {
            assertEquals("2026-01-05T08:15:30.123456700Z", lines.get(i).time().orElseThrow().toString());
            assertEquals("ERROR", lines.get(i).severity().name());
            assertEquals(i == 0, lines.get(i).startsRecord());
        }
        assertEquals("2026-01-05T08:15:31Z", lines.get(6).time().orElseThrow().toString());
    }

    @Test
    void rowsOfATableGoOnInsideQuotationMarks() throws IOException {
        List<LogLine> lines = lines("UTC", "\"Message\",\"Id\",\"LevelDisplayName\",\"TimeCreated\"",
                "\"The reader", "rejected, \"\"it\"\" said\",\"610\",\"Error\",\"25/02/2026 10:22:33\"",
                "\"short\",\"7036\",\"Information\",\"25/02/2026 10:22:34\"");
        assertEquals(List.of(true, true, false, true), lines.stream().map(LogLine::startsRecord).toList());
        assertEquals("2026-02-25T10:22:33Z", lines.get(1).time().orElseThrow().toString());
        assertEquals("ERROR", lines.get(1).severity().name());
        assertEquals("2026-02-25T10:22:34Z", lines.get(3).time().orElseThrow().toString());
    }

    @Test
    void gapsAndEndsAreTold() throws IOException {
        try (LogIndex index = workshop.built("2026-01-05 08:00:00 INFO a", "2026-01-05 08:00:01 INFO b",
                "2026-01-05 11:00:01 INFO c")) {
            IndexView view = index.view();
            assertEquals(Instant.parse("2026-01-05T08:00:00Z"), view.firstTime().orElseThrow());
            assertEquals(Instant.parse("2026-01-05T11:00:01Z"), view.lastTime().orElseThrow());
            assertEquals(10_800, view.gaps().get(0).length().toSeconds());
            assertTrue(view.ordered());
            assertEquals(2, view.lineAt(Instant.parse("2026-01-05T09:00:00Z")).orElseThrow());
        }
    }
}
