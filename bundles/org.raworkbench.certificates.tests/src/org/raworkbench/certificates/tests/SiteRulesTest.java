package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.SourceNote;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.certificates.status.PkixCertificateStatusService;

/** A site's own knowledge about certificates. */
class SiteRulesTest {

    @TempDir
    Path folder;

    private final Authority trust = Authority.root("Site CA");

    private CertificateReport check(String name, String text) throws IOException {
        Path site = Files.createDirectories(folder.resolve("certificates"));
        Files.writeString(site.resolve(name), text);
        String pem = Bench.pem("CERTIFICATE", trust.signing().endsIn(40).der());
        return new PkixCertificateStatusService(Clock.fixed(Authority.NOW, ZoneOffset.UTC), null,
                new SiteKnowledge(folder)).check(
                        StatusRequest.of(List.of(new CertificateInput.Pasted("text", pem)), TrustMaterial.NONE)
                                .at(Authority.NOW),
                        CheckProgress.NONE);
    }

    @Test
    void anAuthorityOfTheSiteIsRecognised() throws IOException {
        CertificateReport report = check("authorities.json", """
                {"authorities": [{"id": "site-ca", "commonName": "Site CA", "organisation": "Synthetic",
                  "environment": "live", "source": "the site itself"}]}""");
        assertEquals(List.of(), report.notes());
        assertTrue(report.certificates().get(0).path().problem().startsWith("Issued by Site CA;"),
                report.certificates().get(0).path().problem());
    }

    @Test
    void aRuleOfTheSiteTakesThePlaceOfOurs() throws IOException {
        assertEquals(Standing.EXPIRING, check("rules.json", "{\"expiringDays\": 45}").certificates().get(0).standing());
    }

    @Test
    void aBrokenFileIsNamedAndLeftOut() throws IOException {
        CertificateReport report = check("authorities.json", """
                {"authorities": [
                  {"id": "site-ca", "commonName": "Site CA"}]}""");
        assertEquals(SourceNote.Kind.SKIPPED, report.notes().get(0).kind());
        assertTrue(report.notes().get(0).text().contains("because of its line 2"), report.notes().toString());
        assertEquals(1, report.certificates().size());
        assertTrue(check("rules.json", "{\"expiringDays\": \"soon\"}").notes().stream()
                .anyMatch(note -> note.text().contains("rules.json")), "named");
    }
}
