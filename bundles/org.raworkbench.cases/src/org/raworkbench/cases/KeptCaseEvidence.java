package org.raworkbench.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;

/**
 * Observations about one subject as a case keeps them. Nothing can be read again: what they were is what they are.
 *
 * @param taken when they were made
 * @param subject what they are about
 * @param facts the observations
 * @param demo whether they come from the demo desk
 */
public record KeptCaseEvidence(Instant taken, String subject, List<Fact> facts, boolean demo)
        implements FactualEvidence {

    public KeptCaseEvidence {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(subject, "subject");
        facts = List.copyOf(facts);
    }
}
