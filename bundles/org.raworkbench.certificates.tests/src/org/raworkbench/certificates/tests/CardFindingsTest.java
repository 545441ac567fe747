package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.bouncycastle.asn1.x509.CRLReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.certificates.report.CertificateVerdict;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.internal.certificates.examine.CertificateExaminer;
import org.raworkbench.internal.certificates.status.PkixCertificateStatusService;

class CardFindingsTest {

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private CertificateReport report(Cards card) {
        return new Bench(folder).trust(root).check(new CertificateInput.OnCard(card.snapshot()));
    }

    private static List<Finding> findings(CertificateReport... reports) {
        EvidenceSet evidence = EvidenceSet.empty();
        for (CertificateReport report : reports) {
            evidence = evidence.with(report);
        }
        return new CertificateExaminer().examine(evidence, new Examination(Authority.NOW, () -> false));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private Cards healthy() {
        return new Cards().with(Cards.AUTHENTICATION, root.authentication().der()).with(Cards.SIGNATURE,
                root.signing().der());
    }

    private static CertificateReport later(CertificateReport report, Duration by) {
        return new CertificateReport(report.taken().plus(by), report.subject(), report.demo(), report.onCard(),
                report.at(), report.present(), report.certificates(), report.notes(), report.anchors(), report.online(),
                report.newestSigned(), report.millis());
    }

    @Test
    void aHealthyCardIsWellAndSigningIsClearedOfSuspicion() {
        CertificateReport report = report(healthy());
        List<Finding> findings = findings(report);
        assertEquals(List.of("certificate-status.signing-path.certificate-cleared",
                "certificate-status.signing-path.not-looked-at"), ids(findings));
        assertTrue(findings.get(1).summary().contains(
                "the middleware, the change of Windows in October 2025, the reader's firmware"), findings.get(1).summary());
        Verdict verdict = CertificateVerdict.of(report, findings);
        assertEquals(Severity.OK, verdict.severity());
        assertEquals("All certificates are valid.", verdict.summary());
        assertEquals(Cards.READER, report.subject());
        assertEquals(Cards.SIGNATURE, report.certificates().get(1).container());
    }

    @Test
    void signsInButDoesNotSignLeadsWithTheCertificateAndNamesWhatWasNotLookedAt() {
        List<Finding> findings = findings(report(new Cards().with(Cards.AUTHENTICATION, root.authentication().der())
                .with(Cards.SIGNATURE, root.signing().endsIn(-1).der())));
        assertEquals(List.of("certificate-status.signing-path.certificate",
                "certificate-status.signing-path.not-looked-at"), ids(findings).subList(0, 2));
        assertEquals("This card can sign in but not sign: the signing certificate is expired.",
                findings.get(0).summary());
        assertTrue(findings.get(0).action().contains("renews"), findings.get(0).action());
        assertTrue(findings.get(1).summary().startsWith("Not looked at"), findings.get(1).summary());
        assertTrue(findings.get(1).explanation().contains("event 624"));
    }

    /** What other engines put on the desk. */
    private record Seen(String subject, List<Fact> facts) implements FactualEvidence {
        @Override
        public java.time.Instant taken() {
            return Authority.NOW;
        }
    }

    private static Fact fact(String key, Fact.Standing standing, String value, String source) {
        return new Fact(key, standing, value, EvidenceReference.of(source, key, value));
    }

    @Test
    void theReasonsForFailingSignaturesComeInTheirOrderWithWhatOthersSaw() {
        CertificateReport report = report(healthy());
        List<Finding> findings = new CertificateExaminer().examine(EvidenceSet.of(report,
                new Seen("this workstation", List.of(
                        fact("middleware.version", Fact.Standing.BAD, "AWP 5.1", "this workstation"),
                        fact("windows.event-624", Fact.Standing.BAD, "3 times since 14 October", "System.evtx"))),
                new Seen("readers", List.of(
                        fact("reader.firmware", Fact.Standing.GOOD, "7.10", Cards.READER),
                        fact("reader.firmware", Fact.Standing.BAD, "5.18", "Another Reader 0")))),
                new Examination(Authority.NOW, () -> false));
        assertEquals(List.of("middleware", "certificate-cleared", "windows-key-storage", "reader-firmware"),
                ids(findings).stream().map(id -> id.replace("certificate-status.signing-path.", "")).toList());
        assertEquals(List.of(Severity.WARNING, Severity.INFO, Severity.WARNING, Severity.INFO),
                findings.stream().map(Finding::severity).toList());
        assertEquals("Signing may fail because of the middleware: AWP 5.1.", findings.get(0).summary());
        assertEquals("this workstation", findings.get(0).evidence().get(0).source());
        assertTrue(findings.get(2).explanation().endsWith("Not looked at: the registry value DisableCapiOverrideForRSA."),
                findings.get(2).explanation());
        assertEquals("System.evtx", findings.get(2).evidence().get(0).source());
        assertEquals("Signing does not fail because of the reader's firmware: 7.10.", findings.get(3).summary());
    }

    @Test
    void whatCouldNotBeJudgedIsSaidSo() {
        List<Finding> findings = new CertificateExaminer().examine(EvidenceSet.of(report(healthy()),
                new Seen("this workstation",
                        List.of(fact("middleware.version", Fact.Standing.UNKNOWN, "no version", "this workstation")))),
                new Examination(Authority.NOW, () -> false));
        assertEquals("Whether signing fails because of the middleware could not be told: no version.",
                findings.get(0).summary());
        assertEquals(Severity.INFO, findings.get(0).severity());
    }

    @Test
    void aMissingCertificateIsAnError() {
        List<Finding> findings = findings(
                report(new Cards().with(Cards.AUTHENTICATION, root.authentication().der())));
        Finding missing = findings.stream().filter(finding -> finding.id().endsWith("signing.missing")).findFirst()
                .orElseThrow();
        assertEquals(Severity.ERROR, missing.severity());
        assertEquals(List.of(Actor.RA), missing.actors());
        assertTrue(ids(findings).contains("certificate-status.signing-path.certificate"));
    }

    @Test
    void twoOfTheSameKindAreAWarning() {
        List<Finding> findings = findings(report(healthy().with("5FC10B (9D key management)", root.signing().der())));
        assertTrue(ids(findings).contains("certificate-status.signing.several"), ids(findings).toString());
    }

    @Test
    void theSameCertificateTwiceIsANoteAndNotASecondOne() {
        byte[] signing = root.signing().der();
        List<Finding> findings = findings(report(new Cards().with(Cards.AUTHENTICATION, root.authentication().der())
                .with(Cards.SIGNATURE, signing).with("5FC10B (9D key management)", signing)));
        assertTrue(ids(findings).contains("certificate-status.duplicate"));
        assertFalse(ids(findings).contains("certificate-status.signing.several"));
    }

    @Test
    void certificatesOfDifferentPeopleAreAnError() {
        List<Finding> findings = findings(report(new Cards().with(Cards.AUTHENTICATION, root.authentication().der())
                .with(Cards.SIGNATURE, root.issue("O=nhs,OU=People,CN=555000999888_Other_Person")
                        .usage(true, org.bouncycastle.asn1.x509.KeyUsage.nonRepudiation).der())));
        Finding finding = findings.stream().filter(one -> one.id().endsWith("pair.different-holders")).findFirst()
                .orElseThrow();
        assertTrue(finding.explanation().contains("555000999888"));
        assertFalse(finding.toString().contains("Other_Person"), "the name of a person in a finding");
    }

    @Test
    void aCertificateInTheWrongPlaceIsAWarning() {
        List<Finding> findings = findings(report(new Cards().with(Cards.SIGNATURE, root.authentication().der())
                .with(Cards.AUTHENTICATION, root.signing().der())));
        assertEquals(2, ids(findings).stream().filter(id -> id.endsWith("container-mismatch")).count());
    }

    @Test
    void anUnreadableCertificateHidesNothing() {
        CertificateReport report = report(healthy().unreadable("5FC101 (9E card authentication)", "It was cut short."));
        assertEquals(List.of(Standing.VALID, Standing.VALID, Standing.UNREADABLE),
                report.certificates().stream().map(status -> status.standing()).toList());
        assertEquals("It was cut short.", report.certificates().get(2).problem());
        assertEquals(Severity.UNKNOWN, CertificateVerdict.of(report, findings(report)).severity());
    }

    @Test
    void afterARenewalNewCertificatesAreRecognised() {
        CertificateReport before = report(new Cards().with(Cards.AUTHENTICATION, root.authentication().endsIn(9).der())
                .with(Cards.SIGNATURE, root.signing().endsIn(9).der()));
        List<Finding> findings = findings(before, later(report(healthy()), Duration.ofMinutes(9)));
        assertTrue(ids(findings).contains("certificate-status.renewed"), ids(findings).toString());
        List<Finding> same = findings(before, later(before, Duration.ofMinutes(9)));
        assertTrue(ids(same).contains("certificate-status.unchanged"), ids(same).toString());
        CertificateReport fine = report(healthy());
        assertFalse(ids(findings(fine, later(fine, Duration.ofMinutes(9)))).contains("certificate-status.unchanged"));
    }

    @Test
    void aClockThatLiesBehindSomethingSignedIsWrong() {
        Instant wrong = Authority.NOW.minus(Duration.ofDays(2));
        Bench bench = new Bench(folder);
        TrustMaterial material = TrustMaterial.of(List.of(bench.write("root.cer", root.der())), List.of(),
                List.of(bench.write("list.crl", root.sign(root.list()))));
        StatusRequest request = StatusRequest.of(
                List.of(new CertificateInput.InFile(bench.write("a.cer", root.signing().der()))), material);
        CertificateReport report = new PkixCertificateStatusService(Clock.fixed(wrong, ZoneOffset.UTC), null).check(request,
                CheckProgress.NONE);
        assertTrue(ids(findings(report)).contains("certificate-status.clock-wrong"), ids(findings(report)).toString());
        CertificateReport chosen = new PkixCertificateStatusService(Clock.fixed(wrong, ZoneOffset.UTC), null)
                .check(request.at(wrong), CheckProgress.NONE);
        assertFalse(ids(findings(chosen)).contains("certificate-status.clock-wrong"));
    }

    @Test
    void noFindingNamesThePerson() {
        Bench bench = new Bench(folder).trust(root);
        var issue = root.signing().endsIn(5);
        for (CertificateReport report : List.of(
                bench.check(new CertificateInput.OnCard(new Cards().with(Cards.SIGNATURE, issue.der()).snapshot())),
                bench.list(root.revoking(issue.serial(), CRLReason.superseded)).file("a.cer", issue.der()),
                new Bench(folder).file("b.cer", issue.der()),
                new Bench(folder).trust(Authority.root("Else")).file("c.cer", issue.der()))) {
            assertFalse(findings(report).toString().contains("Synthetic_Person"), findings(report).toString());
            assertFalse(report.certificates().get(0).path().toString().contains("Synthetic_Person"));
        }
    }

    @Test
    void aCancelledCheckEndsWithWhatItHas() {
        CertificateReport report = new PkixCertificateStatusService(Clock.systemUTC(), null).check(
                StatusRequest.of(List.of(new CertificateInput.OnCard(healthy().snapshot())), TrustMaterial.NONE),
                new CheckProgress() {
                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                });
        assertEquals(List.of(), report.certificates());
    }
}
