package org.raworkbench.internal.certificates.revocation;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.internal.certificates.reading.CertificateDecoder;
import org.raworkbench.internal.certificates.reading.PlainDate;
import org.raworkbench.internal.certificates.reading.Tame;
import org.raworkbench.internal.certificates.revocation.RevocationShelf.Listed;

/** Puts the library's judgement over revocation lists into words. */
final class ListAnswers {

    private static final String REVOKED = "ertificate revocation after";
    private static final String SIGNER = "CRL signer";

    private static final int DEEPEST = 50;

    private record Phrase(String part, String key) {
    }

    /** Parts of what the library says; in this order, the first that fits speaks. */
    private static final List<Phrase> PHRASES = List.of(new Phrase(SIGNER, "reason.signer"),
            new Phrase("No CRLs found", "reason.none"), new Phrase("permit CRL signing", "reason.mayNotSign"),
            new Phrase("only contains", "reason.scope"), new Phrase("onlyContains", "reason.scope"),
            new Phrase("distribution point", "reason.place"), new Phrase("critical extension", "reason.critical"),
            new Phrase("does not verify", "reason.signature"), new Phrase("verify CRL", "reason.signature"),
            new Phrase("could not be determined", "reason.some"));

    private final RevocationShelf shelf;
    private final Instant at;

    ListAnswers(RevocationShelf shelf, Instant at) {
        this.shelf = shelf;
        this.at = at;
    }

    /** The library accepted {@code certificate}. */
    RevocationAnswer good(X509Certificate certificate, PublicKey issuerKey) {
        Optional<Listed> later = shelf.entry(certificate).filter(
                listed -> !listed.entry().countsAt(at) && (listed.list().signedBy(issuerKey) || listed.list().verified()));
        if (later.isPresent()) {
            RevokedEntry entry = later.get().entry();
            return answer(Status.GOOD, later.get().list(),
                    Messages.text("later", PlainDate.of(entry.revoked()), entry.reason()),
                    Optional.of(entry.revoked()));
        }
        return shelf.newest(certificate.getIssuerX500Principal(), issuerKey, at)
                .map(list -> answer(Status.GOOD, list, "", Optional.empty()))
                .orElseGet(() -> new RevocationAnswer(Status.GOOD, source(), "", Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    private String source() {
        return shelf.lists().stream().filter(list -> list.indirect() && list.currentAt(at))
                .map(RevocationList::source).findFirst().orElse("");
    }

    /** The library refused {@code certificate} or could not decide, because of {@code failure}. */
    RevocationAnswer failed(X509Certificate certificate, PublicKey issuerKey, Exception failure) {
        Optional<Listed> listed = shelf.entry(certificate).filter(found -> found.entry().countsAt(at));
        if (listed.isPresent() && saysRevoked(failure)) {
            return revoked(listed.get());
        }
        // A verified entry stays true when the list is out of date or newer than the certificate's end; only "good" needs
        // a list of the right time and scope. A certificate on hold may have come back.
        Optional<Listed> verified = listed.filter(found -> !found.list().indirect()
                && !found.entry().reason().equals("certificateHold")
                && !found.entry().reason().equals("removeFromCRL") && found.list().signedBy(issuerKey));
        return verified.map(this::revoked).orElseGet(() -> undecided(certificate, issuerKey, failure));
    }

    private RevocationAnswer revoked(Listed listed) {
        RevocationList list = listed.list();
        RevocationAnswer answer = answer(Status.REVOKED, list, listed.entry().reason(),
                Optional.of(listed.entry().revoked()));
        if (list.currentAt(at)) {
            return answer;
        }
        String source = list.source() + " ("
                + Messages.text("stale", PlainDate.of(list.nextUpdate().orElseThrow())) + ")";
        return new RevocationAnswer(Status.REVOKED, source, answer.reason(), answer.at(), answer.thisUpdate(),
                answer.nextUpdate());
    }

    private RevocationAnswer undecided(X509Certificate certificate, PublicKey issuerKey, Exception failure) {
        String issuer = CertificateDecoder
                .name(org.bouncycastle.asn1.x500.X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()));
        Optional<RevocationList> newest = shelf.newest(certificate.getIssuerX500Principal(), issuerKey, at);
        if (newest.isEmpty() && shelf.lists().stream().noneMatch(RevocationList::indirect)) {
            return RevocationAnswer.unknown("", Messages.text("none.given", issuer));
        }
        if (newest.isPresent() && !newest.get().currentAt(at)) {
            return answer(Status.UNKNOWN, newest.get(),
                    Messages.text("outdated", issuer, PlainDate.of(newest.get().nextUpdate().orElseThrow())),
                    Optional.empty());
        }
        if (newest.isPresent() && newest.get().thisUpdate().isAfter(certificate.getNotAfter().toInstant())) {
            return answer(Status.UNKNOWN, newest.get(), Messages.text("ended", issuer), Optional.empty());
        }
        return RevocationAnswer.unknown(newest.map(RevocationList::source).orElse(""),
                Messages.text("undecided", issuer, words(failure)));
    }

    private static RevocationAnswer answer(Status status, RevocationList list, String reason, Optional<Instant> at) {
        return new RevocationAnswer(status, list.source(), reason, at, Optional.of(list.thisUpdate()),
                list.nextUpdate());
    }

    private static boolean saysRevoked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains(SIGNER)) {
                return false; // it is the certificate of a list's signer that is revoked
            }
            if (message.contains(REVOKED)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Throwable failure) {
        List<String> messages = new ArrayList<>();
        for (Throwable cause = failure; cause != null && messages.size() < DEEPEST; cause = cause.getCause()) {
            messages.add(Tame.words(cause));
        }
        return PHRASES.stream().filter(phrase -> messages.stream().anyMatch(words -> words.contains(phrase.part())))
                .findFirst().map(phrase -> Messages.text(phrase.key())).orElse(messages.get(messages.size() - 1));
    }
}
