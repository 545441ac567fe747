package org.raworkbench.readers.report;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.core.report.FindingsJson;
import org.raworkbench.readers.CatalogueModel;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.Provenance;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.Release;
import org.raworkbench.readers.UnclaimedReader;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Reader;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A {@link ReadersReport} as JSON. */
final class ReadersDocument {

    private static final String SCHEMA = "https://raworkbench.org/schema/readers-1.json";

    private ReadersDocument() {
    }

    static String of(ReadersReport report) {
        JsonObject document = new JsonObject();
        document.addProperty("schema", SCHEMA);
        document.addProperty("generated", report.now().truncatedTo(ChronoUnit.MILLIS).toString());
        document.addProperty("demo", report.demo());
        JsonObject service = new JsonObject();
        service.addProperty("state", report.state().service().name());
        document.add("service", service);
        JsonArray readers = new JsonArray();
        report.review().readers().forEach(reader -> readers.add(reader(reader, report.findings())));
        document.add("readers", readers);
        JsonArray unclaimed = new JsonArray();
        report.review().unclaimed().readers().forEach(reader -> unclaimed.add(unclaimed(reader)));
        document.add("notOffered", unclaimed);
        document.add("findings", FindingsJson.of(report.findings()));
        document.add("verdict", FindingsJson.of(report.verdict()));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
                + System.lineSeparator();
    }

    private static JsonObject reader(ReaderSnapshot snapshot, List<Finding> findings) {
        Reader attached = snapshot.attached();
        JsonObject json = new JsonObject();
        json.addProperty("name", attached.name());
        json.addProperty("state", attached.presence().name());
        json.addProperty("cardPresent", attached.cardPresent());
        json.addProperty("atr", attached.atr().map(Bytes::hex).orElse(null));
        addFacts(json, snapshot.reader(), snapshot.standing());
        json.addProperty("millis", snapshot.millis());
        json.add("findings", FindingsJson
                .of(findings.stream().filter(finding -> finding.subject().equals(snapshot.subject())).toList()));
        return json;
    }

    private static JsonObject unclaimed(UnclaimedReader reader) {
        JsonObject json = new JsonObject();
        json.addProperty("place", reader.place());
        json.addProperty("kind", reader.kind().name());
        addFacts(json, reader.facts(), reader.standing());
        return json;
    }

    private static void addFacts(JsonObject json, ReaderFacts facts, FirmwareStanding standing) {
        json.addProperty("vendor", facts.text(ReaderProperty.VENDOR).orElse(null));
        json.addProperty("model", facts.text(ReaderProperty.MODEL).orElse(null));
        json.addProperty("vid", facts.text(ReaderProperty.VID).orElse(null));
        json.addProperty("pid", facts.text(ReaderProperty.PID).orElse(null));
        json.addProperty("serial", facts.text(ReaderProperty.SERIAL).orElse(null));
        JsonObject firmware = new JsonObject();
        Optional<Observed> told = facts.value(ReaderProperty.FIRMWARE);
        firmware.addProperty("value", told.map(Observed::value).orElse(null));
        firmware.addProperty("source", told.map(value -> value.source().name()).orElse(null));
        json.add("firmware", firmware);
        json.add("catalogue", catalogue(standing));
        json.add("properties", properties(facts));
        JsonArray notes = new JsonArray();
        facts.notes().forEach(notes::add);
        json.add("notes", notes);
    }

    private static JsonObject catalogue(FirmwareStanding standing) {
        JsonObject json = new JsonObject();
        json.addProperty("state", standing.state().name());
        json.addProperty("latest", standing.latest().map(named -> named.release().toString()).orElse(null));
        json.addProperty("minimum", standing.minimum().map(named -> named.release().toString()).orElse(null));
        json.addProperty("source", standing.provenance().map(Provenance::source).orElse(null));
        json.addProperty("seen", standing.provenance().map(Provenance::seen).orElse(null));
        json.addProperty("newestSeen", standing.newestSeen().map(Release::toString).orElse(null));
        json.addProperty("why", standing.why());
        JsonArray models = new JsonArray();
        standing.candidates().stream().map(CatalogueModel::title).distinct().forEach(models::add);
        json.add("models", models);
        return json;
    }

    private static JsonArray properties(ReaderFacts facts) {
        JsonArray properties = new JsonArray();
        facts.values().entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().ordinal()))
                .forEach(entry -> entry.getValue().forEach(observed -> {
                    JsonObject json = new JsonObject();
                    json.addProperty("name", entry.getKey().name());
                    json.addProperty("value", observed.value());
                    json.addProperty("source", observed.source().name());
                    json.addProperty("place", observed.place());
                    properties.add(json);
                }));
        return properties;
    }
}
