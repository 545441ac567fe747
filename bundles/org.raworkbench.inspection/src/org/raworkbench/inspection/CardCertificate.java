package org.raworkbench.inspection;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.smartcard.Bytes;

/**
 * A certificate as it is stored on the card.
 *
 * @param application name of the application it was read from
 * @param container where it is stored: "5FC10A (9C digital signature)", "3F0050154331"
 * @param der its bytes, decompressed; empty when nothing usable was read
 * @param role what it is for, by key usage, not by container
 * @param content the basic fields; empty when {@code der} could not be parsed
 * @param problem why it could not be read or parsed; empty otherwise
 */
public record CardCertificate(String application, String container, Bytes der, Role role, Optional<Content> content,
        String problem) {

    /** What a certificate is for. */
    public enum Role {
        /** digitalSignature, client authentication, smartcard logon. */
        AUTHENTICATION,
        /** nonRepudiation (content commitment). */
        SIGNING,
        /** Both of the above. */
        BOTH,
        /** Neither, or unreadable. */
        OTHER
    }

    /**
     * The basic fields of a certificate.
     *
     * @param subject distinguished name (RFC 2253 order and escapes)
     * @param issuer distinguished name
     * @param serial serial number in upper-case hexadecimal
     * @param sha256 fingerprint of the DER in upper-case hexadecimal
     * @param uuid the 12 digits at the start of the subject's CN
     */
    public record Content(String subject, String issuer, String serial, Instant notBefore, Instant notAfter,
            String sha256, Optional<String> uuid) {
    }

    public CardCertificate {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(der, "der");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(problem, "problem");
    }

    /** The 12 digits at the start of the subject's CN. */
    public Optional<String> uuid() {
        return content.flatMap(Content::uuid);
    }
}
