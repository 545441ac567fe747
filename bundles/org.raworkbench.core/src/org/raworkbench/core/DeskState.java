package org.raworkbench.core;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is on the desk at one moment. Immutable.
 *
 * @param visitStarted when the current visit began
 * @param evidence everything read during the visit
 * @param findings what the examiners say about it, the most serious first
 * @param examined whether {@code findings} already speak about all of {@code evidence}
 */
public record DeskState(Instant visitStarted, EvidenceSet evidence, List<Finding> findings, boolean examined) {

    public DeskState {
        Objects.requireNonNull(visitStarted, "visitStarted");
        Objects.requireNonNull(evidence, "evidence");
        findings = List.copyOf(findings);
    }
}
