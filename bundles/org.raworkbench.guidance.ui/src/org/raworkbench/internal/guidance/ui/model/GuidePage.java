package org.raworkbench.internal.guidance.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.GuideStep.TickedBy;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.ui.Dates;

/**
 * The guide as it is shown.
 *
 * @param run the guide as far as it has been gone
 * @param progress how far, in words: "3 of 9 steps"
 * @param lines its steps in order
 * @param source where it comes from, when that was read and whose it is
 */
public record GuidePage(GuideRun run, String progress, List<StepLine> lines, String source) {

    public GuidePage {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(progress, "progress");
        lines = List.copyOf(lines);
        Objects.requireNonNull(source, "source");
    }

    static GuidePage of(GuideRun run, Knowledge knowledge, Dates dates) {
        List<StepLine> lines = new ArrayList<>();
        for (GuideStep step : run.steps()) {
            lines.add(new StepLine(step, words(step, dates), run.next().filter(step.id()::equals).isPresent(),
                    step.by().filter(TickedBy.PERSON::equals).isPresent(),
                    knowledge.step(step.id()).map(entry -> Words.source(entry, knowledge)).orElse(step.source())));
        }
        String source = knowledge.guide(run.id()).map(guide -> Words.source(guide, knowledge)).orElse(run.source());
        return new GuidePage(run, NLS.bind(Messages.Guide_progress, run.done(), run.counted()), lines, source);
    }

    /** The line of the step called {@code id}. */
    public Optional<StepLine> line(String id) {
        return lines.stream().filter(line -> line.step().id().equals(id)).findFirst();
    }

    /** The step to take now; empty when the guide is used up. */
    public Optional<StepLine> now() {
        return lines.stream().filter(StepLine::now).findFirst();
    }

    /** The step that a person ticked last. */
    public Optional<StepLine> lastTicked() {
        return lines.stream().filter(StepLine::byPerson)
                .max((one, other) -> one.step().at().orElseThrow().compareTo(other.step().at().orElseThrow()));
    }

    private static String words(GuideStep step, Dates dates) {
        boolean person = step.by().filter(TickedBy.PERSON::equals).isPresent();
        String answer = step.answers().of(step.state());
        String state = !answer.isEmpty() ? answer : switch (step.state()) {
            case DONE -> Messages.State_done;
            case FAILED -> Messages.State_failed;
            case OPEN -> Messages.State_open;
            case NOT_NEEDED -> person ? Messages.State_putOff : Messages.State_notNeeded;
        };
        String because = step.because().isEmpty() ? "" : ": " + step.because();
        if (person) {
            return NLS.bind(Messages.State_byPerson, state, step.at().map(dates::time).orElse("")) + because;
        }
        return step.by().isEmpty() || because.isEmpty() ? state : NLS.bind(Messages.State_byEvidence, state) + because;
    }
}
