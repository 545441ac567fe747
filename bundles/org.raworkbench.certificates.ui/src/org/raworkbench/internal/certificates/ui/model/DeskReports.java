package org.raworkbench.internal.certificates.ui.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.core.Desk;

/**
 * The reports about cards, laid on the desk for everybody else and taken away with their card. What a person merely
 * opened does not belong to the visit and is not laid there. Used under the lock of its owner.
 */
final class DeskReports {

    private final Desk desk;
    private final Set<String> laid = new LinkedHashSet<>();

    DeskReports(Desk desk) {
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    /** Lays {@code report} on the desk, in the place of an earlier one about the same card. */
    void lay(CertificateReport report) {
        laid.add(report.subject());
        desk.add(report);
    }

    /** Takes away what is about other readers than {@code readers}. */
    void keepOnly(Set<String> readers) {
        for (String subject : List.copyOf(laid)) {
            if (!readers.contains(subject)) {
                laid.remove(subject);
                desk.remove(CertificateReport.class, subject);
            }
        }
    }
}
