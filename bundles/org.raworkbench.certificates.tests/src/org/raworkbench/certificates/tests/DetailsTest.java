package org.raworkbench.certificates.tests;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.certificates.report.CertificateDocument;
import org.raworkbench.certificates.report.CertificateText;
import org.raworkbench.certificates.report.CertificateVerdict;
import org.raworkbench.certificates.report.ExpiryList;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.status.PkixCertificateStatusService;

/**
 * Texts that describe certificates without holding them. The texts are synthetic; their shape is that of published output.
 */
class DetailsTest {

    private static final String HASH = "00112233445566778899aabbccddeeff00112233";

    @TempDir
    Path folder;

    private CertificateReport read(String text) {
        return new Bench(folder).file("log.txt", text.getBytes(UTF_8));
    }

    /** One certificate, which certutil prints for the CSP and again for the KSP. */
    private static String certutil(String notBefore, String notAfter) {
        String block = """
                Provider = %s
                Key Container = te-synthetic [Default Container]

                Serial Number: 5e00aabb
                Issuer: CN=NHS Authentication G2, OU=CA, O=nhs, C=GB
                 NotBefore: %s
                 NotAfter: %s
                Subject: CN=555000111222_Synthetic_Person, OU=People, O=nhs
                Cert Hash(sha1): %s

                Performing AT_SIGNATURE public key matching test...
                Public key matching test succeeded
                """;
        return "=======================================================\nAnalyzing card in reader: Synthetic 0\n"
                + "================ Certificate 0 ================\n"
                + block.formatted("Microsoft Base Smart Card Crypto Provider", notBefore, notAfter, HASH)
                + "================ Certificate 0 ================\n"
                + block.formatted("Microsoft Smart Card Key Storage Provider", notBefore, notAfter, HASH);
    }

