package org.raworkbench.internal.cli;

import java.util.List;

import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Finding;

/**
 * What a command has to go by.
 *
 * @param evidence everything that was asked for
 * @param findings what the examiners said about it
 * @param inputLost whether something that was named could not be read, so that the answer is incomplete
 */
record GatheredEvidence(EvidenceSet evidence, List<Finding> findings, boolean inputLost) {

    boolean demo() {
        return evidence.history().stream().anyMatch(Evidence::demo);
    }
}
