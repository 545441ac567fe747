package org.raworkbench.guidance;

import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.EvidenceReference;

/**
 * Something that was seen and that speaks for or against a cause.
 *
 * @param key what was observed: {@code finding:ID}, {@code fact:KEY}, {@code error:ID} or {@code tick:ID}
 * @param reason why it speaks for or against, one sentence
 * @param said what was seen, in the words of the engine that saw it
 * @param ratio likelihood ratio, 1 or more
 * @param seen where it was seen
 */
public record Observation(String key, String reason, String said, double ratio, Optional<EvidenceReference> seen) {

    public Observation {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(seen, "seen");
    }
}
