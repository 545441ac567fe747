package org.raworkbench.readers;

import java.util.Objects;

/**
 * Who says so, and when that was seen.
 *
 * @param source who says so
 * @param seen ISO 8601 date, or only its year or month where no more is known
 */
public record Provenance(String source, String seen) {

    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(seen, "seen");
    }
}
