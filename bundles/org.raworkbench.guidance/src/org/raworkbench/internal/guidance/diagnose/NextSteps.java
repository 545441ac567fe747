package org.raworkbench.internal.guidance.diagnose;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.Check;
import org.raworkbench.guidance.knowledge.Step;

/** What to do next for a cause: the cheapest check that has not been made, or the step that puts it right. */
final class NextSteps {

    /** From this likelihood ratio on, evidence is plain enough to act on it without a further check. */
    private static final double PLAIN = 20;

    private final Knowledge knowledge;
    private final Observations observations;
    private final Ticks ticks;

    NextSteps(Knowledge knowledge, Observations observations, Ticks ticks) {
        this.knowledge = knowledge;
        this.observations = observations;
        this.ticks = ticks;
    }

    /** Checks that would tell and have not been made, the cheapest first. */
    List<NextStep> missing(Cause cause) {
        return cause.getChecks().stream().flatMap(id -> knowledge.check(id).stream()).filter(this::open)
                .sorted(Comparator.comparingInt(Check::getMinutes)).map(NextSteps::of).toList();
    }

    /** The step when the evidence is plain or nothing is left to check; otherwise the cheapest check. */
    Optional<NextStep> next(Cause cause, CauseScale scale) {
        Optional<NextStep> step = Optional.ofNullable(cause.getStep()).flatMap(knowledge::step).map(NextSteps::of);
        boolean plain = scale.supporting().stream().anyMatch(observation -> observation.ratio() >= PLAIN)
                && !scale.ruledOut(1);
        List<NextStep> checks = missing(cause);
        return plain && step.isPresent() || checks.isEmpty() ? step : Optional.of(checks.get(0));
    }

    private boolean open(Check check) {
        return ticks.of(check.getId()).isEmpty() && observations.any(check.getAnsweredBy()).isEmpty();
    }

    private static NextStep of(Check check) {
        return new NextStep(check.getId(), check.getTitle(), Objects.requireNonNullElse(check.getInstruction(), ""),
                Actors.of(check.getActors()), check.getMinutes(), check.getAction(), Ticks.answers(check), true);
    }

    private static NextStep of(Step step) {
        return new NextStep(step.getId(), step.getTitle(), step.getInstruction(), Actors.of(step.getActors()),
                step.getMinutes(), step.getAction(), Ticks.answers(step), false);
    }
}