    private static java.time.Instant local(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute).atZone(ZoneId.systemDefault()).toInstant();
    }

    @Test
    void certutilIsListedOnceAndNeverValid() {
        CertificateReport report = read(certutil("8/16/2025 1:46 AM", "8/16/2027 1:46 PM"));
        assertEquals(1, report.certificates().size());
        CertificateStatus status = report.certificates().get(0);
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(Optional.empty(), status.path().valid());
        assertTrue(status.path().problem().contains("The certificate itself is not in this file"));
        assertEquals(Role.OTHER, status.role());
        assertEquals("te-synthetic [Default Container]", status.container());
        var content = status.content().orElseThrow();
        assertEquals(local(2025, 8, 16, 1, 46), content.notBefore());
        assertEquals(local(2027, 8, 16, 13, 46), content.notAfter());
        assertEquals("5E00AABB", content.serial());
        assertEquals(HASH.toUpperCase(java.util.Locale.ROOT), content.sha1());
        assertEquals(Optional.of("555000111222"), content.uuid());
        assertTrue(status.findings().stream().anyMatch(
                finding -> finding.id().endsWith(".details-only") && finding.severity() == Severity.UNKNOWN));
        assertFalse(status.findings().stream().anyMatch(finding -> finding.id().endsWith("chain-unchecked")));
    }

    @Test
    void anImportedLogIsLookedIntoAndPassedOverWhereItHoldsNone() throws IOException {
        Path print = Files.writeString(folder.resolve("scinfo.txt"), certutil("8/16/2025 1:46 AM", "8/16/2027 1:46 PM"));
        Path log = Files.writeString(folder.resolve("agent.log"), "09:00 INFO nothing about certificates");
        CertificateReport report = new PkixCertificateStatusService(Clock.systemUTC(), null).check(
                StatusRequest.of(List.of(new CertificateInput.InLog(log), new CertificateInput.InLog(print),
                        new CertificateInput.InLog(folder.resolve("gone.log"))), TrustMaterial.NONE),
                CheckProgress.NONE);
        assertEquals(List.of(print.toString()),
                report.certificates().stream().map(CertificateStatus::source).toList());
        assertTrue(report.notes().stream().anyMatch(note -> note.source().endsWith("agent.log")),
                report.notes()::toString);
    }

    @Test
    void datesTellWhatTheyTell() {
        assertEquals(Standing.EXPIRED,
                read(certutil("16/08/2022 01:46", "16/08/2024 01:46")).certificates().get(0).standing());
        assertEquals(Standing.EXPIRED,
                read(certutil("2022/08/17 1:31", "2024/08/17 1:31")).certificates().get(0).standing());
        assertEquals(Standing.EXPIRING,
                read(certutil("17.06.2024 01:31", "17.06.2026 01:31")).certificates().get(0).standing());
        assertEquals(Standing.NOT_YET_VALID,
                read(certutil("2027-08-17 01:31", "2029-08-17 01:31")).certificates().get(0).standing());
    }

    @Test
    void aDateThatCanBeReadInTwoWaysIsNotGuessed() {
        CertificateStatus status = read(certutil("05/08/2025 01:46", "05/08/2027 01:46")).certificates().get(0);
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(Optional.empty(), status.content());
        assertTrue(status.daysLeft().isEmpty());
        assertTrue(status.problem().contains("8 May 2027 or 5 Aug 2027"), status.problem());
        assertTrue(status.problem().contains("CN=555000111222_\u2026"), status.problem());
        assertFalse(status.problem().contains("Synthetic_Person"), status.problem());
    }

    @Test
    void aDateThatIsOverInBothReadingsIsOver() {
        CertificateStatus over = read(certutil("05/08/2020 01:46", "05/08/2022 01:46")).certificates().get(0);
        assertEquals(Standing.EXPIRED, over.standing());
        assertEquals("certificate-status.other.expired", over.findings().get(0).id());
        CertificateStatus between = read(certutil("05/07/2024 01:46", "05/07/2026 01:46")).certificates().get(0);
        assertEquals(Standing.UNKNOWN, between.standing());
    }

    @Test
    void oneDateTellsTheOrderOfAll() {
        String two = certutil("05/08/2025 01:46", "05/08/2027 01:46")
                + certutil("16/08/2025 01:46", "05/09/2027 01:46").replace(HASH, HASH.replace('0', '1'));
        List<CertificateStatus> both = read(two).certificates();
        assertEquals(2, both.size());
        assertEquals(local(2027, 8, 5, 1, 46), both.get(0).content().orElseThrow().notAfter());
        assertEquals(local(2027, 9, 5, 1, 46), both.get(1).content().orElseThrow().notAfter());
    }

    @Test
    void windowsWritesInUtf16() {
        byte[] text = ("\uFEFF" + certutil("8/16/2025 1:46\u202FAM", "8/16/2027 1:46\u202FAM").replace("\n", "\r\n"))
                .getBytes(UTF_16LE);
        CertificateStatus status = new Bench(folder).file("scinfo.txt", text).certificates().get(0);
        assertEquals(local(2027, 8, 16, 1, 46), status.content().orElseThrow().notAfter());
    }

    @Test
    void openScListsAreRecognised() {
        CertificateReport report = read("""
                Using reader with a card: Synthetic 0
                X.509 Certificate [Certificate for PIV Authentication]
                \tObject Flags   : [0x00]
                \tAuthority      : no
                \tPath           :
                \tID             : 01
                \tEncoded serial : 02 02 1AFF
                X.509 Certificate [Certificate for Digital Signature]
                \tID             : 02
                \tEncoded serial : 02 01 05
                """);
        assertEquals(2, report.certificates().size());
        CertificateStatus first = report.certificates().get(0);
        assertEquals(Standing.UNKNOWN, first.standing());
        assertEquals("ID 01", first.container());
        assertTrue(first.problem().contains("Certificate for PIV Authentication"), first.problem());
        assertTrue(first.problem().contains("1AFF"), first.problem());

        CertificateReport pkcs11 = read("""
                Public Key Object; RSA 2048 bits
                  label:      not a certificate
                Certificate Object; type = X.509 cert
                  label:      Certificate for Digital Signature
                  subject:    DN: O=nhs, OU=People, CN=555000111222_Synthetic_Person
                  serial:     05AB
                  ID:         02
                """);
        assertEquals(1, pkcs11.certificates().size());
        assertTrue(pkcs11.certificates().get(0).problem().contains("serial 05AB"));
        assertFalse(pkcs11.certificates().get(0).problem().contains("Synthetic_Person"));
    }

    @Test
    void aSavedInspectionFillsTheExpiryList() {
        CertificateReport report = read("""
                {"schema": "https://raworkbench.org/schema/inspect-1.json", "demo": false,
                 "card": {"certificates": [
                  {"role": "SIGNING", "application": "PIV", "container": "5FC10A (9C digital signature)",
                   "sha256": "AB12", "subject": "CN=555000111222_Synthetic_Person,OU=People,O=nhs",
                   "issuer": "CN=NHS Signing G2,OU=CA,O=nhs", "serial": "1A",
                   "notBefore": "2025-01-01T00:00:00Z", "notAfter": "2026-06-20T00:00:00Z", "uuid": "555000111222"},
                  {"role": "OTHER", "application": "PIV", "container": "9A", "sha256": null, "subject": null,
                   "issuer": null, "serial": null, "notBefore": null, "notAfter": null, "uuid": null}]}}""");
        assertEquals(2, report.certificates().size());
        CertificateStatus signing = report.certificates().get(0);
        assertEquals(Standing.EXPIRING, signing.standing());
        assertEquals(Role.SIGNING, signing.role());
        assertEquals(18, signing.daysLeft().orElseThrow());
        assertTrue(report.certificates().get(1).problem().contains("could not be read from the card"));
        ExpiryList list = ExpiryList.of(List.of(report, report));
        assertEquals(1, list.expiries().size());
        assertEquals("AB12", list.expiries().get(0).sha256());
        String text = new CertificateText(false, ZoneId.of("Europe/London")).write(report, List.of(),
                CertificateVerdict.of(report, List.of()));
        assertFalse(text.contains("Synthetic_Person") || text.contains("0 bits"), text);
        String json = new CertificateDocument().write(report, List.of(), CertificateVerdict.of(report, List.of()));
        assertTrue(json.contains("\"keyAlgorithm\": null"), json);
    }

    @Test
    void brokenTextsAreSaidAndHideNothing() {
        assertTrue(read("{\"schema\": \"https://raworkbench.org/schema/inspect-1.json\", \"card\": [").certificates()
                .get(0).problem().contains("could not be read"));
        assertTrue(read("{\"schema\": \"https://raworkbench.org/schema/inspect-1.json\", \"card\": {\"certificates\": 5}}")
                .certificates().get(0).problem().contains("could not be read"));
        CertificateStatus noDates = read("NotAfter: never\nNotAfter: soon\nCert Hash(sha1): " + HASH).certificates().get(0);
        assertEquals(Standing.UNKNOWN, noDates.standing());
        assertTrue(read("Cert Hash(sha1) NotAfter ".repeat(10_000)).certificates().size() == 1);
    }

    @Test
    void pemInATextSaysMoreThanTheText() {
        Authority root = Authority.root("Synthetic Root");
        CertificateReport report = read(certutil("8/16/2025 1:46 AM", "8/16/2027 1:46 PM")
                + Bench.pem("CERTIFICATE", root.signing().der()));
        assertEquals(1, report.certificates().size());
        assertFalse(report.certificates().get(0).der().isEmpty());
    }
}
