package org.raworkbench.internal.inspection.examine;

import java.util.List;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardSnapshot;

/** Cards in two readers at once: right for managing a colleague's card, a cause of ERR1002 when logging in. */
final class SeveralCards {

    /** One finding for each of {@code cards} when there are two or more in readers. */
    List<Finding> judge(List<CardCase> cards) {
        List<CardCase> present = cards.stream().filter(card -> isPresent(card.card())).toList();
        if (present.size() < 2) {
            return List.of();
        }
        String readers = present.stream().map(card -> card.card().subject()).collect(Collectors.joining(", "));
        return present.stream().map(card -> {
            Finding.Builder finding = card
                    .finding(FindingIds.CARDS_SEVERAL, Severity.WARNING, "cards.several", present.size(), readers)
                    .because(Messages.text("cards.several.because"))
                    .todo(Messages.text("cards.several.todo"), Actor.USER, Actor.RA).guide("err1002");
            present.forEach(other -> finding.seen(other.seen(Messages.text("place.reader"),
                    other.card().atr().map(atr -> atr.bytes().spacedHex()).orElse(""))));
            return finding.build();
        }).toList();
    }

    private static boolean isPresent(CardSnapshot card) {
        return card.reader().cardPresent() && !card.reader().virtual();
    }
}
