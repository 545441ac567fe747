package org.raworkbench.internal.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.core.report.FindingsJson;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardState;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The answer of {@code readers}, for people and for scripts ({@code schema/readers-1.json}). */
record ReadersReport(Instant now, boolean demo, SmartcardState state, List<Reader> readers, List<Finding> findings,
        Verdict verdict) {

    private static final String SCHEMA = "https://raworkbench.org/schema/readers-1.json";

    String json() {
        JsonObject document = new JsonObject();
        document.addProperty("schema", SCHEMA);
        document.addProperty("generated", now.truncatedTo(ChronoUnit.MILLIS).toString());
        document.addProperty("demo", demo);
        JsonObject service = new JsonObject();
        service.addProperty("state", state.service().name());
        document.add("service", service);
        JsonArray list = new JsonArray();
        readers.forEach(reader -> list.add(json(reader)));
        document.add("readers", list);
        document.add("findings", FindingsJson.of(findings));
        document.add("verdict", FindingsJson.of(verdict));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
                + System.lineSeparator();
    }

    private static JsonObject json(Reader reader) {
        JsonObject json = new JsonObject();
        json.addProperty("name", reader.name());
        json.addProperty("state", reader.presence().name());
        json.addProperty("cardPresent", reader.cardPresent());
        json.addProperty("atr", reader.atr().map(Bytes::hex).orElse(null));
        return json;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        String end = System.lineSeparator();
        if (demo) {
            text.append(Messages.get("demo.label")).append(end);
        }
        text.append(verdict.severity()).append(": ").append(verdict.summary()).append(end);
        for (Finding finding : findings) {
            text.append("  ").append(finding.explanation()).append(end);
            text.append("  ").append(Messages.get("todo", finding.action())).append(end);
        }
        for (Reader reader : readers) {
            text.append(end).append(reader.name()).append(end);
            text.append("  ").append(Messages.get("presence." + reader.presence())).append(end);
            reader.atr().ifPresent(atr -> text.append("  ATR ").append(atr.spacedHex()).append(end));
        }
        return text.toString();
    }
}
