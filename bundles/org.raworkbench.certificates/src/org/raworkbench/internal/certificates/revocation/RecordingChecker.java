package org.raworkbench.internal.certificates.revocation;

import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.jcajce.PKIXCertRevocationChecker;
import org.bouncycastle.jcajce.PKIXCertRevocationCheckerParameters;
import org.bouncycastle.jcajce.PKIXExtendedParameters;
import org.bouncycastle.jce.provider.PKIXCertPathValidatorSpi_8;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.RevocationAnswer.Status;

/**
 * Lets the library judge the revocation of each certificate of a path (RFC 5280, 6.3) and writes the answers down instead
 * of ending the validation, so that a person hears about every certificate and about the path apart from revocation.
 *
 * <p>The library calls it again while it validates the certificate of a list's signer; that inner validation has to fail
 * as usual. A certificate that is already being checked further out is passed over there: its list may be signed by a
 * certificate whose own list is signed by the first one, and the answer is decided further out.
 */
public final class RecordingChecker extends PKIXRevocationChecker implements PKIXCertRevocationChecker {

    private final RevocationRecorder recorder;
    private PKIXCertRevocationCheckerParameters parameters;

    public RecordingChecker(RevocationRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void initialize(PKIXCertRevocationCheckerParameters current) {
        parameters = current;
    }

    @Override
    public void check(Certificate certificate) throws CertPathValidatorException {
        X509Certificate x509 = (X509Certificate) certificate;
        PKIXCertRevocationCheckerParameters current = parameters;
        if (recorder.nested()) {
            if (current.getParamsPKIX().isRevocationEnabled() && !recorder.underCheck(x509)) {
                recorder.enter(x509);
                try {
                    judge(x509, current, current.getParamsPKIX());
                } finally {
                    recorder.leave();
                }
            }
            return;
        }
        Optional<RevocationAnswer> responder = recorder.responder(x509)
                .filter(answer -> answer.status() != Status.UNKNOWN);
        recorder.record(x509, responder.isPresent() ? responder.get() : byLists(x509, current));
    }

    /**
     * Nearly every list is signed with the issuer's own key; other signers are looked for only when that decides nothing.
     * The library is content with the first list that does not name a certificate, so one that names it is judged alone.
     */
    private RevocationAnswer byLists(X509Certificate certificate, PKIXCertRevocationCheckerParameters current) {
        RevocationShelf shelf = recorder.shelf();
        RevocationAnswer answer = byLists(certificate, current, false, shelf);
        if (answer.status() == Status.UNKNOWN) {
            answer = byLists(certificate, current, true, shelf);
        }
        if (answer.status() == Status.GOOD) {
            RevocationShelf naming = shelf.revoking(certificate, recorder.at());
            RevocationAnswer other = naming.isEmpty() ? answer : byLists(certificate, current, true, naming);
            return other.status() == Status.REVOKED ? other : answer;
        }
        return answer.status() == Status.UNKNOWN ? recorder.responder(certificate).orElse(answer) : answer;
    }

    private RevocationAnswer byLists(X509Certificate certificate, PKIXCertRevocationCheckerParameters current,
            boolean otherSigners, RevocationShelf shelf) {
        ListAnswers answers = new ListAnswers(shelf, recorder.at());
        recorder.enter(certificate);
        recorder.otherSigners(otherSigners);
        try {
            judge(certificate, current, new PKIXExtendedParameters.Builder(current.getParamsPKIX())
                    .addCRLStore(recorder.store(shelf)).build());
            return answers.good(certificate, current.getWorkingPublicKey());
        } catch (CertPathValidatorException | RuntimeException failure) {
            return answers.failed(certificate, current.getWorkingPublicKey(), failure);
        } finally {
            recorder.leave();
        }
    }

    private static void judge(X509Certificate certificate, PKIXCertRevocationCheckerParameters current,
            PKIXExtendedParameters withLists) throws CertPathValidatorException {
        PKIXRevocationChecker library = (PKIXRevocationChecker) new PKIXCertPathValidatorSpi_8()
                .engineGetRevocationChecker();
        library.setOptions(Set.of(Option.PREFER_CRLS, Option.NO_FALLBACK));
        PKIXCertRevocationChecker checker = (PKIXCertRevocationChecker) library;
        checker.initialize(new PKIXCertRevocationCheckerParameters(withLists, current.getValidDate(),
                current.getCertPath(), current.getIndex(), current.getSigningCert(), current.getWorkingPublicKey()));
        checker.check(certificate);
    }

    @Override
    public void setParameter(String name, Object value) {
        // nothing to set
    }

    @Override
    public void init(boolean forward) {
        // each certificate stands alone
    }

    @Override
    public boolean isForwardCheckingSupported() {
        return false;
    }

    @Override
    public Set<String> getSupportedExtensions() {
        return null; // as PKIXCertPathChecker wants it when there are none
    }

    @Override
    public void check(Certificate certificate, Collection<String> unresolved) throws CertPathValidatorException {
        check(certificate);
    }

    @Override
    public List<CertPathValidatorException> getSoftFailExceptions() {
        return List.of();
    }
}
