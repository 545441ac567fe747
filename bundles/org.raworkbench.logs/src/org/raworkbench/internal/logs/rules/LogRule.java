package org.raworkbench.internal.logs.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Severity;
import org.raworkbench.logs.RecordSeverity;

/**
 * What is recognised in logs and what it means.
 *
 * @param id lower case words with hyphens
 * @param title one sentence, readable alone
 * @param kind when it is met
 * @param steps one expression for a line, or one for each line of a sequence; for an absence what begins it and what must
 *        not be missing
 * @param where must be found in the line too, for instance the component
 * @param unless must not be found in the line
 * @param formats line formats that it is limited to; empty for all
 * @param levels severities of records that it is limited to; empty for all
 * @param within the time window of what takes several lines
 * @param lines how many lines what takes several of them may be apart at most; 0 where only time counts
 * @param atLeast how many lines a count takes
 * @param severity how serious it is
 * @param explanation why it matters and how that is known
 * @param remedy what to do next
 * @param actors who can do it
 * @param source where the meaning comes from
 * @param seen when it was read there, ISO 8601
 * @param guide the guide that goes on from here
 * @param harmless whether it looks bad and is of no importance
 * @param fact key of the fact that it gives
 */
public record LogRule(String id, String title, Kind kind, List<String> steps, Optional<Pattern> where,
        Optional<Pattern> unless, Set<String> formats, Set<RecordSeverity> levels, Duration within, int lines, int atLeast,
        Severity severity, String explanation, String remedy, List<Actor> actors, String source, String seen,
        Optional<String> guide, boolean harmless, Optional<String> fact) {

    /** When a rule is met. */
    public enum Kind {
        /** By every line that fits. */
        SINGLE,
        /** By lines that fit one after the other within the window. */
        SEQUENCE,
        /** By so many lines within the window. */
        COUNT,
        /** By a line that is not followed by another within the window, though the log goes on. */
        ABSENCE
    }

    public LogRule {
        steps = List.copyOf(steps);
        formats = Set.copyOf(formats);
        levels = Set.copyOf(levels);
        actors = List.copyOf(actors);
    }

    /** Whether the rule looks at more than one line, or at what only the index knows. */
    public boolean needsEveryHit() {
        return kind != Kind.SINGLE || !formats.isEmpty() || !levels.isEmpty();
    }

    /** Whether the text of a line that the expression was found in has to be looked at again. */
    boolean looksTwice() {
        return where.isPresent() || unless.isPresent();
    }

    /** Whether a line that the expression was found in meets the other conditions on its text. */
    boolean admits(CharSequence line) {
        return where.map(pattern -> pattern.matcher(line).find()).orElse(true)
                && unless.map(pattern -> !pattern.matcher(line).find()).orElse(true);
    }
}
