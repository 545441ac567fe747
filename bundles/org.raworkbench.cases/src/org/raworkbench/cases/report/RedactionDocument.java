package org.raworkbench.cases.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.raworkbench.redaction.Place;
import org.raworkbench.redaction.Replacement;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What redaction replaces as JSON ({@code schema/redaction-1.json}) and as text: kind, place and label, never what was
 * found, so that the list itself may leave.
 */
public final class RedactionDocument {

    private static final String SCHEMA = "https://raworkbench.org/schema/redaction-1.json";

    private RedactionDocument() {
    }

    /** For scripts, ending with a line break. */
    public static String json(List<String> sources, List<Replacement> found, Instant now) {
        JsonObject json = new JsonObject();
        json.addProperty("schema", SCHEMA);
        json.addProperty("generated", now.truncatedTo(ChronoUnit.MILLIS).toString());
        JsonArray files = new JsonArray();
        sources.forEach(files::add);
        json.add("files", files);
        JsonArray replacements = new JsonArray();
        found.forEach(one -> replacements.add(of(one)));
        json.add("replacements", replacements);
        JsonObject counts = new JsonObject();
        counts(found).forEach(counts::addProperty);
        json.add("counts", counts);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json)
                + System.lineSeparator();
    }

    private static JsonObject of(Replacement one) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", one.kind().id());
        json.addProperty("secret", one.kind().secret());
        Place place = one.place();
        JsonObject at = new JsonObject();
        at.addProperty("source", place.source());
        at.addProperty("line", place.line());
        at.addProperty("column", place.column());
        at.addProperty("offset", place.offset());
        at.addProperty("length", place.length());
        json.add("place", at);
        json.addProperty("label", one.label());
        json.addProperty("masked", one.masked());
        return json;
    }

    private static Map<String, Integer> counts(List<Replacement> found) {
        Map<String, Integer> counts = new TreeMap<>();
        found.forEach(one -> counts.merge(one.kind().id(), 1, Integer::sum));
        return counts;
    }

    /** For people: one line for each, then how many of each kind. */
    public static String text(List<Replacement> found) {
        StringBuilder text = new StringBuilder();
        for (Replacement one : found) {
            text.append(Messages.text(one.masked() ? "masked" : "kept", one.place().source(),
                    String.valueOf(one.place().line()), String.valueOf(one.place().column()), one.kind().id(),
                    one.label()))
                    .append(System.lineSeparator());
        }
        if (found.isEmpty()) {
            return Messages.text("nothing") + System.lineSeparator();
        }
        text.append(System.lineSeparator());
        counts(found).forEach((kind, count) -> text.append(Messages.text("count", kind, String.valueOf(count)))
                .append(System.lineSeparator()));
        return text.toString();
    }
}
