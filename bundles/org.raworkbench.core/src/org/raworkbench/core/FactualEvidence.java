package org.raworkbench.core;

import java.util.List;

/** Evidence whose observations other engines may weigh by their keys, see {@link Fact}. */
public interface FactualEvidence extends Evidence {

    /** The observations, in the order in which they were made; several of one key are allowed. */
    List<Fact> facts();

    /** Those of {@code evidence} that is current, as far as they have {@code key}. */
    static List<Fact> of(EvidenceSet evidence, String key) {
        return evidence.current(FactualEvidence.class).stream().flatMap(source -> source.facts().stream())
                .filter(fact -> fact.key().equals(key)).toList();
    }
}
