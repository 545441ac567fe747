package org.raworkbench.internal.inspection.examine;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.inspection.RetryCounter.State;

/** Can the passcode still be entered? */
final class PasscodeRule implements CardRule {

    private final InspectionRules rules;

    PasscodeRule(InspectionRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> judge(CardCase card) {
        List<Finding> findings = new ArrayList<>();
        for (RetryCounter counter : card.card().counters()) {
            boolean unblocking = counter.name().equals(RetryCounter.UNBLOCKING_CODE);
            if (unblocking && counter.state() == State.BLOCKED) {
                findings.add(card.finding(FindingIds.PUK_BLOCKED, Severity.WARNING, "puk.blocked")
                        .because(Messages.text("puk.blocked.because")).todo(Messages.text("puk.blocked.todo"), Actor.RA)
                        .seen(seen(card, counter)).build());
            } else if (!unblocking) {
                findings.addAll(judge(card, counter));
            }
        }
        return findings;
    }

    private List<Finding> judge(CardCase card, RetryCounter counter) {
        EvidenceReference seen = seen(card, counter);
        return switch (counter.state()) {
            case BLOCKED -> List.of(blocked(card).seen(seen).build());
            case VERIFIED -> List.of(card.finding(FindingIds.PIN_VERIFIED, Severity.INFO, "pin.verified")
                    .because(Messages.text("pin.verified.because")).seen(seen).build());
            case UNKNOWN -> List.of(card.finding(FindingIds.PIN_UNKNOWN, Severity.INFO, "pin.unknown")
                    .because(Messages.text("pin.unknown.because")).seen(seen).build());
            case OK -> counter.triesLeft().orElse(0) != 1 ? List.of()
                    : List.of(card.finding(FindingIds.PIN_LAST_TRY, Severity.WARNING, "pin.last-try")
                            .because(Messages.text("pin.last-try.because"))
                            .todo(Messages.text("pin.last-try.todo"), Actor.USER).seen(seen).build());
        };
    }

    /** Self-service and sponsors need certificates that are still valid. */
    private Finding.Builder blocked(CardCase card) {
        boolean valid = !card.readable().isEmpty() && card.readable().stream()
                .allMatch(certificate -> certificate.content().orElseThrow().notAfter().isAfter(card.now()));
        return card.finding(FindingIds.PIN_BLOCKED, Severity.ERROR, "pin.blocked")
                .because(Messages.text("pin.blocked.because"))
                .todo(Messages.text(valid ? "pin.blocked.todo" : "pin.blocked.todo.expired"), rules.unlocks(valid))
                .guide("passcode-locked");
    }

    private static EvidenceReference seen(CardCase card, RetryCounter counter) {
        String tries = counter.triesLeft().isPresent() ? String.valueOf(counter.triesLeft().getAsInt())
                : Messages.text("tries." + counter.state());
        return card.seen(Messages.text("place.counter", counter.application(), counter.name(), counter.reference()),
                Messages.text("tries", tries));
    }
}
