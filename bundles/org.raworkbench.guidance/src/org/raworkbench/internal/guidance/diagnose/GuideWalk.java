package org.raworkbench.internal.guidance.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.GuideStep.TickedBy;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.Observation;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;
import org.raworkbench.guidance.knowledge.Guide;
import org.raworkbench.guidance.knowledge.GuideItem;
import org.raworkbench.guidance.knowledge.Step;

/**
 * Goes through a guide: what the person ticked stands; what they did not tick is ticked by evidence where the step says
 * so, before it was ever needed as not needed; an item whose condition is not met, or that a branch has jumped over, is
 * not needed. An item that a branch leads to needs no further condition. A last resort stays open and is not the next
 * step while the rest has not been ruled out, unless a branch leads to it.
 */
final class GuideWalk {

    private final Knowledge knowledge;
    private final Observations observations;
    private final Ticks ticks;
    private final LastResort lastResort;

    GuideWalk(Knowledge knowledge, Observations observations, Ticks ticks, LastResort lastResort) {
        this.knowledge = knowledge;
        this.observations = observations;
        this.ticks = ticks;
        this.lastResort = lastResort;
    }

    Optional<GuideRun> walk(String id) {
        return knowledge.guide(id).map(this::walk);
    }

    private GuideRun walk(Guide guide) {
        List<GuideStep> steps = new ArrayList<>();
        String jumpTo = "";
        for (GuideItem item : guide.getItems()) {
            Optional<Step> step = knowledge.step(item.getStep());
            if (step.isEmpty()) {
                continue;
            }
            if (!jumpTo.isEmpty() && !jumpTo.equals(item.getStep())) {
                steps.add(view(step.get(), StepState.NOT_NEEDED, Optional.of(TickedBy.EVIDENCE), "", Optional.empty()));
                continue;
            }
            GuideStep judged = judge(item, step.get(), !jumpTo.isEmpty());
            steps.add(judged);
            jumpTo = switch (judged.state()) {
                case DONE -> text(item.getOnDone());
                case FAILED -> text(item.getOnFailed());
                default -> "";
            };
        }
        Optional<String> next = steps.stream()
                .filter(step -> step.state() == StepState.OPEN && step.because().isEmpty()).map(GuideStep::id)
                .findFirst();
        return new GuideRun(guide.getId(), guide.getTitle(), text(guide.getOpening()), text(guide.getGap()), steps,
                next,
                text(guide.getEnding()), Optional.ofNullable(guide.getCaseTemplate()), guide.getSource());
    }

    private GuideStep judge(GuideItem item, Step step, boolean branchedTo) {
        Optional<StepTick> tick = ticks.of(step.getId());
        if (tick.isPresent()) {
            return view(step, tick.get().state(), Optional.of(TickedBy.PERSON), tick.get().note(), tick);
        }
        Optional<Observation> failed = observations.any(step.getFailedWhen());
        if (failed.isPresent()) {
            return view(step, StepState.FAILED, Optional.of(TickedBy.EVIDENCE), failed.get().said(), Optional.empty());
        }
        Optional<Observation> needless = observations.any(item.getNotWhen());
        if (needless.isPresent()) {
            return view(step, StepState.NOT_NEEDED, Optional.of(TickedBy.EVIDENCE), needless.get().said(),
                    Optional.empty());
        }
        Optional<Observation> done = observations.any(step.getDoneWhen());
        if (done.isPresent()) {
            return view(step, StepState.DONE, Optional.of(TickedBy.EVIDENCE), done.get().said(), Optional.empty());
        }
        if (!branchedTo && !item.getOnlyWhen().isEmpty() && observations.any(item.getOnlyWhen()).isEmpty()) {
            return view(step, StepState.NOT_NEEDED, Optional.of(TickedBy.EVIDENCE), "", Optional.empty());
        }
        boolean tooEarly = step.isLastResort() && !branchedTo && !lastResort.allowed();
        return view(step, StepState.OPEN, Optional.empty(), tooEarly ? lastResort.reason() : "", Optional.empty());
    }

    private static GuideStep view(Step step, StepState state, Optional<TickedBy> by, String because,
            Optional<StepTick> tick) {
        return new GuideStep(step.getId(), step.getTitle(), step.getInstruction(), Actors.of(step.getActors()),
                text(step.getRights()), text(step.getProves()), step.getMinutes(), step.getAction(),
                Ticks.answers(step), state, by, because, tick.map(StepTick::taken), step.isLastResort(),
                step.getSource());
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
