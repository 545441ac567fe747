package org.raworkbench.core.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Lays a site's knowledge over ours, by the rules of {@link SiteKnowledge}. */
final class KnowledgeMerge {

    private KnowledgeMerge() {
    }

    static JsonObject over(JsonObject ours, JsonObject site) {
        JsonObject merged = ours.deepCopy();
        site.entrySet().forEach(member -> merged.add(member.getKey(),
                over(Optional.ofNullable(ours.get(member.getKey())), member.getValue())));
        return merged;
    }

    private static JsonElement over(Optional<JsonElement> ours, JsonElement site) {
        if (ours.isPresent() && ours.get().isJsonObject() && site.isJsonObject()) {
            return over(ours.get().getAsJsonObject(), site.getAsJsonObject());
        }
        if (ours.isPresent() && ours.get().isJsonArray() && site.isJsonArray() && ofRows(site.getAsJsonArray())
                && ofRows(ours.get().getAsJsonArray())) {
            return rows(ours.get().getAsJsonArray(), site.getAsJsonArray());
        }
        return site.deepCopy();
    }

    private static JsonArray rows(JsonArray ours, JsonArray site) {
        Map<String, JsonElement> rows = new LinkedHashMap<>();
        ours.forEach(row -> rows.put(id(row).orElseThrow(), row.deepCopy()));
        site.forEach(row -> rows.put(id(row).orElseThrow(), row.deepCopy()));
        JsonArray merged = new JsonArray();
        rows.values().forEach(merged::add);
        return merged;
    }

    private static boolean ofRows(JsonArray array) {
        return array.asList().stream().allMatch(row -> id(row).isPresent());
    }

    private static Optional<String> id(JsonElement row) {
        return Optional.of(row).filter(JsonElement::isJsonObject).map(object -> object.getAsJsonObject().get("id"))
                .filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }
}
