package org.raworkbench.internal.certificates.details;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.certificates.CertificateContent;

/** A certificate's content of which only a few fields are known. */
final class Details {

    private static final Pattern UUID = Pattern.compile("(?i)\\bCN\\s*=\\s*\"?(\\d{12})(?!\\d)");

    private Details() {
    }

    static CertificateContent content(String subject, String issuer, String serial, String sha256, String sha1,
            Instant notBefore, Instant notAfter) {
        Matcher uuid = UUID.matcher(subject);
        return new CertificateContent(subject, issuer, serial, uuid.find() ? Optional.of(uuid.group(1)) : Optional.empty(),
                sha256, sha1, "", 0, "", notBefore, notAfter, Optional.empty(), false, List.of(), false, List.of(),
                List.of(), List.of(), List.of());
    }

    /** Without the name of the person. */
    static String masked(String subject) {
        return content(subject, "", "", "", "", Instant.EPOCH, Instant.EPOCH).maskedSubject();
    }
}
