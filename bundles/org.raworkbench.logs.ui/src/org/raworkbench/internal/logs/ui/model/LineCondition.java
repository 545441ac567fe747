package org.raworkbench.internal.logs.ui.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.logs.RecordSeverity;

/**
 * What a line has to be like. All that is given has to hold.
 *
 * @param expression a filter expression on the text
 * @param ignoreCase whether upper and lower case are the same in it
 * @param atLeast least severity of its record
 * @param source path of its source
 * @param component what the record says wrote it
 * @param from earliest time of its record, inclusive
 * @param to latest time of its record, exclusive
 */
public record LineCondition(Optional<String> expression, boolean ignoreCase, Optional<RecordSeverity> atLeast,
        Optional<String> source, Optional<String> component, Optional<Instant> from, Optional<Instant> to) {

    public LineCondition {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(atLeast, "atLeast");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Lines with {@code expression}. */
    public static LineCondition text(String expression, boolean ignoreCase) {
        return new LineCondition(Optional.of(expression), ignoreCase, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Lines of records of {@code least} or worse. */
    public static LineCondition severity(RecordSeverity least) {
        return new LineCondition(Optional.empty(), false, Optional.of(least), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** Lines of one source. */
    public static LineCondition source(String path) {
        return new LineCondition(Optional.empty(), false, Optional.empty(), Optional.of(path), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** Lines of records of one component. */
    public static LineCondition component(String name) {
        return new LineCondition(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.of(name),
                Optional.empty(), Optional.empty());
    }

    /** Lines of records between two times. */
    public static LineCondition between(Instant from, Instant to) {
        return new LineCondition(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(from), Optional.of(to));
    }

    /** Whether it asks for nothing. */
    public boolean isEmpty() {
        return expression.isEmpty() && atLeast.isEmpty() && source.isEmpty() && component.isEmpty() && from.isEmpty()
                && to.isEmpty();
    }
}
