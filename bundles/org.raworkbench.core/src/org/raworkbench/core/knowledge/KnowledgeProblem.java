package org.raworkbench.core.knowledge;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Why a site's knowledge file was left out.
 *
 * @param file which file
 * @param line the line that is to blame, counted from 1; 0 when it is the file as a whole
 * @param reason what is wrong with it, as a sentence
 */
public record KnowledgeProblem(Path file, int line, String reason) {

    public KnowledgeProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
        if (line < 0) {
            throw new IllegalArgumentException("no line of a file: " + line);
        }
    }

    /** One sentence for people: file, line, reason, and what is used instead. */
    public String describe() {
        return line == 0 ? Messages.text("problem.file", file, reason)
                : Messages.text("problem.line", file, String.valueOf(line), reason);
    }
}
