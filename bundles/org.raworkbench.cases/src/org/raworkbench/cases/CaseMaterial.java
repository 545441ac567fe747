package org.raworkbench.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Finding;
import org.raworkbench.guidance.GuideRun;

/**
 * What a case may be filled from.
 *
 * @param evidence everything on the desk
 * @param findings what the examiners said about it
 * @param guide the guide that was gone through
 */
public record CaseMaterial(EvidenceSet evidence, List<Finding> findings, Optional<GuideRun> guide) {

    public CaseMaterial {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(guide, "guide");
        findings = List.copyOf(findings);
    }

    /** Nothing at all: a case that is written by hand. */
    public static CaseMaterial none() {
        return new CaseMaterial(EvidenceSet.empty(), List.of(), Optional.empty());
    }

    /** Whether any of it comes from the demo desk. */
    public boolean demo() {
        return evidence.history().stream().anyMatch(Evidence::demo);
    }
}
