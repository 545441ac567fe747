package org.raworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.core.report.FindingsJson;

import com.google.gson.JsonObject;

class FindingsJsonTest {

    @Test
    void aFindingIsWrittenWithItsEvidenceDownToTheLine() {
        Finding finding = Finding.of("log.error", Severity.ERROR, "It failed.").because("Seen in the log.")
                .todo("Look there.", Actor.IT, Actor.RA)
                .seen(EvidenceReference.ofLine("a.log", 7, "text", Optional.of(Instant.parse("2026-01-02T03:04:05Z"))))
                .seen("Reader 1", "ATR", "3B00").guide("log-error").build();
        JsonObject json = FindingsJson.of(List.of(finding)).get(0).getAsJsonObject();
        assertEquals("""
                {"id":"log.error","severity":"ERROR","summary":"It failed.","explanation":"Seen in the log.",\
                "action":"Look there.","actors":["IT","RA"],"evidence":[{"source":"a.log","place":"line 7",\
                "text":"text","line":7,"time":"2026-01-02T03:04:05Z"},{"source":"Reader 1","place":"ATR",\
                "text":"3B00"}],"guide":"log-error"}""", json.toString());
    }

    @Test
    void whatIsNotThereIsNullOrLeftOut() {
        JsonObject json = FindingsJson.of(List.of(Finding.of("a.b", Severity.OK, "Fine.").build())).get(0)
                .getAsJsonObject();
        assertTrue(json.get("guide").isJsonNull());
        assertEquals(0, json.getAsJsonArray("actors").size());
        assertFalse(json.has("subject"));
    }

    @Test
    void aVerdictIsASeverityAndASentence() {
        assertEquals("{\"severity\":\"OK\",\"summary\":\"All is well.\"}",
                FindingsJson.of(Verdict.of(List.of(), "All is well.")).toString());
    }
}
