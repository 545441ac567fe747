package org.raworkbench.internal.certificates.ui.model;

import java.util.Objects;
import java.util.Optional;

import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.core.Severity;

/**
 * One certificate in the table.
 *
 * @param severity its shape and colour
 * @param word its standing in one to three words
 * @param sentence what that means, one sentence
 * @param role what it is for
 * @param holder the UUID, or the subject without the name of a person; empty when it could not be read
 * @param from first day; empty when it could not be read
 * @param until last day
 * @param daysLeft days left as words
 * @param source where it comes from
 * @param bar its time bar; empty when it could not be read
 * @param status what the row was made of
 */
public record CertificateRow(Severity severity, String word, String sentence, String role, String holder, String from,
        String until, String daysLeft, String source, Optional<TimeBar> bar, CertificateStatus status) {

    public CertificateRow {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(daysLeft, "daysLeft");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(bar, "bar");
        Objects.requireNonNull(status, "status");
    }

    /** Where the certificate is: its source and, on a card, its container. */
    public String place() {
        return status.container().isEmpty() ? source : source + ", " + status.container();
    }
}
