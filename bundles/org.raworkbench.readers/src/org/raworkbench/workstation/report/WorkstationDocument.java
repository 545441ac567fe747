package org.raworkbench.workstation.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.core.report.FindingsJson;
import org.raworkbench.workstation.WorkstationCheck;
import org.raworkbench.workstation.WorkstationReader;
import org.raworkbench.workstation.WorkstationSnapshot;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A workstation as the JSON document of the command {@code workstation} ({@code schema/workstation-1.json}). */
public final class WorkstationDocument {

    /** Names the schema and its major version. */
    public static final String SCHEMA = "https://raworkbench.org/schema/workstation-1.json";

    private WorkstationDocument() {
    }

    /**
     * The document, ending with a line break.
     *
     * @param findings what examiners say about the snapshot
     * @param now the instant that was judged by
     */
    public static String of(WorkstationSnapshot snapshot, List<Finding> findings, Instant now) {
        Verdict verdict = WorkstationVerdict.of(snapshot, findings);
        JsonObject document = new JsonObject();
        document.addProperty("schema", SCHEMA);
        document.addProperty("generated", now.truncatedTo(ChronoUnit.MILLIS).toString());
        document.addProperty("demo", snapshot.demo());
        document.add("workstation", head(snapshot));
        JsonArray checks = new JsonArray();
        snapshot.checks().forEach(check -> checks.add(of(check)));
        document.add("checks", checks);
        JsonArray readers = new JsonArray();
        snapshot.readers().forEach(reader -> readers.add(of(reader)));
        document.add("readers", readers);
        JsonArray notes = new JsonArray();
        snapshot.notes().forEach(note -> {
            JsonObject json = new JsonObject();
            json.addProperty("kind", note.kind().name());
            json.addProperty("source", note.source());
            json.addProperty("text", note.text());
            notes.add(json);
        });
        document.add("notes", notes);
        document.add("findings", FindingsJson.of(findings));
        document.add("verdict", FindingsJson.of(verdict));
        JsonObject cost = new JsonObject();
        cost.addProperty("millis", snapshot.millis());
        document.add("cost", cost);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
                + System.lineSeparator();
    }

    private static JsonObject head(WorkstationSnapshot snapshot) {
        JsonObject json = new JsonObject();
        json.addProperty("name", snapshot.subject());
        json.addProperty("system", snapshot.system());
        json.addProperty("report", snapshot.report().orElse(null));
        json.addProperty("taken",
                snapshot.dated() ? snapshot.taken().truncatedTo(ChronoUnit.MILLIS).toString() : null);
        json.addProperty("complete", snapshot.complete());
        return json;
    }

    private static JsonObject of(WorkstationCheck check) {
        JsonObject json = new JsonObject();
        json.addProperty("id", check.id());
        json.addProperty("group", check.group().name());
        json.addProperty("title", check.title());
        json.addProperty("result", check.result().name());
        json.addProperty("observed", check.observed());
        json.addProperty("expected", check.expected());
        json.addProperty("source", check.source());
        json.addProperty("basis", check.basis());
        JsonArray actors = new JsonArray();
        check.actors().forEach(actor -> actors.add(actor.name()));
        json.add("actors", actors);
        json.addProperty("action", check.action());
        return json;
    }

    private static JsonObject of(WorkstationReader reader) {
        JsonObject json = new JsonObject();
        json.addProperty("name", reader.name());
        text(json, "vid", reader.vid());
        text(json, "pid", reader.pid());
        text(json, "firmware", reader.firmware());
        text(json, "driver", reader.driver());
        text(json, "driverVersion", reader.driverVersion());
        text(json, "driverDate", reader.driverDate());
        json.addProperty("source", reader.source());
        return json;
    }

    private static void text(JsonObject json, String name, Optional<String> text) {
        json.addProperty(name, text.orElse(null));
    }
}
