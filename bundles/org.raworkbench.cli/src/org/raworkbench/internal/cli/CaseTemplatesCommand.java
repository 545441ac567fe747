package org.raworkbench.internal.cli;

import java.util.concurrent.Callable;

import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code case templates}: the forms of support cases. */
@Command(name = "templates", mixinStandardHelpOptions = true, sortOptions = false)
final class CaseTemplatesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions options;

    CaseTemplatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        options.checkOutput();
        surroundings.engines().cases().templateProblems().forEach(surroundings.err()::println);
        options.write(options.json() ? json() : text(), surroundings);
        return ExitCode.DONE;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (CaseTemplate template : surroundings.engines().cases().templates()) {
            text.append(String.format("%-28s %s", template.id(), template.title())).append(System.lineSeparator());
        }
        return text.toString();
    }

    private String json() {
        JsonArray templates = new JsonArray();
        for (CaseTemplate template : surroundings.engines().cases().templates()) {
            JsonObject json = new JsonObject();
            json.addProperty("id", template.id());
            json.addProperty("title", template.title());
            json.addProperty("target", template.target());
            json.addProperty("channel", template.channel());
            JsonArray fields = new JsonArray();
            template.fields().forEach(field -> fields.add(of(field)));
            json.add("fields", fields);
            json.addProperty("source", template.source());
            json.addProperty("seen", template.seen());
            templates.add(json);
        }
        JsonObject document = new JsonObject();
        document.add("templates", templates);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(document);
    }

    private static JsonObject of(TemplateField field) {
        JsonObject json = new JsonObject();
        json.addProperty("id", field.id());
        json.addProperty("label", field.label());
        json.addProperty("kind", field.kind().name());
        json.addProperty("required", field.required());
        json.addProperty("askedFirst", field.askedFirst());
        return json;
    }
}
