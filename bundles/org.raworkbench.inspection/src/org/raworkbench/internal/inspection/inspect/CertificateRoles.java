package org.raworkbench.internal.inspection.inspect;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;

import org.raworkbench.inspection.CardCertificate.Role;

/** What a certificate is for, by key usage and extended key usage (RFC 5280, 4.2.1.3 and 4.2.1.12). */
final class CertificateRoles {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    private static final String SMARTCARD_LOGON = "1.3.6.1.4.1.311.20.2.2";

    private CertificateRoles() {
    }

    static Role of(X509Certificate certificate) {
        if (certificate.getBasicConstraints() >= 0) {
            return Role.OTHER; // a certification authority's
        }
        boolean[] usage = certificate.getKeyUsage();
        List<String> extended = extendedUsage(certificate);
        boolean signing = usage != null && usage[NON_REPUDIATION];
        boolean authentication = usage != null && usage[DIGITAL_SIGNATURE] || extended.contains(CLIENT_AUTHENTICATION)
                || extended.contains(SMARTCARD_LOGON);
        if (signing) {
            return authentication ? Role.BOTH : Role.SIGNING;
        }
        return authentication ? Role.AUTHENTICATION : Role.OTHER;
    }

    private static List<String> extendedUsage(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            return usages == null ? List.of() : usages;
        } catch (CertificateParsingException broken) {
            return List.of();
        }
    }
}
