package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.CardCount;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Whether exactly one card is there, as signing in needs it. */
final class CardCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("card", CheckGroup.CARD).by(Actor.USER, Actor.IT);
        Optional<CardCount> cards = place.cards().value();
        if (place.remote()) {
            line.unknown("remote");
        } else if (cards.isEmpty()) {
            line.unread(place.cards());
        } else if (!cards.get().answers()) {
            line.from(place.cards()).unknown("noService");
        } else {
            line.from(place.cards());
            int count = cards.get().withCards().size();
            if (cards.get().readers().isEmpty()) {
                line.fail("noReader");
            } else if (count == 0) {
                line.warn("none", String.join(", ", cards.get().readers()));
            } else if (count > 1) {
                line.fail("several", count, String.join(", ", cards.get().withCards()));
            } else {
                line.pass("one", cards.get().withCards().get(0));
            }
            sheet.fact("cards-present", count == 1 ? Standing.GOOD : Standing.BAD, String.valueOf(count),
                    place.cards());
        }
    }
}
