package org.raworkbench.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a certificate says.
 *
 * @param subject distinguished name (RFC 2253 order and escapes). In a signing certificate it holds the name of a person:
 *        exports use {@link #maskedSubject()}
 * @param issuer distinguished name
 * @param serial serial number in upper-case hexadecimal
 * @param uuid the 12 digits at the start of the subject's CN
 * @param sha256 fingerprint of the DER in upper-case hexadecimal
 * @param sha1 the same with SHA-1, because published fingerprints of NHS authorities use it
 * @param keyAlgorithm {@code RSA}, {@code EC}, or the object identifier
 * @param keyBits length of the key in bits; 0 when not known
 * @param signatureAlgorithm {@code SHA256WITHRSA} and the like, or the object identifier
 * @param keyUsageEnds when the private key may no longer sign (privateKeyUsagePeriod, RFC 3280, 4.2.1.4)
 * @param authority whether it belongs to a certification authority (basicConstraints)
 * @param usages key usage bits and extended key usages, in words
 * @param keyUsageCritical whether the key usage extension is critical
 * @param policies policy object identifiers
 * @param revocationAddresses where it says that its revocation lists are (URLs)
 * @param directoryPointers revocation list pointers that only name an entry in a directory and cannot be fetched
 * @param ocspAddresses where it says that its status can be asked for (URLs)
 */
public record CertificateContent(String subject, String issuer, String serial, Optional<String> uuid, String sha256,
        String sha1, String keyAlgorithm, int keyBits, String signatureAlgorithm, Instant notBefore, Instant notAfter,
        Optional<Instant> keyUsageEnds, boolean authority, List<String> usages, boolean keyUsageCritical,
        List<String> policies, List<String> revocationAddresses, List<String> directoryPointers,
        List<String> ocspAddresses) {

    public CertificateContent {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(uuid, "uuid");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(sha1, "sha1");
        Objects.requireNonNull(keyAlgorithm, "keyAlgorithm");
        Objects.requireNonNull(signatureAlgorithm, "signatureAlgorithm");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(notAfter, "notAfter");
        Objects.requireNonNull(keyUsageEnds, "keyUsageEnds");
        usages = List.copyOf(usages);
        policies = List.copyOf(policies);
        revocationAddresses = List.copyOf(revocationAddresses);
        directoryPointers = List.copyOf(directoryPointers);
        ocspAddresses = List.copyOf(ocspAddresses);
    }

    /** The subject without the name of the person that follows the 12 digits in a signing certificate. */
    public String maskedSubject() {
        return MaskedName.mask(subject);
    }

    /** Words that name the certificate in a sentence without naming a person: the issuer's serial number. */
    public String label() {
        return uuid.map(digits -> digits + ", ").orElse("") + "serial " + serial;
    }
}
