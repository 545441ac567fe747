package org.raworkbench.certificates.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificatePath;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.ChainLink;
import org.raworkbench.certificates.Renewal;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.core.report.FindingsJson;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * A certificate report as the JSON document of the command {@code certificates} ({@code schema/certificates-1.json}).
 *
 * <p>Names of persons in subjects are left out unless they are asked for. Instants are ISO 8601 in UTC; what is not known is
 * {@code null}.
 */
public final class CertificateDocument {

    /** Names the schema and its major version. */
    public static final String SCHEMA = "https://raworkbench.org/schema/certificates-1.json";

    private final boolean names;

    /** A document without the names of persons. */
    public CertificateDocument() {
        this(false);
    }

    /** A document with the names of persons in subjects when {@code names}. */
    public CertificateDocument(boolean names) {
        this.names = names;
    }

    /**
     * The document, ending with a line break.
     *
     * @param findings what examiners say about the report
     */
    public String write(CertificateReport report, List<Finding> findings, Verdict verdict) {
        JsonObject document = new JsonObject();
        document.addProperty("schema", SCHEMA);
        document.addProperty("generated", report.taken().truncatedTo(ChronoUnit.MILLIS).toString());
        document.addProperty("demo", report.demo());
        document.addProperty("at", report.at().truncatedTo(ChronoUnit.MILLIS).toString());
        JsonArray certificates = new JsonArray();
        report.certificates().forEach(status -> certificates.add(of(status)));
        document.add("certificates", certificates);
        JsonArray notes = new JsonArray();
        report.notes().forEach(note -> {
            JsonObject json = new JsonObject();
            json.addProperty("source", note.source());
            json.addProperty("kind", note.kind().name());
            json.addProperty("text", note.text());
            notes.add(json);
        });
        document.add("notes", notes);
        document.add("findings", FindingsJson.of(findings));
        document.add("verdict", FindingsJson.of(verdict));
        JsonObject cost = new JsonObject();
        cost.addProperty("millis", report.millis());
        document.add("cost", cost);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
                + System.lineSeparator();
    }

    private JsonObject of(CertificateStatus status) {
        Optional<CertificateContent> content = status.content();
        JsonObject json = new JsonObject();
        json.addProperty("source", status.source());
        json.addProperty("container", status.container().isEmpty() ? null : status.container());
        json.addProperty("role", status.role().name());
        json.addProperty("status", status.standing().name());
        json.add("path", of(status.path()));
        json.add("revocation", of(status.revocation()));
        json.add("notBefore", time(content.map(CertificateContent::notBefore)));
        json.add("notAfter", time(content.map(CertificateContent::notAfter)));
        json.add("daysLeft", status.daysLeft().isPresent() ? new JsonPrimitive(status.daysLeft().getAsLong())
                : JsonNull.INSTANCE);
        json.add("renewal", of(status.renewal()));
        json.add("sha256", text(content.map(CertificateContent::sha256)));
        json.add("subject", text(content.map(names ? CertificateContent::subject : CertificateContent::maskedSubject)));
        json.add("issuer", text(content.map(CertificateContent::issuer)));
        json.add("serial", text(content.map(CertificateContent::serial)));
        json.add("uuid", text(content.flatMap(CertificateContent::uuid)));
        json.add("keyAlgorithm", text(content.map(CertificateContent::keyAlgorithm)));
        json.add("keyBits", content.map(CertificateContent::keyBits).filter(bits -> bits > 0)
                .<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        json.add("signatureAlgorithm", text(content.map(CertificateContent::signatureAlgorithm)));
        json.add("findings", FindingsJson.of(status.findings()));
        return json;
    }

    private static JsonObject of(CertificatePath path) {
        JsonObject json = new JsonObject();
        json.add("valid", path.valid().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        json.addProperty("problem", path.problem().isEmpty() ? null : path.problem());
        JsonArray chain = new JsonArray();
        path.chain().forEach(link -> chain.add(of(link)));
        json.add("chain", chain);
        return json;
    }

    private static JsonObject of(ChainLink link) {
        JsonObject json = new JsonObject();
        json.addProperty("subject", link.subject());
        json.addProperty("issuer", link.issuer());
        json.addProperty("serial", link.serial());
        json.addProperty("sha256", link.sha256());
        json.addProperty("anchor", link.anchor());
        json.addProperty("problem", link.problem().isEmpty() ? null : link.problem());
        json.add("revocation", of(link.revocation()));
        return json;
    }

    private static JsonObject of(RevocationAnswer answer) {
        JsonObject json = new JsonObject();
        json.addProperty("status", answer.status().name());
        json.addProperty("source", answer.source().isEmpty() ? null : answer.source());
        json.addProperty("reason", answer.reason().isEmpty() ? null : answer.reason());
        json.add("at", time(answer.at()));
        return json;
    }

    private static JsonObject of(Renewal renewal) {
        JsonObject json = new JsonObject();
        json.add("opens", time(renewal.opens()));
        JsonArray by = new JsonArray();
        renewal.by().forEach(actor -> by.add(actor.name()));
        json.add("by", by);
        return json;
    }

    private static JsonElement time(Optional<Instant> instant) {
        return text(instant.map(Instant::toString));
    }

    private static JsonElement text(Optional<String> text) {
        return text.filter(value -> !value.isEmpty()).<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }
}
