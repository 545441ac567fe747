package org.raworkbench.guidance.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.report.DiagnosisDocument;
import org.raworkbench.guidance.report.DiagnosisText;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class DiagnosisReportTest {

    private static final Verdict VERDICT = new Verdict(Severity.ERROR, "The signing certificate has expired.",
            Optional.empty());

    private static String json(Seen seen) {
        return new DiagnosisDocument(Seen.OURS).write(Seen.NOW, false, seen.diagnose(), seen.findings(), VERDICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERR1002", "Error 1000", "nothing known", "0x80100003",
            "Smartcard Authentication Failure 400_645"})
    void theDocumentKeepsItsSchema(String error) throws IOException {
        String schema;
        try (InputStream stream = GuidanceService.class.getResourceAsStream("/schema/diagnosis-1.json")) {
            schema = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        Validator.Result result = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).validate(schema,
                json(Seen.error(error).finding("certificate.signing.expired", Severity.ERROR)
                        .fact("middleware.version", Standing.GOOD)));
        assertTrue(result.isValid(), () -> result.getErrors().stream().map(e -> e.getInstanceLocation() + " "
                + e.getError())
                .toList().toString());
    }

    @Test
    void theContractsNamesAreThere() {
        JsonObject document = JsonParser.parseString(json(Seen.symptom("signs-in-cannot-sign")
                .finding("certificate.signing.expired", Severity.ERROR))).getAsJsonObject();
        JsonObject cause = document.getAsJsonArray("causes").get(0).getAsJsonObject();
        assertEquals("signing-certificate-expired", cause.get("id").getAsString());
        assertEquals(1, cause.get("rank").getAsInt());
        assertEquals("RA", cause.getAsJsonObject("nextStep").getAsJsonArray("actors").get(0).getAsString());
        assertEquals("signing-fails", document.getAsJsonObject("guide").get("id").getAsString());
        assertEquals(false, document.get("lastResort").getAsBoolean());
    }

    @Test
    void theTextSaysCauseReasonStepAndWho() {
        Seen seen = Seen.symptom("signs-in-cannot-sign").finding("certificate.signing.expired", Severity.ERROR);
        String text = new DiagnosisText(Seen.OURS).write(false, seen.diagnose(), VERDICT);
        assertTrue(text.contains("1. The signing certificate has expired - very likely; the Registration Authority"),
                text);
        assertTrue(text.contains("for: The signing certificate has expired."), text);
        assertTrue(text.contains("do: Past their last day, or once withdrawn, the Registration Authority alone renews"),
                text);
        assertTrue(text.contains("Do not re-issue the card yet"), text);
        assertTrue(text.contains("Guide: Signing in works, signing does not"), text);
    }
}
