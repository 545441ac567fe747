package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.certificates.CertificatePath;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.ChainLink;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.ui.model.PathStep;

class PathStepTest {

    private static final ChainLink OWN = new ChainLink("CN=holder", "CN=Synthetic Authority", "01", "AB", "", false, "",
            RevocationAnswer.NOT_CHECKED);

    @Test
    void aPathThatHoldsRunsFromTheAnchorDown() {
        PathStep top = PathStep.of(Synthetic.status(Standing.VALID, 300)).orElseThrow();
        assertEquals(List.of("Trust anchor", "This certificate"), top.steps().stream().map(PathStep::name).toList());
        assertTrue(top.steps().stream().allMatch(step -> step.severity().equals(Optional.of(Severity.OK))));
    }

    @Test
    void theStepThatFailsSaysSoAndNoOther() {
        PathStep top = PathStep.of(Synthetic.status(Standing.INVALID, 300)).orElseThrow();
        assertTrue(top.fails());
        assertEquals("FAILS HERE: It may not issue certificates.", top.result());
        assertFalse(top.issued().get(0).fails());
    }

    @Test
    void anAuthorityThatIsNotAtHandIsAStepOfItsOwnAndNoFault() {
        PathStep top = PathStep.of(with(new CertificatePath(Optional.empty(), "Its issuer is not installed.",
                List.of(OWN)))).orElseThrow();
        assertEquals("Not at hand", top.name());
        assertEquals("CN=Synthetic Authority", top.subject());
        assertEquals("Its issuer is not installed.", top.result());
        assertEquals(Optional.of(Severity.UNKNOWN), top.severity());
        assertEquals("CN=holder", top.issued().get(0).subject());
    }

    @Test
    void aPathThatBreaksAsAWholeBreaksWhereItEnds() {
        PathStep top = PathStep.of(with(new CertificatePath(Optional.of(false), "No anchor is trusted for it.",
                List.of(OWN)))).orElseThrow();
        assertTrue(top.fails());
        assertEquals("FAILS HERE: No anchor is trusted for it.", top.result());
    }

    @Test
    void aPathThatIsRefusedThoughEachStepHoldsFailsAtTheCertificate() {
        ChainLink root = new ChainLink("CN=Synthetic Authority", "CN=Synthetic Authority", "02", "CD", "", true, "",
                RevocationAnswer.NOT_CHECKED);
        PathStep top = PathStep.of(with(new CertificatePath(Optional.of(false), "It expired.", List.of(OWN, root))))
                .orElseThrow();
        assertFalse(top.fails());
        assertEquals("FAILS HERE: It expired.", top.issued().get(0).result());
    }

    @Test
    void aRevokedAuthorityIsMarkedThoughNothingElseIsWrongWithIt() {
        ChainLink revoked = new ChainLink("CN=Synthetic Authority", "CN=Root", "02", "CD", "", false, "",
                new RevocationAnswer(RevocationAnswer.Status.REVOKED, "a.crl", "cACompromise", Optional.empty(),
                        Optional.empty(), Optional.empty()));
        PathStep top = PathStep.of(with(new CertificatePath(Optional.of(false), "", List.of(OWN, revoked))))
                .orElseThrow();
        PathStep authority = top.issued().get(0);
        assertTrue(authority.fails());
        assertTrue(authority.facts().contains("Revocation, reason: cACompromise"), authority.facts().toString());
    }

    private static CertificateStatus with(CertificatePath path) {
        CertificateStatus status = Synthetic.status(Standing.UNKNOWN, 300);
        return new CertificateStatus(status.source(), "", status.role(), status.standing(), path, status.revocation(),
                status.content(), status.daysLeft(), status.renewal(), status.der(), "", List.of());
    }
}
