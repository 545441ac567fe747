package org.raworkbench.guidance;

import java.util.Objects;

/**
 * What a person says of a check or a step that they made elsewhere.
 *
 * @param question what its result answers; empty when the question is whether it helped
 * @param done the answer that counts as {@link StepState#DONE}; empty for the usual word
 * @param failed the answer that counts as {@link StepState#FAILED}; empty for the usual words
 */
public record Answers(String question, String done, String failed) {

    public Answers {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(failed, "failed");
    }

    /** The answer that {@code state} stands for; empty for the usual words, and where there is no answer. */
    public String of(StepState state) {
        return switch (state) {
            case DONE -> done;
            case FAILED -> failed;
            case OPEN, NOT_NEEDED -> "";
        };
    }
}
