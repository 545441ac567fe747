package org.raworkbench.logs.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.ReviewProgress;

/** W3C extended logs are in UTC, on a computer in any zone. The logs are synthetic. */
class ExtendedLogTest {

    private static final String HEAD = "#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n"
            + "#Date: 2026-06-15 08:00:00\r\n";
    private static final String LINE = "2026-06-15 08:00:05 10.0.0.1 GET / 200\r\n";

    @TempDir
    private Path folder;
    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void goToLondon() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
    }

    @AfterEach
    void comeBack() {
        TimeZone.setDefault(before);
    }

    private LogSource source(String text, Optional<ZoneId> zone) throws IOException {
        LogRequest request = LogRequest.of(List.of(Files.writeString(folder.resolve("u_ex.log"), text)));
        return new RuleLogReviewService(Clock.systemUTC(), new SiteKnowledge(Path.of("no-such-folder")))
                .review(zone.map(request::withZone).orElse(request), ReviewProgress.NONE).sources().get(0);
    }

    @Test
    void timesAreInUtc() throws IOException {
        LogSource source = source(HEAD + "#Fields: date time s-ip cs-method cs-uri-stem sc-status\r\n" + LINE,
                Optional.empty());
        assertEquals(ZoneOffset.UTC, source.zone());
        assertEquals("2026-06-15T08:00:00Z", source.firstTime().orElseThrow().toString());
        assertEquals("2026-06-15T08:00:05Z", source.lastTime().orElseThrow().toString());
        assertEquals(0, source.unrecognised());
    }

    @Test
    void timesWithoutDateHaveThatOfTheHead() throws IOException {
        LogSource source = source(HEAD + "#Fields: time s-ip cs-method\r\n08:00:05 10.0.0.1 GET\r\n", Optional.empty());
        assertEquals("2026-06-15T08:00:05Z", source.lastTime().orElseThrow().toString());
    }

    @Test
    void whatIsSaidToBeLocalIs() throws IOException {
        LogSource source = source("#Version: 1.5\r\n#Software: Microsoft Windows Firewall\r\n#Time Format: Local\r\n"
                + "#Fields: date time action protocol\r\n\r\n" + LINE, Optional.empty());
        assertEquals(ZoneId.of("Europe/London"), source.zone());
        assertEquals("2026-06-15T07:00:05Z", source.lastTime().orElseThrow().toString());
    }

    @Test
    void theZoneThatIsChosenCounts() throws IOException {
        LogSource source = source(HEAD + "#Fields: date time s-ip\r\n" + LINE, Optional.of(ZoneId.of("Europe/Paris")));
        assertEquals(ZoneId.of("Europe/Paris"), source.zone());
        assertEquals("2026-06-15T06:00:05Z", source.lastTime().orElseThrow().toString());
    }

    @Test
    void aCommentIsNoHead() throws IOException {
        assertEquals(ZoneId.of("Europe/London"), source("# a note: #Fields: time\n" + LINE, Optional.empty()).zone());
    }
}
