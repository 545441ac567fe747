package org.raworkbench.logs.tests.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.ReviewProgress;

/** What is found in event logs, as a file of events and as XML saved from them. The events are synthetic. */
class EventFindingsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
    private static final String SERVICES = "Service Control Manager";

    @TempDir
    private Path folder;

    private final EvtxWriter writer = new EvtxWriter(1);
    private int written;

    /** An event so many seconds after new year. */
    private EventFindingsTest event(int seconds, String provider, int id, int level, String... data) {
        long time = SampleEvents.NEW_YEAR + seconds * 10_000_000L;
        int number = ++written;
        Value.Template items = SampleEvents.data(number * 2 + 1, IntStream.range(0, data.length).map(i -> 1).toArray(),
                IntStream.rangeClosed(1, data.length).mapToObj(i -> "param" + i).toArray(String[]::new));
        writer.add(time, SampleEvents.event(number * 2, provider, "System"), SampleEvents.values(id, level, number, time,
                Value.nested(items, List.of(data).stream().map(Value::string).toList())));
        return this;
    }

    private static LogReview review(Path file) {
        return new RuleLogReviewService(CLOCK, new SiteKnowledge(Path.of("no-such-folder")))
                .review(LogRequest.of(List.of(file)).withZone(ZoneOffset.UTC), ReviewProgress.NONE);
    }

    private static List<String> rules(LogReview review) {
        return review.findings().stream().map(LogFinding::rule).toList();
    }

    private List<String> found() throws IOException {
        return rules(review(writer.write(folder.resolve("System.evtx"))));
    }

    @Test
    void aServiceThatStoppedAndDidNotStartAgain() throws IOException {
        List<String> found = event(0, SERVICES, 7036, 4, "Smart Card", "stopped")
                .event(900, SERVICES, 7036, 4, "Print Spooler", "running").found();
        assertTrue(found.contains("scardsvr-stopped"), found.toString());
    }

    @Test
    void aServiceThatStartedAgainIsNoFinding() throws IOException {
        List<String> found = event(0, SERVICES, 7036, 4, "Smart Card", "stopped")
                .event(60, SERVICES, 7036, 4, "Smart Card", "running")
                .event(900, SERVICES, 7036, 4, "Print Spooler", "stopped").found();
        assertFalse(found.contains("scardsvr-stopped"), found.toString());
    }

    @Test
    void aServiceThatEndedOrDidNotStart() throws IOException {
        List<String> found = event(0, SERVICES, 7031, 2, "Smart Card", "1", "120000", "1", "Restart the service")
                .event(1, SERVICES, 7009, 2, "30000", "NHS Port Service").found();
        assertTrue(found.containsAll(List.of("service-terminated", "service-not-started")), found.toString());
    }

    @Test
    void plugAndPlayEvent1000IsNeverNhsError1000() throws IOException {
        List<String> found = event(0, "Microsoft-Windows-SCPNP", 1000, 2, "Example 0", "0x1f").found();
        assertTrue(found.contains("scpnp-1000"), found.toString());
        assertFalse(found.contains("error1000"), found.toString());
    }

    /** As the Event Viewer saves it: a head, then everything on one line. */
    @Test
    void eventsThatWereSavedAsXmlGiveTheSame() throws IOException {
        event(0, SERVICES, 7036, 4, "Smart Card", "stopped").event(900, SERVICES, 7036, 4, "Print Spooler", "running");
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<Events>");
        Reading.of(folder, writer.bytes()).records().forEach(record -> xml.append(record.xml().replaceAll(">\\s+<", "><")));
        LogReview review = review(Files.writeString(folder.resolve("saved.xml"), xml.append("</Events>")));
        assertTrue(rules(review).contains("scardsvr-stopped"), rules(review).toString());
        assertEquals("2026-01-01T00:00:00.123456700Z", review.sources().get(0).firstTime().orElseThrow().toString());
        assertEquals("2026-01-01T00:15:00.123456700Z", review.sources().get(0).lastTime().orElseThrow().toString());
        assertTrue(review.problems().stream().anyMatch(problem -> problem.text().contains("on one line")),
                review.problems().toString());
    }
}
