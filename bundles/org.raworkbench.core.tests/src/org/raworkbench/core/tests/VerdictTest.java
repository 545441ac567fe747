package org.raworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;

class VerdictTest {

    private static Finding finding(String id, Severity severity) {
        return Finding.of(id, severity, "Summary of " + id).build();
    }

    @Test
    void withoutFindingsAllIsWell() {
        Verdict verdict = Verdict.of(List.of(), "All is well.");
        assertEquals(Severity.OK, verdict.severity());
        assertEquals("All is well.", verdict.summary());
        assertTrue(verdict.decisive().isEmpty());
    }

    @Test
    void aNoteDoesNotSpoilTheVerdict() {
        assertEquals(Severity.OK, Verdict.of(List.of(finding("a.note", Severity.INFO)), "Fine.").severity());
    }

    @Test
    void theFirstOfTheMostSeriousFindingsSpeaks() {
        Verdict verdict = Verdict.of(List.of(finding("a.note", Severity.INFO), finding("b.bad", Severity.ERROR),
                finding("c.bad", Severity.ERROR), finding("d.warn", Severity.WARNING)), "Fine.");
        assertEquals("Summary of b.bad", verdict.summary());
    }

    @Test
    void whatIsNotKnownIsWorseThanANoteButAKnownFaultComesFirst() {
        assertEquals(Severity.UNKNOWN, Severity
                .worstOf(List.of(finding("a.note", Severity.INFO), finding("b.unknown", Severity.UNKNOWN))));
        assertEquals(Severity.WARNING, Severity
                .worstOf(List.of(finding("a.warn", Severity.WARNING), finding("b.unknown", Severity.UNKNOWN))));
    }

    @Test
    void aFindingWithoutASentenceOrWithABadIdIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Finding.of("a.b", Severity.OK, " ").build());
        assertThrows(IllegalArgumentException.class, () -> Finding.of("No Id", Severity.OK, "text").build());
    }
}
