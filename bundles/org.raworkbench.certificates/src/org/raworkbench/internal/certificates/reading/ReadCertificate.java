package org.raworkbench.internal.certificates.reading;

import java.security.cert.X509Certificate;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.smartcard.Bytes;

/**
 * A certificate that could be read.
 *
 * @param certificate for the path validation
 * @param content for everybody else
 */
public record ReadCertificate(X509Certificate certificate, CertificateContent content, Role role, Bytes der) {
}
