package org.raworkbench.internal.workstation.raw;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one probe brought: a value, or why there is none. A thing that could not be read is never taken for a thing that
 * is not there.
 *
 * @param value what was read; empty when it could not be
 * @param source where it was read: a command, a file of a report
 * @param problem why there is no value, as a part of a sentence ("access was denied"); empty when there is one
 */
public record Reading<T>(Optional<T> value, String source, String problem) {

    public Reading {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        if (value.isPresent() != problem.isEmpty()) {
            throw new IllegalArgumentException("a reading has a value or a problem");
        }
    }

    /** {@code value} was read from {@code source}. */
    public static <T> Reading<T> of(T value, String source) {
        return new Reading<>(Optional.of(value), source, "");
    }

    /** {@code source} could not be read. */
    public static <T> Reading<T> failed(String source, String problem) {
        return new Reading<>(Optional.empty(), source, problem);
    }

    /** The same reading when its value is {@code usable}, otherwise one that failed with {@code otherwise}. */
    public Reading<T> only(Predicate<? super T> usable, String otherwise) {
        return value.isPresent() && !usable.test(value.get()) ? failed(source, otherwise) : this;
    }

    /** The same reading with its value turned into something else. */
    public <R> Reading<R> map(Function<? super T, R> function) {
        return value.<Reading<R>>map(it -> of(function.apply(it), source)).orElseGet(() -> failed(source, problem));
    }
}
