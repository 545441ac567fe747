package org.raworkbench.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Evidence;

/**
 * The status of the certificates of one card, one file, one folder or one text.
 *
 * @param taken when they were checked
 * @param subject the reader's name, the file's path, "pasted text"; several inputs are counted
 * @param demo whether they come from the demo desk
 * @param onCard whether they were read from a card, so that both roles are expected
 * @param at the instant judged by
 * @param present whether that instant is the computer's clock and not a chosen one
 * @param certificates in the order of the input
 * @param notes what was passed over or could not be used, and why
 * @param anchors number of trust anchors that were at hand
 * @param online whether addresses in the certificates were asked
 * @param newestSigned the newest instant in anything signed that was seen and verified: a revocation list, an answer of
 *        a responder
 * @param millis how long the check took, in milliseconds
 */
public record CertificateReport(Instant taken, String subject, boolean demo, boolean onCard, Instant at,
        boolean present, List<CertificateStatus> certificates, List<SourceNote> notes, int anchors, boolean online,
        Optional<Instant> newestSigned, long millis) implements Evidence {

    public CertificateReport {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        certificates = List.copyOf(certificates);
        notes = List.copyOf(notes);
        Objects.requireNonNull(newestSigned, "newestSigned");
    }
}
