package org.raworkbench.cases;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.cases.supportcase.CaseState;

/**
 * A line of the case list.
 *
 * @param path the file
 * @param title its title; the file's name when it could not be read
 * @param template id of the template; empty when it could not be read
 * @param state where it stands; empty when it could not be read
 * @param created when it was begun
 * @param modified when it was saved last
 * @param cause id of the cause it turned out to be, or that was the most likely when it was written
 * @param text everything that is searched
 * @param problem why it could not be read; empty otherwise
 */
public record CaseSummary(Path path, String title, String template, Optional<CaseState> state,
        Optional<Instant> created,
        Optional<Instant> modified, Optional<String> cause, String text, String problem) {

    public CaseSummary {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(problem, "problem");
    }

    /** Whether every word of {@code search} is somewhere in the case. */
    public boolean matches(String search) {
        String all = text.toLowerCase(java.util.Locale.ROOT);
        return java.util.Arrays.stream(search.toLowerCase(java.util.Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }
}
