package org.raworkbench.cases.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseReview.Remark;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.supportcase.SupportCase;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The check of a case as JSON ({@code schema/case-check-1.json}) and as text. */
public final class CaseCheckDocument {

    private static final String SCHEMA = "https://raworkbench.org/schema/case-check-1.json";

    private CaseCheckDocument() {
    }

    /** For scripts, ending with a line break. */
    public static String json(SupportCase content, CaseTemplate template, CaseReview review, Instant now) {
        JsonObject json = new JsonObject();
        json.addProperty("schema", SCHEMA);
        json.addProperty("generated", now.truncatedTo(ChronoUnit.MILLIS).toString());
        json.addProperty("demo", content.isDemo());
        json.addProperty("template", template.id());
        json.addProperty("title", content.getTitle() == null ? template.title() : content.getTitle());
        json.addProperty("state", content.getState().getName());
        json.addProperty("complete", review.complete());
        json.add("missing", remarks(review.missing()));
        json.add("doubtful", remarks(review.doubtful()));
        json.add("contradictions", remarks(review.contradictions()));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json)
                + System.lineSeparator();
    }

    private static JsonArray remarks(List<Remark> remarks) {
        JsonArray array = new JsonArray();
        for (Remark remark : remarks) {
            JsonObject json = new JsonObject();
            json.addProperty("field", remark.field());
            json.addProperty("text", remark.text());
            array.add(json);
        }
        return array;
    }

    /** For people. */
    public static String text(SupportCase content, CaseTemplate template, CaseReview review) {
        StringBuilder text = new StringBuilder();
        if (content.isDemo()) {
            text.append(Messages.text("demo")).append(System.lineSeparator());
        }
        text.append(Messages.text(review.complete() ? "complete" : "incomplete", template.target()))
                .append(System.lineSeparator());
        add(text, "missing", review.missing());
        add(text, "contradictions", review.contradictions());
        add(text, "doubtful", review.doubtful());
        return text.toString();
    }

    private static void add(StringBuilder text, String title, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        text.append(System.lineSeparator()).append(Messages.text(title)).append(System.lineSeparator());
        remarks.forEach(remark -> text.append("- ").append(remark.text()).append(System.lineSeparator()));
    }
}
