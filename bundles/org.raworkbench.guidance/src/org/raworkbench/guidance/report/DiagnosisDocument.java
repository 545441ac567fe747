package org.raworkbench.guidance.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.core.report.FindingsJson;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.Observation;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.guidance.knowledge.Contradiction;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A diagnosis as JSON ({@code schema/diagnosis-1.json}). Scores are rounded to four decimal places. */
public final class DiagnosisDocument {

    private static final String SCHEMA = "https://raworkbench.org/schema/diagnosis-1.json";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();

    private final Knowledge knowledge;

    /** @param knowledge the knowledge that the diagnosis rests on */
    public DiagnosisDocument(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The document, ending with a line break. */
    public String write(Instant generated, boolean demo, Diagnosis diagnosis, List<Finding> findings, Verdict verdict) {
        JsonObject json = new JsonObject();
        json.addProperty("schema", SCHEMA);
        json.addProperty("generated", generated.truncatedTo(ChronoUnit.MILLIS).toString());
        json.addProperty("demo", demo);
        json.add("symptoms", strings(diagnosis.symptoms()));
        json.add("errors", array(diagnosis.errors(), this::error));
        json.addProperty("errorUnrecognised", diagnosis.unrecognised());
        json.add("causes", array(diagnosis.causes(), this::cause));
        json.add("guide", diagnosis.guide().map(DiagnosisDocument::guide).orElse(JsonNull.INSTANCE));
        json.addProperty("lastResort", diagnosis.lastResort());
        json.addProperty("lastResortReason", diagnosis.lastResortReason());
        json.add("contradictions", array(diagnosis.contradictions(), this::contradiction));
        json.add("knowledgeProblems", array(knowledge.problems(), problem -> new JsonPrimitive(problem.describe())));
        json.add("findings", FindingsJson.of(findings));
        json.add("verdict", FindingsJson.of(verdict));
        return GSON.toJson(json) + System.lineSeparator();
    }

    private JsonElement error(String id) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        knowledge.error(id).ifPresent(error -> {
            json.addProperty("title", error.getTitle());
            json.addProperty("component", error.getComponent());
            json.addProperty("meaning", error.getMeaning());
            json.addProperty("source", error.getSource());
            json.addProperty("seen", error.getSeen().toString());
        });
        return json;
    }

    private JsonElement cause(RankedCause cause) {
        JsonObject json = new JsonObject();
        json.addProperty("id", cause.id());
        json.addProperty("title", cause.title());
        json.addProperty("explanation", cause.explanation());
        json.add("score", new JsonPrimitive(BigDecimal.valueOf(cause.score()).setScale(4, RoundingMode.HALF_UP)));
        json.addProperty("rank", cause.rank());
        json.add("for", array(cause.supporting(), DiagnosisDocument::observation));
        json.add("against", array(cause.opposing(), DiagnosisDocument::observation));
        json.add("missing", array(cause.missing(), DiagnosisDocument::nextStep));
        json.add("nextStep", cause.nextStep().map(DiagnosisDocument::nextStep).orElse(JsonNull.INSTANCE));
        json.add("actors", actors(cause.actors()));
        json.add("alternatives", strings(cause.alternatives()));
        json.addProperty("source", cause.source());
        knowledge.cause(cause.id()).ifPresent(entry -> {
            json.addProperty("seen", entry.getSeen().toString());
            json.addProperty("confidence", entry.getConfidence().getLiteral());
        });
        return json;
    }

    private static JsonElement observation(Observation observation) {
        JsonObject json = new JsonObject();
        json.addProperty("observed", observation.key());
        json.addProperty("reason", observation.reason());
        json.addProperty("text", observation.said());
        json.addProperty("ratio", observation.ratio());
        json.addProperty("source", observation.seen().map(seen -> seen.describe()).orElse(null));
        return json;
    }

    private static JsonElement nextStep(NextStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("id", step.id());
        json.addProperty("title", step.title());
        json.addProperty("instruction", step.instruction());
        json.add("actors", actors(step.actors()));
        json.addProperty("minutes", step.minutes());
        json.addProperty("action", step.action().getLiteral());
        json.addProperty("check", step.check());
        return json;
    }

    private static JsonElement guide(GuideRun guide) {
        JsonObject json = new JsonObject();
        json.addProperty("id", guide.id());
        json.addProperty("title", guide.title());
        json.addProperty("opening", guide.opening());
        json.addProperty("gap", guide.gap());
        json.add("steps", array(guide.steps(), DiagnosisDocument::step));
        json.addProperty("next", guide.next().orElse(null));
        json.addProperty("ending", guide.ending());
        json.addProperty("caseTemplate", guide.caseTemplate().orElse(null));
        return json;
    }

    private static JsonElement step(GuideStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("id", step.id());
        json.addProperty("title", step.title());
        json.addProperty("instruction", step.instruction());
        json.add("actors", actors(step.actors()));
        json.addProperty("state", step.state().name());
        json.addProperty("by", step.by().map(Enum::name).orElse(null));
        json.addProperty("because", step.because());
        json.addProperty("lastResort", step.lastResort());
        return json;
    }

    private JsonElement contradiction(String id) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        Contradiction contradiction = knowledge.contradictions().stream().filter(entry -> entry.getId().equals(id))
                .findFirst().orElseThrow();
        json.addProperty("title", contradiction.getTitle());
        json.add("statements", array(contradiction.getStatements(), statement -> {
            JsonObject said = new JsonObject();
            said.addProperty("text", statement.getText());
            said.addProperty("source", statement.getSource());
            said.addProperty("seen", statement.getSeen().toString());
            return said;
        }));
        json.addProperty("advice", contradiction.getAdvice());
        return json;
    }

    private static JsonArray actors(List<Actor> actors) {
        return array(actors, actor -> new JsonPrimitive(actor.name()));
    }

    private static JsonArray strings(Collection<String> texts) {
        return array(texts, JsonPrimitive::new);
    }

    private static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> form) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }
}
