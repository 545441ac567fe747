package org.raworkbench.certificates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.raworkbench.core.Finding;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.smartcard.Bytes;

/**
 * The status of one certificate.
 *
 * @param source where it comes from: the file's path, the reader's name and the place on the card, "pasted text"
 * @param container the place on the card; empty for files
 * @param role what it is for, by key usage, extended key usage and policy, not by container; {@link Role#OTHER} for
 *        neither
 * @param standing the one word
 * @param path the validation of its chain
 * @param revocation what is known about its own revocation
 * @param content what it says; empty when it could not be read
 * @param daysLeft whole days until notAfter, negative after it (-1 on the first day); empty when it could not be read
 * @param renewal when and by whom it can be renewed
 * @param der its bytes, as far as there are any
 * @param problem why it could not be read; empty otherwise
 * @param findings what there is to say about this certificate alone
 */
public record CertificateStatus(String source, String container, Role role, Standing standing, CertificatePath path,
        RevocationAnswer revocation, Optional<CertificateContent> content, OptionalLong daysLeft, Renewal renewal,
        Bytes der, String problem, List<Finding> findings) {

    public CertificateStatus {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(revocation, "revocation");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(daysLeft, "daysLeft");
        Objects.requireNonNull(renewal, "renewal");
        Objects.requireNonNull(der, "der");
        Objects.requireNonNull(problem, "problem");
        findings = List.copyOf(findings);
    }

    /** The same status with {@code findings}. */
    public CertificateStatus with(List<Finding> findings) {
        return new CertificateStatus(source, container, role, standing, path, revocation, content, daysLeft, renewal,
                der, problem, findings);
    }

    /** Whether its role includes signing (content commitment). */
    public boolean signs() {
        return role == Role.SIGNING || role == Role.BOTH;
    }

    /** Whether its role includes authentication. */
    public boolean authenticates() {
        return role == Role.AUTHENTICATION || role == Role.BOTH;
    }

    /** Whether nothing that is known keeps it from being used at the instant judged by. */
    public boolean usable() {
        return standing == Standing.VALID || standing == Standing.EXPIRING || standing == Standing.UNKNOWN;
    }
}
