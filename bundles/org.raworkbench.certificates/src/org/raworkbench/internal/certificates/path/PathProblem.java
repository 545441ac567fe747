package org.raworkbench.internal.certificates.path;

import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.x500.X500Name;
import org.raworkbench.internal.certificates.reading.CertificateDecoder;
import org.raworkbench.internal.certificates.reading.PlainDate;
import org.raworkbench.internal.certificates.reading.Tame;

/** Turns what the library says about a certificate that fails into a sentence for people. */
final class PathProblem {

    private record Phrase(Pattern pattern, String key) {
        private Phrase(String pattern, String key) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), key);
        }
    }

    /** In this order: the first that fits speaks. */
    private static final List<Phrase> PHRASES = List.of(new Phrase("certificate expired on", "problem.expired"),
            new Phrase("certificate not valid till", "problem.notYet"),
            new Phrase("validate certificate signature|signature.*(not|invalid)", "problem.signature"),
            new Phrase("not a CA certificate|lacks basicconstraints", "problem.notAuthority"),
            new Phrase("keyusage", "problem.keyUsage"), new Phrase("max path length", "problem.length"),
            new Phrase("subtree", "problem.names"),
            new Phrase("unsupported critical extension|critical extension", "problem.critical"),
            new Phrase("policy|policies", "problem.policy"), new Phrase("does not match SubjectName", "problem.chaining"),
            new Phrase("version 1", "problem.version"));

    private PathProblem() {
    }

    /** What is wrong with {@code certificate} after {@code failure}. */
    static String words(Throwable failure, X509Certificate certificate) {
        String name = name(certificate);
        String detail = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = Tame.words(cause);
            detail = message;
            for (Phrase phrase : PHRASES) {
                if (phrase.pattern().matcher(message).find()) {
                    return Messages.text(phrase.key(), name, detail(phrase.key(), certificate, message));
                }
            }
        }
        return Messages.text("problem.other", name, detail);
    }

    private static Object detail(String key, X509Certificate certificate, String message) {
        return switch (key) {
        case "problem.expired" -> day(certificate.getNotAfter());
        case "problem.notYet" -> day(certificate.getNotBefore());
        default -> message.replaceAll("\\.$", "");
        };
    }

    static String day(Date date) {
        return PlainDate.of(date.toInstant());
    }

    /** The subject without the name of a person. */
    static String name(X509Certificate certificate) {
        return CertificateDecoder.name(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()))
                .replaceAll("(CN=\\d{12})_[^,]*", "$1_\u2026");
    }
}
