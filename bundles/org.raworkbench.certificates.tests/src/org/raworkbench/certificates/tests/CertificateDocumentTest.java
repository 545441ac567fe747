package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.x509.CRLReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.report.CertificateDocument;
import org.raworkbench.certificates.report.CertificateText;
import org.raworkbench.certificates.report.CertificateVerdict;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.internal.certificates.examine.CertificateExaminer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class CertificateDocumentTest {

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private static List<Finding> findings(CertificateReport report) {
        return new CertificateExaminer().examine(EvidenceSet.of(report), new Examination(Authority.NOW, () -> false));
    }

    private static String document(CertificateReport report) {
        List<Finding> findings = findings(report);
        return new CertificateDocument().write(report, findings, CertificateVerdict.of(report, findings));
    }

    private CertificateReport mixed() {
        Issue revoked = root.signing();
        Bench bench = new Bench(folder).trust(root).list(root.revoking(revoked.serial(), CRLReason.superseded));
        return bench.check(new CertificateInput.InFile(bench.write("revoked.cer", revoked.der())),
                new CertificateInput.InFile(bench.write("good.cer", root.authentication().der())),
                new CertificateInput.InFile(bench.write("bad.cer", new byte[] {0x30, 5 })),
                new CertificateInput.InFile(bench.write("old.cer", root.signing().endsIn(-3).der())),
                new CertificateInput.InFile(bench.write("soon.cer", root.signing().endsIn(3).der())),
                new CertificateInput.InFile(bench.write("stranger.cer", Authority.root("Stranger").signing().der())),
                new CertificateInput.InFile(folder.resolve("missing.cer")));
    }

    @Test
    void theDocumentFitsItsSchema() throws IOException {
        String document = document(mixed());
        Path schema = Path.of(System.getProperty("rawb.root", "../.."),
                "bundles/org.raworkbench.certificates/schema/certificates-1.json");
        Validator.Result result = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
                .validate(Files.readString(schema), document);
        List<String> errors = new ArrayList<>();
        result.getErrors().forEach(error -> errors.add(error.getInstanceLocation() + ": " + error.getError()));
        assertTrue(result.isValid(), errors + "\n" + document);
    }

    @Test
    void theDocumentSaysWhatTheContractPromises() {
        JsonObject document = JsonParser.parseString(document(mixed())).getAsJsonObject();
        JsonObject revoked = document.getAsJsonArray("certificates").get(0).getAsJsonObject();
        assertEquals("REVOKED", revoked.get("status").getAsString());
        assertEquals("SIGNING", revoked.get("role").getAsString());
        assertFalse(revoked.getAsJsonObject("path").get("valid").getAsBoolean());
        assertEquals("superseded", revoked.getAsJsonObject("revocation").get("reason").getAsString());
        assertEquals("2026-05-30T10:00:00Z", revoked.getAsJsonObject("revocation").get("at").getAsString());
        assertEquals("555000111222", revoked.get("uuid").getAsString());
        assertEquals("[\"RA\"]", revoked.getAsJsonObject("renewal").getAsJsonArray("by").toString());
        JsonObject good = document.getAsJsonArray("certificates").get(1).getAsJsonObject();
        assertTrue(good.getAsJsonObject("path").get("valid").getAsBoolean());
        assertTrue(good.getAsJsonObject("path").get("problem").isJsonNull());
        assertEquals("GOOD", good.getAsJsonObject("revocation").get("status").getAsString());
        JsonObject bad = document.getAsJsonArray("certificates").get(2).getAsJsonObject();
        assertEquals("UNREADABLE", bad.get("status").getAsString());
        assertTrue(bad.getAsJsonObject("path").get("valid").isJsonNull());
        assertTrue(bad.getAsJsonObject("path").get("problem").getAsString().contains("ends before"));
        assertEquals("ERROR", document.getAsJsonObject("verdict").get("severity").getAsString());
        assertTrue(document.getAsJsonObject("cost").get("millis").getAsLong() >= 0);
    }

    @Test
    void namesAreLeftOutUnlessAskedFor() {
        CertificateReport report = mixed();
        assertFalse(document(report).contains("Synthetic_Person"));
        String named = new CertificateDocument(true).write(report, List.of(),
                CertificateVerdict.of(report, List.of()));
        assertTrue(named.contains("Synthetic_Person"));
        List<Finding> findings = findings(report);
        String text = new CertificateText(false, ZoneOffset.UTC).write(report, findings,
                CertificateVerdict.of(report, findings));
        assertFalse(text.contains("Synthetic_Person"));
        assertTrue(new CertificateText(true, ZoneOffset.UTC)
                .write(report, findings, CertificateVerdict.of(report, findings)).contains("Synthetic_Person"));
    }

    @Test
    void theTextAnswersTheQuestionsOfTheDesk() {
        CertificateReport report = mixed();
        List<Finding> findings = findings(report);
        String text = new CertificateText(false, ZoneOffset.UTC).write(report, findings,
                CertificateVerdict.of(report, findings));
        assertTrue(text.startsWith("ERROR: "), text);
        assertTrue(text.contains("revoked on 30 May 2026 (superseded)"), text);
        assertTrue(text.contains("EXPIRING"), text);
        assertTrue(text.contains("by the card holder, or the Registration Authority"), text);
        assertTrue(text.contains("Not judged: "), text);
        assertTrue(text.contains("missing.cer: There is no such file"), text);
        assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
