package org.raworkbench.workstation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.workstation.LocalWorkstationChecker;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationRequest.Demo;
import org.raworkbench.workstation.WorkstationSnapshot;
import org.raworkbench.workstation.report.WorkstationDocument;
import org.raworkbench.workstation.report.WorkstationText;
import org.raworkbench.workstation.report.WorkstationVerdict;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

/** What leaves the workbench about a workstation. */
class WorkstationDocumentTest {

    @TempDir
    private Path folder;

    private WorkstationSnapshot demo() throws Exception {
        return new LocalWorkstationChecker(new Judge(folder).knowledge(), Judge.nothing()).check(
                new WorkstationRequest(new Demo(), false, java.util.Optional.empty(), Judge.NOW),
                        WorkstationProgress.NONE);
    }

    private static List<String> violations(String document) throws IOException {
        Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
        URI id = validator.registerSchema(Files.readString(Path.of(System.getProperty("rawb.root", "../.."))
                .resolve("bundles/org.raworkbench.readers/schema/workstation-1.json")));
        return validator.validate(id, document).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
    }

    @Test
    void theDocumentKeepsItsContract() throws Exception {
        for (WorkstationSnapshot snapshot : List.of(demo(), new Judge(folder).check(new RecordedWindows()),
                new Judge(folder).check(new RecordedWindows().drop("manifest.json").drop("services.txt")))) {
            String document = WorkstationDocument.of(snapshot, Judge.findings(snapshot), Judge.NOW);
            assertEquals(List.of(), violations(document));
            JsonObject json = JsonParser.parseString(document).getAsJsonObject();
            JsonObject check = json.getAsJsonArray("checks").get(0).getAsJsonObject();
            for (String name : List.of("id", "title", "result", "observed", "expected", "source", "actors", "action")) {
                assertTrue(check.has(name), name);
            }
        }
    }

    @Test
    void theSchemaRefusesWhatIsNotPartOfIt() throws Exception {
        WorkstationSnapshot snapshot = demo();
        JsonObject json = JsonParser.parseString(WorkstationDocument.of(snapshot, List.of(), Judge.NOW))
                .getAsJsonObject();
        json.getAsJsonArray("checks").get(0).getAsJsonObject().addProperty("result", "MAYBE");
        assertTrue(violations(json.toString()).size() > 0);
    }

    @Test
    void theTextBeginsWithTheVerdict() throws Exception {
        WorkstationSnapshot snapshot = new Judge(folder).check(new RecordedWindows());
        String text = WorkstationText.of(snapshot, Judge.findings(snapshot));
        assertTrue(text.startsWith("OK: Nothing that could be judged stands in the way of smartcards here: "), text);
        assertTrue(text.contains("Warranted Environment Specification: Not checked: no specification is loaded."),
                text);
        WorkstationSnapshot demo = demo();
        String demoText = WorkstationText.of(demo, Judge.findings(demo));
        assertTrue(demoText.startsWith("DEMO - a made-up workstation"), demoText);
        assertTrue(demoText.contains("Who: local IT"), demoText);
    }

    @Test
    void nothingJudgedIsUnknown() throws Exception {
        RecordedWindows windows = new RecordedWindows();
        windows.files().keySet().removeIf(file -> !file.equals("session.txt"));
        WorkstationSnapshot snapshot = new Judge(folder).check(windows.put("session.txt", "x"));
        assertEquals(Severity.UNKNOWN, WorkstationVerdict.of(snapshot, Judge.findings(snapshot)).severity());
        assertEquals("Nothing about this workstation could be judged.",
                WorkstationVerdict.of(snapshot, Judge.findings(snapshot)).summary());
    }
}
