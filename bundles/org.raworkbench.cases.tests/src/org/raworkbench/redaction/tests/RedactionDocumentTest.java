package org.raworkbench.redaction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.raworkbench.cases.report.RedactionDocument;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class RedactionDocumentTest {

    private static final List<Replacement> FOUND = new RedactionPass(RedactionSettings.strict().keeping("10.20.30.40"))
            .redact("notes", "Name: Anna Kowalska\npassword=x9kkwq from 10.20.30.40").found();

    private static String document() {
        return RedactionDocument.json(List.of("notes"), FOUND, Instant.parse("2026-01-05T09:00:00Z"));
    }

    @Test
    void theDocumentFitsItsSchema() throws IOException {
        Path schema = Path.of(System.getProperty("rawb.root", "../.."),
                "bundles/org.raworkbench.cases/schema/redaction-1.json");
        Validator.Result result = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
                .validate(Files.readString(schema), document());
        List<String> errors = new ArrayList<>();
        result.getErrors().forEach(error -> errors.add(error.getInstanceLocation() + ": " + error.getError()));
        assertTrue(result.isValid(), errors + "\n" + document());
    }

    @Test
    void itTellsKindPlaceAndLabelAndNeverWhatWasFound() {
        JsonObject secret = JsonParser.parseString(document()).getAsJsonObject().getAsJsonArray("replacements").get(1)
                .getAsJsonObject();
        assertEquals("password", secret.get("kind").getAsString());
        assertEquals(2, secret.getAsJsonObject("place").get("line").getAsInt());
        assertEquals(10, secret.getAsJsonObject("place").get("column").getAsInt());
        assertEquals("[password 1]", secret.get("label").getAsString());
        for (String told : List.of(document(), RedactionDocument.text(FOUND))) {
            assertFalse(told.contains("x9kkwq") || told.contains("Kowalska"), told);
        }
    }
}
