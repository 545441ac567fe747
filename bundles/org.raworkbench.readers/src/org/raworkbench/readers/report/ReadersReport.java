package org.raworkbench.readers.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.smartcard.SmartcardState;

/**
 * What is said about the readers of a workstation.
 *
 * @param now when
 * @param demo whether the readers are simulated
 * @param state the smart card service
 * @param review the readers
 * @param findings about the service and the readers
 * @param verdict over the findings
 */
public record ReadersReport(Instant now, boolean demo, SmartcardState state, ReaderReview review,
        List<Finding> findings, Verdict verdict) {

    public ReadersReport {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(review, "review");
        findings = List.copyOf(findings);
        Objects.requireNonNull(verdict, "verdict");
    }

    /** For scripts, by {@code schema/readers-1.json}. */
    public String json() {
        return ReadersDocument.of(this);
    }

    /** For people. */
    public String text() {
        return ReadersText.of(this);
    }
}
