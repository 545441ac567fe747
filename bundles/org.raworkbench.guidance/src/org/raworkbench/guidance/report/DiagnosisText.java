package org.raworkbench.guidance.report;

import java.util.List;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Verdict;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.guidance.StepState;

/** A diagnosis as text for people: the likely causes with why, what to do next, and where the guide stands. */
public final class DiagnosisText {

    /** Causes below this share are counted, not listed. */
    private static final double WORTH_A_LINE = 0.01;
    private static final int MOST_CAUSES = 8;

    private final Knowledge knowledge;
    private final StringBuilder text = new StringBuilder();

    /** @param knowledge the knowledge that the diagnosis rests on */
    public DiagnosisText(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The text, ending with a line break. To be called once. */
    public String write(boolean demo, Diagnosis diagnosis, Verdict verdict) {
        if (demo) {
            line(Messages.text("demo"));
        }
        line(verdict.severity() + ": " + verdict.summary());
        diagnosis.errors().stream().flatMap(id -> knowledge.error(id).stream()).forEach(error ->
                line(error.getMeaning() == null
                ? Messages.text("error.no.meaning", error.getTitle())
                : Messages.text("error.meaning", error.getTitle(), error.getMeaning())));
        if (diagnosis.unrecognised()) {
            line(Messages.text("error.unrecognised"));
        }
        line("");
        causes(diagnosis.causes());
        line(diagnosis.lastResortReason());
        diagnosis.guide().ifPresent(this::guide);
        knowledge.problems().forEach(problem -> line(problem.describe()));
        return text.toString();
    }

    private void causes(List<RankedCause> causes) {
        if (causes.isEmpty()) {
            line(Messages.text("no.cause"));
        }
        List<RankedCause> listed = causes.stream().filter(cause -> cause.rank() == 1 || cause.score() >= WORTH_A_LINE)
                .limit(MOST_CAUSES).toList();
        for (RankedCause cause : listed) {
            line(Messages.text("cause", cause.rank(), cause.title(), likelihood(cause.score()), who(cause.actors())));
            cause.supporting().forEach(seen -> line(Messages.text("for", seen.reason(), seen.said())));
            cause.opposing().forEach(seen -> line(Messages.text("against", seen.reason(), seen.said())));
            cause.nextStep().ifPresent(step -> line(Messages.text(step.check() ? "next.check" : "next.step",
                    step.instruction(), who(step.actors()))));
            String others = cause.alternatives().stream().flatMap(id -> knowledge.cause(id).stream())
                    .map(other -> '"' + other.getTitle() + '"').collect(Collectors.joining(", "));
            if (!others.isEmpty() && !cause.supporting().isEmpty()) {
                line(Messages.text("alternatives", others));
            }
        }
        if (listed.size() < causes.size()) {
            line(Messages.text("more.causes", causes.size() - listed.size()));
        }
        line("");
    }

    private void guide(GuideRun guide) {
        line("");
        line(Messages.text("guide", guide.title(), guide.done(), guide.counted()));
        if (!guide.opening().isEmpty()) {
            line("  " + guide.opening());
        }
        if (!guide.gap().isEmpty()) {
            line("  " + guide.gap());
        }
        for (GuideStep step : guide.steps()) {
            if (step.state() != StepState.NOT_NEEDED) {
                String mark = Messages.text("state." + step.state());
                line("  " + mark + " " + step.title() + " (" + who(step.actors()) + ")"
                        + (guide.next().map(step.id()::equals).orElse(false) ? "  " + Messages.text("now") : ""));
            }
        }
    }

    private static String likelihood(double score) {
        return Messages.text(score >= 0.8 ? "very.likely" : score >= 0.4 ? "likely" : score >= 0.1 ? "possible"
                : "unlikely");
    }

    private static String who(List<Actor> actors) {
        return actors.isEmpty() ? Messages.text("anybody")
                : actors.stream().map(Actor::label).collect(Collectors.joining(", "));
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}
