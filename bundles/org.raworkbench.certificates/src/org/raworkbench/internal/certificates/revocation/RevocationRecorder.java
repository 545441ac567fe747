package org.raworkbench.internal.certificates.revocation;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.bouncycastle.jcajce.PKIXCRLStore;
import org.bouncycastle.util.Selector;
import org.raworkbench.certificates.RevocationAnswer;

/**
 * What one path validation found out about the revocation of each certificate. Used by one thread.
 *
 * <p>An answer of a responder, where there is one, goes before the lists.
 */
public final class RevocationRecorder {

    private final RevocationShelf shelf;
    private final Instant at;
    private final Function<X509Certificate, Optional<RevocationAnswer>> responders;
    private final Map<X509Certificate, RevocationAnswer> answers = new IdentityHashMap<>();
    private final Deque<X509Certificate> underCheck = new ArrayDeque<>();
    private boolean otherSigners;

    /**
     * @param responders the answers of responders, asked before
     */
    public RevocationRecorder(RevocationShelf shelf, Instant at,
            Function<X509Certificate, Optional<RevocationAnswer>> responders) {
        this.shelf = shelf;
        this.at = at;
        this.responders = responders;
    }

    /** What was found out about {@code certificate} by the last validation. */
    public RevocationAnswer answer(X509Certificate certificate) {
        RevocationAnswer answer = answers.get(certificate);
        if (answer != null) {
            return answer;
        }
        return answers.entrySet().stream().filter(known -> known.getKey().equals(certificate))
                .map(Map.Entry::getValue).findFirst().orElse(RevocationAnswer.NOT_CHECKED);
    }

    /** The validation ended before {@code certificate} was reached. */
    public void stopped(X509Certificate certificate, String why) {
        answers.putIfAbsent(certificate, RevocationAnswer.unknown("", why));
    }

    void record(X509Certificate certificate, RevocationAnswer answer) {
        answers.put(certificate, answer);
    }

    Optional<RevocationAnswer> responder(X509Certificate certificate) {
        return responders.apply(certificate);
    }

    RevocationShelf shelf() {
        return shelf;
    }

    Instant at() {
        return at;
    }

    /** Whether a check runs already: the certificate of a list's signer is being validated on the way. */
    boolean nested() {
        return !underCheck.isEmpty();
    }

    /** Whether certificates of other possible signers of lists are wanted at the moment. */
    public boolean wantsOtherSigners() {
        return otherSigners;
    }

    void otherSigners(boolean wanted) {
        otherSigners = wanted;
    }

    /** Whether {@code certificate} is being checked already. */
    boolean underCheck(X509Certificate certificate) {
        return underCheck.contains(certificate);
    }

    void enter(X509Certificate certificate) {
        underCheck.push(certificate);
    }

    void leave() {
        underCheck.pop();
    }

    /**
     * Lists as path validation wants to see them for the certificate that is being checked at the moment: {@code lists} for
     * the one it is about, all of them for signers of lists on the way.
     */
    PKIXCRLStore<X509CRL> store(RevocationShelf lists) {
        return new PKIXCRLStore<>() {
            @Override
            public Collection<X509CRL> getMatches(Selector<X509CRL> selector) {
                return (underCheck.size() == 1 ? lists : shelf).matches(selector, underCheck.getFirst(), at);
            }
        };
    }
}
