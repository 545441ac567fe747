package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Renewal;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;
import org.raworkbench.certificates.tests.pki.TestKeys;
import org.raworkbench.core.Finding;
import org.raworkbench.inspection.CardCertificate.Role;

class RoleTest {

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private CertificateStatus status(Issue issue) {
        return new Bench(folder).trust(root).status(issue.der());
    }

    private Issue plain() {
        return root.issue("CN=555000111222");
    }

    private static List<String> ids(CertificateStatus status) {
        return status.findings().stream().map(Finding::id).toList();
    }

    @Test
    void theRoleComesFromKeyUsage() {
        assertEquals(Role.AUTHENTICATION, status(root.authentication()).role());
        assertEquals(Role.SIGNING, status(root.signing()).role());
        assertEquals(Role.BOTH,
                status(plain().usage(true, KeyUsage.digitalSignature | KeyUsage.nonRepudiation)).role());
        assertEquals(Role.OTHER, status(plain().usage(true, KeyUsage.keyEncipherment)).role());
    }

    @Test
    void purposesNarrowTheRole() {
        assertEquals(Role.AUTHENTICATION, status(plain().usage(true, KeyUsage.digitalSignature)
                .purposes(KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_smartcardlogon)).role());
        assertEquals(Role.OTHER, status(plain().usage(true, KeyUsage.digitalSignature)
                .purposes(KeyPurposeId.id_kp_serverAuth)).role());
        assertEquals(Role.AUTHENTICATION, status(plain().purposes(KeyPurposeId.id_kp_clientAuth)).role());
    }

    @Test
    void withoutAnyUsageThePolicyDecides() {
        assertEquals(Role.SIGNING, status(plain().policy("1.2.826.0.1275.102.0.3.2.0")).role());
        assertEquals(Role.AUTHENTICATION, status(plain().policy("1.2.826.0.1275.101.0.3.1.1")).role());
        assertEquals(Role.OTHER, status(plain()).role());
    }

    @Test
    void aPolicyThatContradictsTheUsageIsAFinding() {
        CertificateStatus status = status(
                plain().usage(true, KeyUsage.digitalSignature).policy("1.2.826.0.1275.102.0.3.2.0"));
        assertEquals(Role.AUTHENTICATION, status.role());
        assertTrue(ids(status).contains("certificate-status.authentication.policy-mismatch"), ids(status).toString());
    }

    @Test
    void theUuidIsTheTwelveDigits() {
        assertEquals(Optional.of("555000111222"), status(root.signing()).content().orElseThrow().uuid());
        assertEquals(Optional.empty(),
                status(root.issue("CN=5550001112223")).content().orElseThrow().uuid());
        assertEquals(Optional.empty(), status(root.issue("CN=Someone")).content().orElseThrow().uuid());
    }

    @Test
    void theNameOfThePersonIsMasked() {
        var content = status(root.signing()).content().orElseThrow();
        assertTrue(content.subject().contains("Synthetic_Person"));
        assertEquals("CN=555000111222_\u2026,OU=People,O=nhs", content.maskedSubject());
        var comma = status(root.issue("CN=555000111222_O\\,Neil_X,O=nhs")).content().orElseThrow();
        assertFalse(comma.maskedSubject().contains("Neil"), comma.maskedSubject());
    }

    @Test
    void authoritiesAreNotRenewedByTheDesk() {
        CertificateStatus status = new Bench(folder).trust(root).status(root.sub("Sub").der());
        assertEquals(Role.OTHER, status.role());
        assertEquals(Renewal.NONE, status.renewal());
    }

    @Test
    void weakKeysAndDigestsAreWarnings() {
        Authority rsa = Authority.named("CN=RSA Root,O=Synthetic", TestKeys.rsa(2048));
        CertificateStatus status = new Bench(folder).trust(rsa).status(rsa.signing().keys(TestKeys.rsa(1024))
                .signedWith("SHA1withRSA").der());
        assertTrue(ids(status).contains("certificate-status.signing.weak-digest"), ids(status).toString());
        assertTrue(ids(status).contains("certificate-status.signing.short-key"), ids(status).toString());
        assertEquals(1024, status.content().orElseThrow().keyBits());
        assertEquals("RSA", status.content().orElseThrow().keyAlgorithm());
        assertTrue(status.findings().stream().anyMatch(finding -> finding.explanation().contains("EPS needs")));
        assertFalse(ids(status(root.signing())).contains("certificate-status.signing.weak-digest"));
    }

    @Test
    void theEndOfThePrivateKeysUseIsShown() {
        CertificateStatus later = status(root.signing().keyUsageUntil(Authority.NOW.plus(Duration.ofDays(200))));
        assertTrue(ids(later).contains("certificate-status.signing.key-usage-ends"));
        CertificateStatus ended = status(root.signing().keyUsageUntil(Authority.NOW.minus(Duration.ofDays(2))));
        assertTrue(ids(ended).contains("certificate-status.signing.key-usage-ended"));
        assertTrue(ended.findings().stream().anyMatch(finding -> finding.explanation().contains("is not known")));
    }

    @Test
    void aPointerIntoADirectoryIsReportedAsSuch() {
        CertificateStatus status = status(root.authentication().listInDirectory("O=nhs,OU=CA,CN=SubCA02,CN=CRL57"));
        assertTrue(ids(status).contains("certificate-status.authentication.directory-pointer"));
    }
}
