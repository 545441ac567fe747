package org.raworkbench.inspection.tests.examine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.report.InspectionVerdict;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.internal.inspection.examine.CardExaminer;
import org.raworkbench.smartcard.spi.RawConnection;

/** A card, inspected and examined. */
record Judged(CardSnapshot card, List<Finding> findings) {

    private static final CardExaminer EXAMINER = new CardExaminer();

    static Judged of(RawConnection card) {
        return at(TestDesk.NOW, TestDesk.inspect(card));
    }

    static Judged at(Instant now, CardSnapshot card) {
        return new Judged(card, EXAMINER.examine(EvidenceSet.of(card), new Examination(now, () -> false)));
    }

    /** The one finding with this id; every finding has to be fit to be shown. */
    Finding one(String id) {
        findings.forEach(finding -> {
            assertEquals(card.subject(), finding.subject());
            assertFalse(finding.evidence().isEmpty(), finding.id() + " rests on nothing");
            boolean serious = finding.severity().isWorseThan(Severity.INFO);
            assertFalse(serious && (finding.action().isEmpty() || finding.actors().isEmpty()),
                    finding.id() + " leaves the person alone");
            assertFalse(finding.summary().contains("{") || finding.explanation().contains("{"), finding.summary());
        });
        List<Finding> found = findings.stream().filter(finding -> finding.id().equals(id)).toList();
        assertEquals(1, found.size(), id + " in " + findings.stream().map(Finding::id).toList());
        return found.get(0);
    }

    void none(String idStart) {
        assertEquals(List.of(), findings.stream().map(Finding::id).filter(id -> id.startsWith(idStart)).toList());
    }

    Verdict verdict() {
        return InspectionVerdict.of(card, findings);
    }
}
