package org.raworkbench.core;

import java.util.Objects;

/**
 * Something that an engine observed, in a form that another engine can weigh without knowing the first one: the
 * certificate engine says what the middleware has to do with a failed signature, guidance weighs causes with it.
 *
 * <p>A fact is an observation with its standing, not advice; advice is a {@link Finding}.
 *
 * @param key what was looked at, stable, lower case with hyphens and dots, for instance {@code middleware.version},
 *        {@code reader.firmware}, {@code windows.event-624}; the engine that gives it documents it
 * @param standing what the observation means for smartcards
 * @param value what was seen, as a person would say it: a version, a state, a count; never empty
 * @param seen where it was read
 */
public record Fact(String key, Standing standing, String value, EvidenceReference seen) {

    /** What an observation means. */
    public enum Standing {
        /** As it should be. */
        GOOD,
        /** Known to cause trouble. */
        BAD,
        /** Worth knowing, neither good nor bad by itself. */
        NEUTRAL,
        /** Looked at, and could not be read or judged. A thing that was not looked at gives no fact at all. */
        UNKNOWN
    }

    public Fact {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(seen, "seen");
        if (!key.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a fact key: " + key);
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException("fact " + key + " has no value");
        }
    }
}
