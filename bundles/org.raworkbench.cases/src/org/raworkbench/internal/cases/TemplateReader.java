package org.raworkbench.internal.cases;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.AttachmentKind;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Makes a template of its JSON. Throws an unchecked exception with a sentence for people when it is not in order. */
final class TemplateReader {

    private TemplateReader() {
    }

    static CaseTemplate template(JsonObject json) {
        List<TemplateField> fields = new ArrayList<>();
        for (JsonElement field : array(json, "fields")) {
            fields.add(field(field.getAsJsonObject()));
        }
        List<AttachmentKind> attachments = new ArrayList<>();
        for (JsonElement kind : array(json, "attachments")) {
            AttachmentKind known = AttachmentKind.get(kind.getAsString());
            if (known == null) {
                throw new IllegalArgumentException(Messages.text("template.attachment", kind.getAsString()));
            }
            attachments.add(known);
        }
        return new CaseTemplate(needed(json, "id"), needed(json, "title"), needed(json, "target"),
                text(json, "channel"),
                needed(json, "shortDescription"), fields, attachments, needed(json, "source"), needed(json, "seen"));
    }

    private static TemplateField field(JsonObject json) {
        return new TemplateField(needed(json, "id"), needed(json, "label"), text(json, "help"),
                TemplateField.Kind.valueOf(needed(json, "kind")), flag(json, "required"), flag(json, "askedFirst"),
                text(json, "fill"), text(json, "preset"), strings(json, "choices"), strings(json, "contradictedBy"),
                flag(json, "keepsUuid"));
    }

    private static String needed(JsonObject json, String name) {
        String value = text(json, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(Messages.text("template.needs", name));
        }
        return value;
    }

    private static String text(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : "";
    }

    private static boolean flag(JsonObject json, String name) {
        return json.has(name) && json.get(name).getAsBoolean();
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
    }

    private static List<String> strings(JsonObject json, String name) {
        List<String> values = new ArrayList<>();
        array(json, name).forEach(value -> values.add(value.getAsString()));
        return values;
    }
}
