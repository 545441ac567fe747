package org.raworkbench.internal.certificates.status;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.internal.certificates.path.PathOutcome;
import org.raworkbench.internal.certificates.path.PathOutcome.Kind;
import org.raworkbench.internal.certificates.path.PathSearch;
import org.raworkbench.internal.certificates.path.TrustStore;
import org.raworkbench.internal.certificates.reading.ReadCertificate;
import org.raworkbench.internal.certificates.revocation.OnlineLookup;
import org.raworkbench.internal.certificates.revocation.RevocationRecorder;
import org.raworkbench.internal.certificates.revocation.RevocationShelf;

/**
 * Finds the chain of a certificate and what is known about the revocation of everything in it. When an authority in the
 * chain turns out to be revoked or undecided, another chain without it is looked for.
 */
final class ChainCheck {

    /** A chain and the answers about its certificates. */
    record Checked(PathOutcome outcome, RevocationRecorder recorder) {

        RevocationAnswer answer(X509Certificate certificate) {
            return recorder.answer(certificate);
        }

        /** Whether one of the authorities is revoked. */
        boolean authorityRevoked() {
            return outcome.chain().stream().skip(1)
                    .anyMatch(certificate -> answer(certificate).status() == Status.REVOKED);
        }

        private Optional<X509Certificate> doubtful() {
            List<X509Certificate> chain = outcome.chain();
            return chain.stream().skip(1).limit(Math.max(0, chain.size() - 2))
                    .filter(certificate -> answer(certificate).status() == Status.REVOKED
                            || answer(certificate).status() == Status.UNKNOWN)
                    .findFirst();
        }
    }

    private static final int MOST_CHAINS = 4;

    private final TrustStore store;
    private final PathSearch search;
    private final RevocationShelf shelf;
    private final OnlineLookup online;
    private final boolean listsGiven;
    private final Instant at;

    ChainCheck(TrustStore store, RevocationShelf shelf, boolean listsGiven, OnlineLookup online, Instant at) {
        this.store = store;
        this.search = new PathSearch(store);
        this.shelf = shelf;
        this.listsGiven = listsGiven;
        this.online = online;
        this.at = at;
    }

    /** Whether revocation was asked for: lists were given, or looking online is on. */
    boolean revocationAsked() {
        return listsGiven || online.enabled();
    }

    /** The chain of {@code certificate} at {@code instant}. */
    Checked check(ReadCertificate certificate, Instant instant) {
        Set<X509Certificate> excluded = new HashSet<>();
        Checked first = check(certificate, instant, excluded);
        Checked current = first;
        for (int i = 0; i < MOST_CHAINS && current.outcome().kind() == Kind.VALID; i++) {
            Optional<X509Certificate> doubtful = current.doubtful();
            if (doubtful.isEmpty()) {
                return current;
            }
            excluded.add(doubtful.get());
            current = check(certificate, instant, excluded);
        }
        return first;
    }

    private Checked check(ReadCertificate certificate, Instant instant, Set<X509Certificate> excluded) {
        PathOutcome chain = search.find(certificate.certificate(), instant, excluded);
        if (!revocationAsked() || chain.kind() != Kind.VALID) {
            return new Checked(chain, new RevocationRecorder(shelf, at, x509 -> Optional.empty()));
        }
        RevocationRecorder recorder = new RevocationRecorder(fetched(certificate, chain), at,
                x509 -> online.enabled() ? answer(certificate, x509, chain) : Optional.empty());
        search.record(chain, instant, excluded, recorder);
        return new Checked(chain, recorder);
    }

    private RevocationShelf fetched(ReadCertificate certificate, PathOutcome chain) {
        RevocationShelf full = shelf;
        for (int i = 0; online.enabled() && i < chain.chain().size() - 1; i++) {
            full = full.with(online.lists(content(certificate, chain.chain().get(i))));
        }
        return full;
    }

    private CertificateContent content(ReadCertificate leaf, X509Certificate link) {
        return link.equals(leaf.certificate()) ? leaf.content() : store.content(link).orElseThrow();
    }

    private Optional<RevocationAnswer> answer(ReadCertificate leaf, X509Certificate link, PathOutcome chain) {
        int index = chain.chain().indexOf(link);
        if (index < 0) {
            return Optional.empty();
        }
        Optional<X509Certificate> issuer = index + 1 < chain.chain().size()
                ? Optional.of(chain.chain().get(index + 1))
                : Optional.empty();
        CertificateContent content = content(leaf, link);
        Optional<RevocationAnswer> answer = online.ask(link, content, issuer);
        if (answer.isPresent()) {
            return answer;
        }
        String problem = online.problem(content);
        return problem.isEmpty() ? Optional.empty() : Optional.of(RevocationAnswer.unknown("", problem));
    }
}
