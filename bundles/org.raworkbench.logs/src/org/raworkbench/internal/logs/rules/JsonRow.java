package org.raworkbench.internal.logs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads the members of a JSON object so that whoever wrote it is told what is wrong. */
record JsonRow(JsonObject object) {

    static JsonRow of(JsonElement element) {
        if (!element.isJsonObject()) {
            throw new RuleFault("rule.notObject");
        }
        return new JsonRow(element.getAsJsonObject());
    }

    boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    String text(String name) {
        return optional(name).filter(text -> !text.isBlank()).orElseThrow(() -> new RuleFault("rule.missing", name));
    }

    Optional<String> optional(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonElement element = object.get(name);
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw new RuleFault("rule.wrongType", name, "a text");
        }
        return Optional.of(element.getAsString());
    }

    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (!object.get(name).isJsonPrimitive() || !object.get(name).getAsJsonPrimitive().isBoolean()) {
            throw new RuleFault("rule.wrongType", name, "true or false");
        }
        return object.get(name).getAsBoolean();
    }

    int number(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        try {
            return object.get(name).getAsInt();
        } catch (RuntimeException notANumber) {
            throw new RuleFault("rule.wrongType", name, "a number");
        }
    }

    List<JsonElement> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!object.get(name).isJsonArray()) {
            throw new RuleFault("rule.wrongType", name, "a list");
        }
        return object.getAsJsonArray(name).asList();
    }

    List<String> texts(String name) {
        return texts(name, list(name));
    }

    static List<String> texts(String name, List<JsonElement> elements) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : elements) {
            if (!element.isJsonPrimitive()) {
                throw new RuleFault("rule.wrongType", name, "a list of texts");
            }
            texts.add(element.getAsString());
        }
        return texts;
    }

    JsonRow row(String name) {
        if (!has(name)) {
            throw new RuleFault("rule.missing", name);
        }
        return of(object.get(name));
    }
}
