package org.raworkbench.internal.inspection.examine;

import java.util.List;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.ReadProblem;

/** Is there a card that answers, and could it be read to the end? */
final class PresenceRule implements CardRule {

    @Override
    public List<Finding> judge(CardCase card) {
        return card.end().map(problem -> List.of(finding(card, problem))).orElse(List.of());
    }

    private static Finding finding(CardCase card, ReadProblem problem) {
        Finding.Builder finding = switch (problem.reason()) {
            case NO_CARD -> card.finding(FindingIds.CARD_ABSENT, Severity.UNKNOWN, "card.absent")
                    .because(Messages.text("card.absent.because"))
                    .todo(Messages.text("card.absent.todo"), Actor.USER).guide("card-absent");
            case CARD_MUTE -> card.finding(FindingIds.CARD_MUTE, Severity.ERROR, "card.mute")
                    .because(Messages.text("card.mute.because"))
                    .todo(Messages.text("card.mute.todo"), Actor.USER, Actor.RA).guide("card-mute");
            case CARD_REMOVED -> card.finding(FindingIds.CARD_REMOVED, Severity.WARNING, "card.removed")
                    .because(Messages.text("card.removed.because"))
                    .todo(Messages.text("card.removed.todo"), Actor.USER);
            case IN_USE, CARD_RESET -> card.finding(FindingIds.CARD_IN_USE, Severity.WARNING, "card.in-use")
                    .because(problem.text() + " " + Messages.text("card.in-use.because"))
                    .todo(Messages.text("card.in-use.todo"), Actor.USER, Actor.IT).guide("card-in-use");
            default -> card.finding(FindingIds.CARD_UNREAD, Severity.UNKNOWN, "card.unread")
                    .because(problem.text())
                    .todo(Messages.text("card.unread.todo"), Actor.USER, Actor.IT);
        };
        return finding.seen(card.seen(problem)).build();
    }
}
