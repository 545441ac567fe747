package org.raworkbench.internal.certificates.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
    private int depth;

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
        return depth > 0;
    }

    void enter() {
        depth++;
    }

    void leave() {
        depth--;
    }

    /** All answers so far. */
    public List<RevocationAnswer> all() {
        return List.copyOf(answers.values());
    }
}
