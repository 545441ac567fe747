package org.raworkbench.logs.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.ReviewProgress;

/** Which computer wrote a log. The logs are synthetic. */
class WorkstationNameTest {

    @TempDir
    private Path folder;

    private Optional<String> name(String log) throws IOException {
        return new RuleLogReviewService(Clock.systemUTC(), new SiteKnowledge(Path.of("no-such-folder")))
                .review(LogRequest.of(List.of(Files.writeString(folder.resolve("a.log"), log))).withZone(ZoneOffset.UTC),
                        ReviewProgress.NONE).sources().get(0).workstation().name();
    }

    @Test
    void theFirstThatIsNamedIsTheOne() throws IOException {
        assertEquals(Optional.of("DESK-1"), name("<Event xmlns='x'><System><Computer>DESK-1</Computer></System></Event>\n"
                + "2026-06-15 09:00:00 INFO MachineName=DESK-2\n".repeat(50)));
        assertEquals(Optional.of("DESK-2"), name("2026-06-15 09:00:00 INFO MachineName=DESK-2\n".repeat(50)
                + "<Event xmlns='x'><System><Computer>DESK-1</Computer></System></Event>\n"));
    }

    @Test
    void aServerThatIsTalkedToIsNotTheComputer() throws IOException {
        assertEquals(Optional.of("RA-DESK-07"), name(
                "2026-06-15 09:00:00 WARN TLS hostname=gas.national.ncrs.nhs.uk\n".repeat(50)
                        + "Host Name:                 RA-DESK-07\n"));
        assertEquals(Optional.empty(), name("2026-06-15 09:00:00 WARN TLS hostname=gas.national.ncrs.nhs.uk\n"));
    }
}
