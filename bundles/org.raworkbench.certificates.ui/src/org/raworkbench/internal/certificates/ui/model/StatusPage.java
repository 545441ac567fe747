package org.raworkbench.internal.certificates.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.core.Finding;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Progress;

/**
 * Everything that the view shows besides the details of one certificate. Immutable.
 *
 * @param headline verdict or state
 * @param rows one for each certificate
 * @param steps what to do, shown where there are no rows
 * @param offers what the workbench can do from here
 * @param progress how far the reading or checking has got; empty when nothing goes on
 * @param findings what was found in all that is shown, the most serious first
 * @param reports what the rows were made of
 */
public record StatusPage(Headline headline, List<CertificateRow> rows, List<String> steps, Set<Offer> offers,
        Optional<Progress> progress, List<Finding> findings, List<CertificateReport> reports) {

    /** What a person can do with one click from an empty state. */
    public enum Offer {
        /** Stop the check. */
        CANCEL,
        /** Check again. */
        AGAIN,
        /** Open certificate files. */
        OPEN_FILES,
        /** Open a folder. */
        OPEN_FOLDER,
        /** Look into the imported logs. */
        OPEN_LOGS,
        /** Go back to the card. */
        SHOW_CARD,
        /** Put a simulated card on the desk. */
        DEMO
    }

    public StatusPage {
        Objects.requireNonNull(headline, "headline");
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
        offers = Set.copyOf(offers);
        Objects.requireNonNull(progress, "progress");
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
    }

    /** Whether something is being read or checked. */
    public boolean busy() {
        return progress.isPresent();
    }

    /** Whether anything that is shown comes from a simulated card. */
    public boolean demo() {
        return headline.demo();
    }
}
