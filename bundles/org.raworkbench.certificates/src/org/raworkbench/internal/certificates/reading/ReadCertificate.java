package org.raworkbench.internal.certificates.reading;

import java.security.cert.X509Certificate;
import java.util.List;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.smartcard.Bytes;

/**
 * A certificate that could be read.
 *
 * @param certificate for the path validation
 * @param content for everybody else
 * @param issuerAddresses where it says that its issuer's certificate is (RFC 5280, 4.2.2.1, caIssuers)
 */
public record ReadCertificate(X509Certificate certificate, CertificateContent content, Role role, Bytes der,
        List<String> issuerAddresses) {

    public ReadCertificate {
        issuerAddresses = List.copyOf(issuerAddresses);
    }

    /** A certificate whose issuer nobody wants to look for. */
    public ReadCertificate(X509Certificate certificate, CertificateContent content, Role role, Bytes der) {
        this(certificate, content, role, der, List.of());
    }
}
