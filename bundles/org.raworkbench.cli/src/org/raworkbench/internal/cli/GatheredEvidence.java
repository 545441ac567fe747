package org.raworkbench.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Finding;
import org.raworkbench.smartcard.SmartcardState;

/**
 * What a command has to go by.
 *
 * @param evidence everything that was asked for
 * @param findings what the examiners said about it
 * @param service the smart card service; empty when it was not asked
 * @param logs the logs that were named
 * @param inputLost whether something that was named could not be read, so that the answer is incomplete
 */
record GatheredEvidence(EvidenceSet evidence, List<Finding> findings, Optional<SmartcardState> service, List<Path> logs,
        boolean inputLost) {

    boolean demo() {
        return evidence.history().stream().anyMatch(Evidence::demo);
    }
}
