package org.raworkbench.internal.inspection.inspect;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Content;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.smartcard.Bytes;

/** Makes a {@link CardCertificate} of the bytes that a card stores; whatever they are, it never throws. */
final class CertificateReading {

    private static final int LARGEST = 32_768;
    private static final int SEQUENCE = 0x30;

    private CertificateReading() {
    }

    static CardCertificate read(String application, String container, Bytes stored) {
        if (stored.isEmpty()) {
            return unreadable(application, container, stored, Messages.text("certificate.empty"));
        }
        if (stored.length() > LARGEST) {
            return unreadable(application, container, Bytes.empty(), Messages.text("certificate.tooLong"));
        }
        Bytes der = withoutPadding(stored);
        try {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der.toArray()));
            return new CardCertificate(application, container, der, CertificateRoles.of(certificate),
                    Optional.of(content(certificate, der)), "");
        } catch (CertificateException | RuntimeException broken) {
            return unreadable(application, container, der,
                    Messages.text("certificate.notParsed", TamedText.tame(String.valueOf(broken.getMessage()))));
        }
    }

    static CardCertificate unreadable(String application, String container, Bytes der, String problem) {
        return new CardCertificate(application, container, der, Role.OTHER, Optional.empty(), problem);
    }

    /** Files are often larger than the certificate in them. */
    private static Bytes withoutPadding(Bytes stored) {
        int end = stored.at(0) == SEQUENCE ? TlvReader.encodedLength(stored).orElse(stored.length()) : stored.length();
        return end < stored.length() ? stored.slice(0, end) : stored;
    }

    private static Content content(X509Certificate certificate, Bytes der) {
        return new Content(TamedText.tame(certificate.getSubjectX500Principal().getName()),
                TamedText.tame(certificate.getIssuerX500Principal().getName()), hex(certificate.getSerialNumber()),
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(), sha256(der),
                CommonName.uuid(Bytes.of(certificate.getSubjectX500Principal().getEncoded())));
    }

    private static String hex(BigInteger serial) {
        Bytes bytes = Bytes.of(serial.toByteArray());
        return bytes.length() > 1 && bytes.at(0) == 0 ? bytes.slice(1, bytes.length()).hex() : bytes.hex();
    }

    private static String sha256(Bytes der) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-256").digest(der.toArray())).hex();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
