package org.raworkbench.internal.guidance.diagnose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.Step;

/**
 * Whether a new card may be proposed now: when plain evidence calls for one, or when every other cause that was
 * considered has been ruled out by evidence or by a step that was taken.
 */
final class LastResort {

    /** From this likelihood ratio on, evidence rules a cause in or out. */
    private static final double PLAIN = 20;

    private final Knowledge knowledge;
    private final Optional<Cause> calledFor;
    private final List<Cause> open;
    private final boolean considered;

    LastResort(Knowledge knowledge, Observations observations, Ticks ticks, List<CauseScale> scales) {
        this.knowledge = knowledge;
        // a step that was put off rules nothing out
        Set<String> taken = ticks.taken();
        considered = !scales.isEmpty();
        calledFor = scales.stream().filter(scale -> needsNewCard(scale.cause()))
                .filter(scale -> scale.supporting().stream().anyMatch(observation -> observation.ratio() >= PLAIN
                        && observations.certain(observation)))
                .filter(scale -> !scale.ruledOut(1)).map(CauseScale::cause).findFirst();
        open = scales.stream().filter(scale -> !needsNewCard(scale.cause())).filter(scale -> !scale.ruledOut(PLAIN))
                .map(CauseScale::cause).filter(cause -> !taken.contains(cause.getStep())).toList();
    }

    boolean allowed() {
        return calledFor.isPresent() || considered && open.isEmpty();
    }

    String reason() {
        if (calledFor.isPresent()) {
            return Messages.text("new.card.called.for", calledFor.get().getTitle());
        }
        if (!considered) {
            return Messages.text("new.card.nothing.known");
        }
        return open.isEmpty() ? Messages.text("new.card.ruled.out")
                : Messages.text("new.card.not.yet", open.size(), open.get(0).getTitle());
    }

    private boolean needsNewCard(Cause cause) {
        return Optional.ofNullable(cause.getStep()).flatMap(knowledge::step).map(Step::isLastResort).orElse(false);
    }
}
