package org.raworkbench.logs.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Fact;
import org.raworkbench.core.Verdict;
import org.raworkbench.core.report.FindingsJson;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.LoggedWorkstation;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.logs.SoftwareVersion;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * A review as the JSON document of the command {@code logs} ({@code schema/logs-1.json}). Instants are ISO 8601 in UTC;
 * what is not known is {@code null}.
 */
public final class LogDocument {

    /** Names the schema and its major version. */
    public static final String SCHEMA = "https://raworkbench.org/schema/logs-1.json";

    private LogDocument() {
    }

    /** The document, ending with a line break. */
    public static String of(LogReview review, Verdict verdict) {
        JsonObject document = new JsonObject();
        document.addProperty("schema", SCHEMA);
        document.addProperty("generated", review.taken().truncatedTo(ChronoUnit.MILLIS).toString());
        document.addProperty("demo", review.demo());
        JsonArray sources = new JsonArray();
        review.sources().forEach(source -> sources.add(of(source)));
        document.add("sources", sources);
        JsonObject severities = new JsonObject();
        for (RecordSeverity severity : RecordSeverity.values()) {
            severities.addProperty(severity.name(), review.severities().getOrDefault(severity, 0L));
        }
        document.add("severities", severities);
        JsonArray findings = new JsonArray();
        review.findings().forEach(finding -> findings.add(of(finding)));
        document.add("findings", findings);
        JsonArray facts = new JsonArray();
        review.facts().forEach(fact -> facts.add(of(fact)));
        document.add("facts", facts);
        JsonArray problems = new JsonArray();
        review.problems().forEach(problem -> {
            JsonObject json = new JsonObject();
            json.addProperty("path", problem.path());
            json.addProperty("kind", problem.kind().name());
            json.addProperty("text", problem.text());
            problems.add(json);
        });
        document.add("problems", problems);
        document.addProperty("complete", review.complete());
        document.add("verdict", FindingsJson.of(verdict));
        JsonObject cost = new JsonObject();
        cost.addProperty("millis", review.millis());
        document.add("cost", cost);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
                + System.lineSeparator();
    }

    private static JsonObject of(LogSource source) {
        JsonObject json = new JsonObject();
        json.addProperty("path", source.path());
        json.addProperty("sha256", source.sha256().isEmpty() ? null : source.sha256());
        json.addProperty("bytes", source.bytes());
        json.addProperty("encoding", source.encoding());
        json.addProperty("encodingGuessed", source.encodingGuessed());
        json.addProperty("badBytes", source.badBytes());
        JsonArray formats = new JsonArray();
        source.formats().forEach(share -> {
            JsonObject format = new JsonObject();
            format.addProperty("id", share.id());
            format.addProperty("lines", share.lines());
            formats.add(format);
        });
        json.add("formats", formats);
        json.addProperty("lines", source.lines());
        json.addProperty("records", source.records());
        json.addProperty("unrecognised", source.unrecognised());
        json.addProperty("firstTime", time(source.firstTime()));
        json.addProperty("lastTime", time(source.lastTime()));
        json.addProperty("zone", source.zone().getId());
        json.add("inferred", texts(source.inferred()));
        json.add("workstation", of(source.workstation()));
        JsonArray met = new JsonArray();
        source.met().forEach(rule -> {
            JsonObject one = new JsonObject();
            one.addProperty("rule", rule.rule());
            one.addProperty("count", rule.count());
            one.addProperty("firstLine", rule.firstLine());
            met.add(one);
        });
        json.add("met", met);
        JsonArray gaps = new JsonArray();
        source.gaps().forEach(gap -> {
            JsonObject one = new JsonObject();
            one.addProperty("from", gap.from().toString());
            one.addProperty("to", gap.to().toString());
            gaps.add(one);
        });
        json.add("gaps", gaps);
        return json;
    }

    private static JsonObject of(LoggedWorkstation workstation) {
        JsonObject json = new JsonObject();
        json.addProperty("name", workstation.name().orElse(null));
        JsonArray versions = new JsonArray();
        workstation.versions().forEach(version -> versions.add(of(version)));
        json.add("versions", versions);
        json.add("readers", texts(workstation.readers()));
        json.add("cards", texts(workstation.cards()));
        json.add("certificates", texts(workstation.certificates()));
        return json;
    }

    private static JsonObject of(SoftwareVersion version) {
        JsonObject json = new JsonObject();
        json.addProperty("product", version.product());
        json.addProperty("name", version.name());
        json.addProperty("version", version.version());
        json.addProperty("standing", version.standing().name());
        json.addProperty("remark", version.remark());
        return json;
    }

    private static JsonObject of(LogFinding finding) {
        JsonObject json = FindingsJson.of(List.of(finding.finding())).get(0).getAsJsonObject();
        JsonArray evidence = new JsonArray();
        for (EvidenceReference reference : finding.finding().evidence()) {
            JsonObject line = new JsonObject();
            line.addProperty("path", reference.source());
            line.addProperty("line", reference.line().isPresent() ? reference.line().getAsLong() : null);
            line.addProperty("time", time(reference.time()));
            line.addProperty("text", reference.text());
            line.addProperty("source", reference.source());
            line.addProperty("place", reference.place());
            evidence.add(line);
        }
        json.add("evidence", evidence);
        json.addProperty("count", finding.count());
        json.addProperty("rule", finding.rule());
        json.addProperty("harmless", finding.harmless());
        json.addProperty("knowledge", finding.knowledge());
        return json;
    }

    private static JsonObject of(Fact fact) {
        JsonObject json = new JsonObject();
        json.addProperty("key", fact.key());
        json.addProperty("standing", fact.standing().name());
        json.addProperty("value", fact.value());
        json.addProperty("source", fact.seen().source());
        json.addProperty("place", fact.seen().place());
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static String time(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }
}
