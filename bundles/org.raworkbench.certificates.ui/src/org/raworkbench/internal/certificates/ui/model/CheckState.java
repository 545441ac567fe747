package org.raworkbench.internal.certificates.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.core.Finding;

/**
 * How far the check of one card, or of what was opened, has got. Immutable.
 *
 * @param name the reader, the file, the folder, "pasted text"
 * @param demo whether it is a simulated card
 * @param phase what is going on
 * @param done certificates that are finished
 * @param total certificates there are; 0 while they are being counted
 * @param report the result, partial after it was stopped
 * @param findings what the examiners say about the report
 * @param problem why there is no result; empty otherwise
 * @param outdated whether what was opened changed since it was checked
 */
public record CheckState(String name, boolean demo, Phase phase, int done, int total,
        Optional<CertificateReport> report, List<Finding> findings, String problem, boolean outdated) {

    /** What is going on. */
    public enum Phase {
        /** The card is still being read. */
        READING,
        /** The certificates are being checked. */
        CHECKING,
        /** The result is there. */
        CHECKED,
        /** A person stopped it. */
        CANCELLED,
        /** It did not come to its end. */
        FAILED
    }

    public CheckState {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(report, "report");
        findings = List.copyOf(findings);
        Objects.requireNonNull(problem, "problem");
    }

    static CheckState of(String name, boolean demo, Phase phase) {
        return new CheckState(name, demo, phase, 0, 0, Optional.empty(), List.of(), "", false);
    }

    CheckState progress(int nowDone, int nowTotal) {
        return new CheckState(name, demo, phase, Math.max(done, nowDone), nowTotal, report, findings, problem, false);
    }

    CheckState ended(Phase end, Optional<CertificateReport> result, String why) {
        return new CheckState(name, demo, end, done, total, result, findings, why, false);
    }

    CheckState judged(List<Finding> said) {
        return new CheckState(name, demo, phase, done, total, report, said, problem, false);
    }

    CheckState outdated(boolean other) {
        return new CheckState(name, demo, phase, done, total, report, findings, problem, other);
    }
}
