package org.raworkbench.inspection.report;

import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;

/** The one line about one inspected card. */
public final class InspectionVerdict {

    private InspectionVerdict() {
    }

    /**
     * The verdict about {@code card}: its most serious finding; where nothing is worse than a note, the finding that says
     * so. A card of which no finding says that it is in order is not in order but unknown.
     *
     * @param findings what the examiners say; findings about other subjects are passed over
     */
    public static Verdict of(CardSnapshot card, List<Finding> findings) {
        List<Finding> own = about(card, findings);
        Optional<Finding> good = own.stream().filter(finding -> finding.severity() == Severity.OK).findFirst();
        if (Severity.worstOf(own).isWorseThan(Severity.INFO) || good.isPresent()) {
            return Verdict.of(own, good.map(Finding::summary).orElse(""));
        }
        return new Verdict(Severity.UNKNOWN,
                Messages.text(card.stage() == Stage.COMPLETE ? "verdict.unknown" : "verdict.reading"),
                Optional.empty());
    }

    /**
     * Those of {@code findings} that speak about {@code card}, the most serious first. A finding without a subject speaks
     * about every card: where a check failed, nobody knows what it would have said.
     */
    public static List<Finding> about(CardSnapshot card, List<Finding> findings) {
        return Verdict.inOrder(findings.stream()
                .filter(finding -> finding.subject().isEmpty() || finding.subject().equals(card.subject())).toList());
    }
}
