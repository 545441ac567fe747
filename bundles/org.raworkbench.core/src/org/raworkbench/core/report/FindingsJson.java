package org.raworkbench.core.report;

import java.util.List;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Writes findings and verdicts as JSON.
 *
 * <p>Enumeration values are written by their names ({@code ERROR}, {@code RA}); instants as ISO 8601 in UTC. A finding
 * without a guide has {@code "guide": null}; {@code line} and {@code time} of an evidence entry are left out where the
 * source has none.
 */
public final class FindingsJson {

    private FindingsJson() {
    }

    /** {@code [{id, severity, summary, explanation, action, actors[], evidence[], guide}]} in the given order. */
    public static JsonArray of(List<Finding> findings) {
        JsonArray array = new JsonArray();
        findings.forEach(finding -> array.add(of(finding)));
        return array;
    }

    /** {@code {severity, summary}}. */
    public static JsonObject of(Verdict verdict) {
        JsonObject json = new JsonObject();
        json.addProperty("severity", verdict.severity().name());
        json.addProperty("summary", verdict.summary());
        return json;
    }

    private static JsonObject of(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("id", finding.id());
        json.addProperty("severity", finding.severity().name());
        json.addProperty("summary", finding.summary());
        json.addProperty("explanation", finding.explanation());
        json.addProperty("action", finding.action());
        JsonArray actors = new JsonArray();
        finding.actors().forEach(actor -> actors.add(actor.name()));
        json.add("actors", actors);
        JsonArray evidence = new JsonArray();
        finding.evidence().forEach(reference -> evidence.add(of(reference)));
        json.add("evidence", evidence);
        json.add("guide", finding.guide().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        return json;
    }

    private static JsonObject of(EvidenceReference reference) {
        JsonObject json = new JsonObject();
        json.addProperty("source", reference.source());
        json.addProperty("place", reference.place());
        json.addProperty("text", reference.text());
        reference.line().ifPresent(line -> json.addProperty("line", line));
        reference.time().ifPresent(time -> json.addProperty("time", time.toString()));
        return json;
    }
}
