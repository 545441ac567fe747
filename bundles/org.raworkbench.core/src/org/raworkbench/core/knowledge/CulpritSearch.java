package org.raworkbench.core.knowledge;

import java.util.Map;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Finds the row of a site's file that makes an engine refuse it: each is tried alone over ours. */
record CulpritSearch(JsonObject ours, Function<JsonObject, Object> reader) {

    private static final int MOST_TRIES = 10_000;

    KnowledgeProblem in(SiteFile site, RuntimeException refused) {
        int tries = 0;
        for (Map.Entry<String, JsonElement> member : site.content().entrySet()) {
            if (!member.getValue().isJsonArray()) {
                JsonObject alone = new JsonObject();
                alone.add(member.getKey(), member.getValue());
                RuntimeException reason = refusal(alone);
                if (reason != null) {
                    return problem(site, RowLines.of(site.text()).member(member.getKey()), reason);
                }
                continue;
            }
            JsonArray rows = member.getValue().getAsJsonArray();
            for (int row = 0; row < rows.size() && tries++ < MOST_TRIES; row++) {
                JsonArray one = new JsonArray();
                one.add(rows.get(row));
                JsonObject alone = new JsonObject();
                alone.add(member.getKey(), one);
                RuntimeException reason = refusal(alone);
                if (reason != null) {
                    return problem(site, RowLines.of(site.text()).row(member.getKey(), row), reason);
                }
            }
        }
        return problem(site, 0, refused);
    }

    private RuntimeException refusal(JsonObject alone) {
        try {
            reader.apply(KnowledgeMerge.over(ours, alone));
            return null;
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private static KnowledgeProblem problem(SiteFile site, int line, RuntimeException reason) {
        boolean spoken = reason instanceof IllegalArgumentException && reason.getMessage() != null;
        String words = spoken ? Messages.text("wrong", reason.getMessage().lines().findFirst().orElse(""))
                : Messages.text("wrong.noWords") + ".";
        return new KnowledgeProblem(site.file(), line, words);
    }
}
