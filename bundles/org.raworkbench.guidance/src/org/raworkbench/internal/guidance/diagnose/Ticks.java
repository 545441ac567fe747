package org.raworkbench.internal.guidance.diagnose;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.guidance.Answers;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;
import org.raworkbench.guidance.knowledge.Check;
import org.raworkbench.guidance.knowledge.Step;

/** What a person said of checks and steps. Immutable. */
final class Ticks {

    private final Map<String, StepTick> byStep = new HashMap<>();
    private final Knowledge knowledge;

    Ticks(Knowledge knowledge, EvidenceSet evidence) {
        this.knowledge = knowledge;
        evidence.current(StepTick.class).stream().filter(tick -> tick.state() != StepState.OPEN)
                .forEach(tick -> byStep.put(tick.step(), tick));
    }

    /** What stands of the check or step called {@code id}; a tick that was taken back does not. */
    Optional<StepTick> of(String id) {
        return Optional.ofNullable(byStep.get(id));
    }

    /** Ids of what was done, whether it helped or not. What was put off is not among them. */
    Set<String> taken() {
        return byStep.values().stream()
                .filter(tick -> tick.state() == StepState.DONE || tick.state() == StepState.FAILED)
                .map(StepTick::step).collect(Collectors.toSet());
    }

    /** What {@code tick} says, in words: the answer, and the note. */
    String words(StepTick tick) {
        String answer = knowledge.step(tick.step()).map(Ticks::answers)
                .or(() -> knowledge.check(tick.step()).map(Ticks::answers)).map(answers -> answers.of(tick.state()))
                .filter(words -> !words.isEmpty()).orElseGet(() -> Messages.text("tick." + tick.state()));
        return tick.note().isEmpty() ? answer : Messages.text("tick.note", answer, tick.note());
    }

    /** Whether {@code step} asks something, rather than put something right. */
    boolean asks(String step) {
        return knowledge.step(step).map(found -> !answers(found).question().isEmpty()).orElse(true);
    }

    /** The name of the check or step called {@code id}. */
    String title(String id) {
        return knowledge.step(id).map(Step::getTitle).or(() -> knowledge.check(id).map(Check::getTitle)).orElse(id);
    }

    static Answers answers(Step step) {
        return new Answers(text(step.getQuestion()), text(step.getDoneAnswer()), text(step.getFailedAnswer()));
    }

    static Answers answers(Check check) {
        return new Answers(text(check.getQuestion()), text(check.getDoneAnswer()), text(check.getFailedAnswer()));
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
