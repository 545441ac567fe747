package org.raworkbench.inspection.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.core.report.FindingsJson;
import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Content;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.inspection.RetryCounter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** An inspection as one JSON document; its schema is {@code schema/inspect-1.json} of this bundle. */
public final class InspectionDocument {

    /** Identifies the form of the document. */
    public static final String SCHEMA = "https://raworkbench.org/schema/inspect-1.json";

    private static final Gson GSON = new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping()
            .create();

    private InspectionDocument() {
    }

    /**
     * The document about {@code card}, indented, ending without a line break.
     *
     * @param findings what the examiners say; findings about other subjects are passed over
     * @param now the instant by which was judged
     */
    public static String of(CardSnapshot card, List<Finding> findings, Instant now) {
        JsonObject document = new JsonObject();
        document.addProperty("schema", SCHEMA);
        document.addProperty("generated", now.toString());
        document.addProperty("demo", card.demo());
        JsonObject reader = new JsonObject();
        reader.addProperty("name", card.subject());
        document.add("reader", reader);
        document.add("card", card(card));
        document.add("findings", FindingsJson.of(InspectionVerdict.about(card, findings)));
        document.add("verdict", FindingsJson.of(InspectionVerdict.of(card, findings)));
        document.add("cost", cost(card));
        return GSON.toJson(document);
    }

    private static JsonObject card(CardSnapshot card) {
        JsonObject json = new JsonObject();
        json.addProperty("present", card.reader().cardPresent());
        json.add("atr", text(card.atr().map(atr -> atr.bytes().hex())));
        JsonArray problems = new JsonArray();
        card.atr().map(AnswerToReset::problems).orElse(List.of()).forEach(problem -> problems.add(problem.text()));
        json.add("atrProblems", problems);
        json.add("protocol", text(Optional.of(card.protocol()).filter(protocol -> !protocol.isEmpty())));
        JsonArray names = new JsonArray();
        card.names().forEach(names::add);
        json.add("names", names);
        json.add("series", series(card));
        json.add("chip", chip(card.chip()));
        JsonArray applications = new JsonArray();
        card.applications().forEach(application -> {
            JsonObject entry = new JsonObject();
            entry.addProperty("aid", application.aid().hex());
            entry.addProperty("name", application.name());
            applications.add(entry);
        });
        json.add("applications", applications);
        JsonArray counters = new JsonArray();
        card.counters().forEach(counter -> counters.add(counter(counter)));
        json.add("counters", counters);
        JsonArray certificates = new JsonArray();
        card.certificates().forEach(certificate -> certificates.add(certificate(certificate)));
        json.add("certificates", certificates);
        return json;
    }

    private static JsonObject series(CardSnapshot card) {
        JsonObject json = new JsonObject();
        json.add("value", text(Optional.of(card.series().value()).filter(value -> !value.isEmpty())));
        json.addProperty("confidence", card.series().confidence().name());
        json.addProperty("because", card.series().because());
        return json;
    }

    private static JsonObject chip(ChipIdentity chip) {
        JsonObject json = new JsonObject();
        json.add("serial", text(chip.serial()));
        JsonObject cplc = new JsonObject();
        chip.cplc().forEach(field -> cplc.addProperty(field.name(), field.hex()));
        json.add("cplc", cplc);
        return json;
    }

    private static JsonObject counter(RetryCounter counter) {
        JsonObject json = new JsonObject();
        json.addProperty("reference", counter.reference());
        json.addProperty("name", counter.name());
        json.add("triesLeft", counter.triesLeft().isPresent() ? new JsonPrimitive(counter.triesLeft().getAsInt())
                : JsonNull.INSTANCE);
        json.addProperty("state", counter.state().name());
        return json;
    }

    private static JsonObject certificate(CardCertificate certificate) {
        Optional<Content> content = certificate.content();
        JsonObject json = new JsonObject();
        json.addProperty("role", certificate.role().name());
        json.addProperty("application", certificate.application());
        json.addProperty("container", certificate.container());
        json.add("sha256", text(content.map(Content::sha256)));
        json.add("subject", text(content.map(Content::subject)));
        json.add("issuer", text(content.map(Content::issuer)));
        json.add("serial", text(content.map(Content::serial)));
        json.add("notBefore", text(content.map(parsed -> parsed.notBefore().toString())));
        json.add("notAfter", text(content.map(parsed -> parsed.notAfter().toString())));
        json.add("uuid", text(certificate.uuid()));
        return json;
    }

    private static JsonObject cost(CardSnapshot card) {
        JsonObject json = new JsonObject();
        json.addProperty("exchanges", card.trace().stream().filter(exchange -> exchange.sw() >= 0).count());
        json.addProperty("bytesIn", card.bytesIn());
        json.addProperty("bytesOut", card.bytesOut());
        json.addProperty("millis", card.millis());
        return json;
    }

    private static JsonElement text(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }
}
