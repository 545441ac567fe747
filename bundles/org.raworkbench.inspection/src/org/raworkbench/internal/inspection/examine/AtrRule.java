package org.raworkbench.internal.inspection.examine;

import java.util.List;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.AnswerToReset.Problem;
import org.raworkbench.inspection.AnswerToReset.ProblemKind;

/** Is the answer to reset sound? Readers and drivers do not check it. */
final class AtrRule implements CardRule {

    @Override
    public List<Finding> judge(CardCase card) {
        return card.card().atr().stream().flatMap(atr -> atr.problems().stream().map(problem -> finding(card, atr,
                problem))).toList();
    }

    private static Finding finding(CardCase card, AnswerToReset atr, Problem problem) {
        boolean checksum = problem.kind() == ProblemKind.WRONG_CHECKSUM;
        return card
                .finding(checksum ? FindingIds.ATR_WRONG_CHECKSUM : FindingIds.ATR_MALFORMED, Severity.WARNING,
                        checksum ? "atr.wrong-checksum" : "atr.malformed")
                .because(problem.text() + " " + Messages.text("atr.because"))
                .todo(Messages.text("atr.todo"), Actor.USER, Actor.RA, Actor.IT)
                .seen(card.seen(checksum ? "ATR, TCK" : "ATR", atr.bytes().spacedHex())).build();
    }
}
