package org.raworkbench.logs.tests.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.review.IndexShelf;
import org.raworkbench.internal.logs.review.IndexedLogSearch;
import org.raworkbench.internal.logs.review.LogSession;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.logs.ReviewProgress;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The same events (synthetic) give the same findings, however Windows saved them: as a log file, as XML in all its
 * shapes,
 * as wevtutil's text, as PowerShell's lists, as Event Viewer's CSV.
 */
class ExportedFindingsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00.123456700Z");
    private static final String SERVICE = "Microsoft-Windows-Smartcard-Server";
    private static final String SERVICES = "Service Control Manager";
    private static final String COMPUTER = "WS-0042.example.nhs.uk";
    private static final List<String> LEVELS = List.of("Information", "Critical", "Error", "Warning", "Information");

    /** @param message what Windows says of it in English, lines parted by \n */
    private record Event(int seconds, String provider, int id, int level, String message, List<String> data) {

        String local(String pattern) {
            return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC).format(NEW_YEAR.plusSeconds(seconds));
        }
    }

    private static final List<Event> EVENTS = List.of(
            event(0, SERVICES, 7036, 4, "The Smart Card service entered the stopped state.", "Smart Card", "stopped"),
            event(10, SERVICE, 610, 2, "Smart Card Reader 'Example 0' rejected IOCTL GET_STATE: It is not supported."
                    + "  If this error persists, your smart card or reader may not be functioning correctly.\n\n"
                    + "Command Header: 00 a4 04 00", "It is not supported.", "Example 0", "GET_STATE", "00 a4 04 00"),
            event(20, SERVICE, 621, 2, "Server Control failed to access start event: It is not there.",
                    "It is not there."),
            event(30, SERVICE, 621, 2, "Server Control failed to access start event: It is not there.",
                    "It is not there."),
            event(40, SERVICE, 624, 3, "Audit: a program uses CAPI for a key."),
            event(50, SERVICE, 619, 3,
                    "Smart Card Reader 'Example 0' hasn't responded to IOCTL TRANSMIT in 150 seconds.",
                    "150", "Example 0", "TRANSMIT", "00 a4 04 00"),
            event(60, "Microsoft-Windows-SCPNP", 1000, 2, "Error installing driver for smart card: 0x1f", "Example 0",
                    "0x1f"),
            event(70, "Microsoft-Windows-CAPI2", 11, 2,
                    "For more details for this event, please refer to the \"Details\" section"),
            event(75, "Microsoft-Windows-CAPI2", 11, 4,
                    "For more details for this event, please refer to the \"Details\" section"),
            event(80, "Schannel", 36887, 2, "A fatal alert was received from the remote endpoint.\nIts code is 46.",
                    "46"),
            event(90, SERVICES, 7031, 2, "The Smart Card service terminated unexpectedly.  It has done this 1 time(s).",
                    "Smart Card", "1", "120000", "1", "Restart the service"),
            event(100, "Microsoft-Windows-Other", 610, 2, "Nothing that is known."),
            event(110, SERVICE, 6100, 2, "Nothing that is known."),
            event(900, SERVICES, 7036, 4, "The Print Spooler service entered the running state.", "Print Spooler",
                    "running"));

    @TempDir
    private Path folder;
    private Path log;
    private List<String> xml;

    private static Event event(int seconds, String provider, int id, int level, String message, String... data) {
        return new Event(seconds, provider, id, level, message, List.of(data));
    }

    @BeforeEach
    void write() throws IOException {
        EvtxWriter writer = new EvtxWriter(1);
        for (int i = 0; i < EVENTS.size(); i++) {
            Event event = EVENTS.get(i);
            long time = SampleEvents.NEW_YEAR + event.seconds() * 10_000_000L;
            int items = event.data().size();
            Value.Template data = SampleEvents.data(i * 2 + 1, IntStream.range(0, items).map(any -> 1).toArray(),
                    IntStream.rangeClosed(1, items).mapToObj(number -> "param" + number).toArray(String[]::new));
            writer.add(time, SampleEvents.event(i * 2 + 2, event.provider(), "System"), SampleEvents.values(event.id(),
                    event.level(), i + 1, time, Value.nested(data, event.data().stream().map(Value::string).toList())));
        }
        log = writer.write(folder.resolve("System.evtx"));
        xml = Reading.of(folder, writer.bytes()).records().stream().map(record -> record.xml()).toList();
    }

    private static LogRequest request(Path file) {
        return LogRequest.of(List.of(file)).withZone(ZoneOffset.UTC);
    }

    private static LogReview review(Path file) {
        return new RuleLogReviewService(CLOCK, new SiteKnowledge(Path.of("no-such-folder")))
                .review(request(file), ReviewProgress.NONE);
    }

    private static Map<String, Long> counts(LogReview review) {
        return review.findings().stream().collect(Collectors.toMap(LogFinding::rule, LogFinding::count, Long::sum,
                TreeMap::new));
    }

    private String flat(int event) {
        return xml.get(event).replaceAll(">\\s+<", "><").strip();
    }

    private String joined(Function<Integer, String> one) {
        return IntStream.range(0, EVENTS.size()).boxed().map(one).collect(Collectors.joining());
    }

    private String exported(String shape) {
        return switch (shape) {
            case "wevtutil XML" -> joined(i -> flat(i) + "\r\n");
            case "wevtutil XML with a root" -> "<Events>\r\n" + joined(i -> flat(i) + "\r\n") + "</Events>\r\n";
            case "Event Viewer XML" -> "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<Events>"
                    + joined(i -> flat(i)) + "</Events>";
            case "XML over several lines" -> "<?xml version=\"1.0\"?>\n<Events>\n" + joined(i -> xml.get(i) + "\n")
                    + "</Events>\n";
            case "XML with Windows' text in another language" -> joined(i -> xml.get(i).replace("</Event>",
                    "<RenderingInfo Culture='de-DE'>\n<Message>Der Text\nvon Windows.</Message>\n</RenderingInfo>\n</Event>") + "\n");
            case "wevtutil text" -> joined(i -> text("Event[" + i + "]:", EVENTS.get(i), ".SSS"));
            case "wevtutil text of Windows 11" -> joined(i -> text("Event[" + i + "]", EVENTS.get(i), ".SSS0000'Z'"));
            case "Format-List of Get-WinEvent" -> "\r\n" + joined(i -> {
                Event event = EVENTS.get(i);
                return "TimeCreated  : " + event.local("dd/MM/yyyy HH:mm:ss") + "\r\nProviderName : " + event.provider()
                        + "\r\nId           : " + event.id() + "\r\nLevelDisplayName : " + LEVELS.get(event.level())
                        + "\r\nMessage      : " + event.message().replace("\n", "\r\n               ") + "\r\n\r\n";
            });
            case "Event Viewer CSV" -> "\uFEFFLevel,Date and Time,Source,Event ID,Task Category\r\n" + joined(i -> {
                Event event = EVENTS.get(i);
                return LEVELS.get(event.level()) + "," + event.local("dd/MM/yyyy HH:mm:ss") + "," + event.provider()
                        + ","
                        + event.id() + ",None,\"" + event.message().replace("\"", "\"\"").replace("\n", "\r\n")
                                + "\"\r\n";
            });
            case "Export-Csv" ->
                    "#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\r\n\"Message\",\"Id\",\"Level\","
                    + "\"ProviderName\",\"MachineName\",\"TimeCreated\",\"LevelDisplayName\"\r\n" + joined(i -> {
                        Event event = EVENTS.get(i);
                        return "\"" + event.message().replace("\"", "\"\"").replace("\n", "\r\n") + "\",\"" + event.id()
                                + "\",\"" + event.level() + "\",\"" + event.provider() + "\",\"" + COMPUTER + "\",\""
                                + event.local("dd/MM/yyyy HH:mm:ss") + "\",\"" + LEVELS.get(event.level()) + "\"\r\n";
                    });
            default -> throw new IllegalArgumentException(shape);
        };
    }

    private static String text(String head, Event event, String decimals) {
        return head + "\r\n  Log Name: System\r\n  Source: " + event.provider() + "\r\n  Date: "
                + event.local("yyyy-MM-dd'T'HH:mm:ss" + decimals) + "\r\n  Event ID: " + event.id()
                + "\r\n  Task: N/A\r\n  Level: " + LEVELS.get(event.level())
                        + "\r\n  Opcode: Info\r\n  Keyword: N/A\r\n"
                + "  User: S-1-5-18\r\n  User Name: NT AUTHORITY\\SYSTEM\r\n  Computer: " + COMPUTER
                + "\r\n  Description: \r\n" + event.message().replace("\n", "\r\n") + "\r\n\r\n";
    }

    @Test
    void theLogFileItselfHasThemAll() {
        Map<String, Long> counts = counts(review(log));
        assertTrue(counts.keySet().containsAll(List.of("scardsvr-stopped", "event-610", "event-621", "event-624",
                "reader-not-answering", "scpnp-1000", "capi2-error", "schannel-alert", "service-terminated")),
                        counts.toString());
        assertEquals(1, counts.get("event-610"));
        assertEquals(2, counts.get("event-621"));
        assertEquals(1, counts.get("capi2-error"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wevtutil XML", "wevtutil XML with a root", "Event Viewer XML", "XML over several lines",
        "XML with Windows' text in another language", "wevtutil text", "wevtutil text of Windows 11",
        "Format-List of Get-WinEvent", "Event Viewer CSV", "Export-Csv"})
    void everyExportGivesTheSameFindings(String shape) throws IOException {
        String text = exported(shape);
        LogReview exported = review(Files.writeString(folder.resolve("export"), text));
        assertEquals(counts(review(log)), counts(exported));
        assertEquals("2026-01-01T00:00:00", exported.sources().get(0).firstTime().orElseThrow().toString()
                .substring(0, 19));
        assertEquals("2026-01-01T00:15:00", exported.sources().get(0).lastTime().orElseThrow().toString().substring(0,
                19));
        assertEquals(severities(review(log)), severities(exported));
        if (!shape.equals("Event Viewer XML")) {
            assertEquals(text.chars().filter(c -> c == '\n').count(), exported.sources().get(0).lines());
        }
        boolean named = !shape.startsWith("Format-List") && !shape.equals("Event Viewer CSV");
        assertEquals(named ? Optional.of(COMPUTER) : Optional.empty(), exported.sources().get(0).workstation().name());
    }

    private static Map<RecordSeverity, Long> severities(LogReview review) {
        Map<RecordSeverity, Long> counts = new TreeMap<>(review.severities());
        counts.keySet().retainAll(List.of(RecordSeverity.WARNING, RecordSeverity.ERROR, RecordSeverity.FATAL));
        return counts;
    }

    @Test
    void theEvidenceIsTheEventAsTheFileHasIt() throws IOException {
        Path file = Files.writeString(folder.resolve("export"), exported("XML over several lines"));
        List<String> lines = Files.readAllLines(file);
        LogFinding found = review(file).findings().stream().filter(one -> one.rule().equals("event-624")).findFirst()
                .orElseThrow();
        long line = found.finding().evidence().get(0).line().getAsLong();
        assertTrue(lines.get((int) line - 1).startsWith("<Event "), lines.get((int) line - 1));
        assertTrue(found.finding().evidence().get(0).text().contains("<EventID>624</EventID>"), found.finding()
                .evidence().get(0).text());
        assertEquals("2026-01-01T00:00:40.123456700Z", found.finding().evidence().get(0).time().orElseThrow()
                .toString());
    }

    /** What stands between events is looked at as in any other log, and a broken event is read as lines. */
    @Test
    void otherLinesAmongEventsKeepTheirFindings() throws IOException {
        String text = "2026-01-01 08:00:00,000 [1] ERROR A - SCardConnect returned 0x8010001d\n"
                + exported("wevtutil text")
                + "SERVICE_NAME: scardsvr\n        STATE              : 1  STOPPED\n"
                        + exported("XML over several lines")
                + "2026-01-01 09:00:00,000 [1] ERROR A - SCardConnect returned 0x8010001d\n"
                + "<Event xmlns='x'><System>\nSCardConnect returned 0x8010001d\n";
        LogReview review = review(Files.writeString(folder.resolve("mixed.log"), text));
        Map<String, Long> counts = counts(review);
        assertEquals(3, counts.get("pcsc-service-stopped"));
        assertEquals(2, counts.get("event-610"));
        assertEquals(4, counts.get("event-621"));
        assertTrue(counts.containsKey("scardsvr-query-stopped"), counts.toString());
        assertEquals(text.lines().count(), review.sources().get(0).lines());
    }

    @Test
    void anEventWithoutEndIsReadAsLines() throws IOException {
        String text = "<Event xmlns='x'>\n" + "SCardConnect returned 0x8010001d\n".repeat(60_000);
        LogReview review = review(Files.write(folder.resolve("endless.xml"), text.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(60_000, counts(review).get("pcsc-service-stopped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wevtutil XML", "XML over several lines", "wevtutil text", "Format-List of Get-WinEvent",
        "Event Viewer CSV"})
    void recordsNameTheirEvent(String shape) throws Exception {
        Path file = Files.writeString(folder.resolve("export"), exported(shape));
        RuleLogReviewService service = new RuleLogReviewService(CLOCK, new SiteKnowledge(Path.of("no-such-folder")));
        List<JsonObject> fields = new ArrayList<>();
        new IndexedLogSearch(service).records(request(file), LineChoice.ALL, line ->
                Optional.of(JsonParser.parseString(line)
                .getAsJsonObject().getAsJsonObject("fields")).filter(one -> one.has("provider")).ifPresent(fields::add),
                ReviewProgress.NONE);
        assertEquals(EVENTS.stream().map(event -> event.provider() + " " + event.id() + " "
                + LEVELS.get(event.level())).toList(),
                fields.stream().map(one -> one.get("provider").getAsString() + " " + one.get("eventId").getAsString()
                        + " "
                        + one.get("level").getAsString()).toList());
    }

    @Test
    void anIndexOfAnEarlierTimeGivesTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("export"), exported("wevtutil text"));
        RuleLogReviewService service = new RuleLogReviewService(CLOCK, new SiteKnowledge(Path.of("no-such-folder")));
        IndexShelf shelf = new IndexShelf(folder.resolve("shelf"), 1 << 20);
        LogReview first = opened(service, file, shelf);
        LogReview again = opened(service, file, shelf);
        assertEquals(first.findings().stream().map(one -> one.finding().evidence()).toList(),
                again.findings().stream().map(one -> one.finding().evidence()).toList());
        assertEquals(counts(first), counts(again));
        assertEquals(Optional.of(COMPUTER), again.sources().get(0).workstation().name());
    }

    private LogReview opened(RuleLogReviewService service, Path file, IndexShelf shelf) {
        try (LogSession session = service.session(request(file), Optional.empty(), Optional.of(shelf))) {
            return session.open(ReviewProgress.NONE, log -> {
            });
        }
    }
}
