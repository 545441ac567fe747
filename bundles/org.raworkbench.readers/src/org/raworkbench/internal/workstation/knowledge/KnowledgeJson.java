package org.raworkbench.internal.workstation.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

import org.raworkbench.internal.workstation.knowledge.WindowsChange.Updates;
import org.raworkbench.internal.workstation.raw.ProductVersion;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Turns the rows of the knowledge file into knowledge; throws unchecked for what is not right. */
record KnowledgeJson(JsonObject json) {

    WorkstationKnowledge read() {
        Map<String, Product> products = new LinkedHashMap<>();
        rows(json, "products").forEach(row -> products.put(text(row, "id"), product(row)));
        Map<String, String> environments = new LinkedHashMap<>();
        rows(json, "environments").forEach(row -> environments.put(text(row, "host"), text(row, "id")));
        JsonObject service = json.getAsJsonObject("service");
        JsonObject ports = json.getAsJsonObject("ports");
        JsonObject environment = json.getAsJsonObject("environment");
        JsonObject browser = json.getAsJsonObject("browser");
        return new WorkstationKnowledge(products, rows(json, "browsers").stream().map(KnowledgeJson::product).toList(),
                texts(service, "card"), texts(service, "port"), Basis.of(service), numbers(ports, "portService"),
                numbers(ports, "credentialManagement"), Basis.of(ports),
                text(json.getAsJsonObject("generations"), "connectFrom"), environments, text(environment, "expected"),
                Basis.of(environment), rows(json, "domains").stream().filter(row -> !isUnused(row))
                        .map(KnowledgeJson::domain).toList(),
                change(json.getAsJsonObject("windowsChange")), dotnet(json.getAsJsonObject("dotnet")),
                Map.of("support", Basis.of(browser), "extension",
                        new Basis(text(browser, "extensionSource"), text(browser, "extensionSeen")), "cookies",
                        new Basis(text(browser, "cookieSource"), text(browser, "cookieSeen"))),
                product("printer"), product("pivMinidriver"), Basis.of(json.getAsJsonObject("session")),
                rows(json, "specification").stream().map(row -> specification(row, products)).toList());
    }

    private Product product(String name) {
        JsonObject row = json.getAsJsonObject(name).deepCopy();
        row.addProperty("id", name);
        return product(row);
    }

    private static Product product(JsonObject row) {
        Optional<String> minimum = optional(row, "minimum");
        return new Product(text(row, "id"), optional(row, "name").orElse(text(row, "id")), texts(row, "words"),
                texts(row, "firstWords"), texts(row, "not"), optional(row, "file"), optional(row, "process"),
                minimum.map(KnowledgeJson::version), minimum.orElse(""),
                optional(row, "below").filter("FAIL"::equals).isPresent(), optional(row, "ends").map(LocalDate::parse),
                row.has("source") ? Optional.of(Basis.of(row)) : Optional.empty());
    }

    /** A site leaves one of our domains out by a row with its id and {@code "unused": true}. */
    private static boolean isUnused(JsonObject row) {
        return row.has("unused") && row.get("unused").getAsBoolean();
    }

    private static RequiredDomain domain(JsonObject row) {
        return new RequiredDomain(text(row, "id"), row.get("port").getAsInt(), row.get("tls").getAsBoolean(),
                row.get("required").getAsBoolean(), optional(row, "only"), text(row, "purpose"), Basis.of(row));
    }

    private static WindowsChange change(JsonObject row) {
        Map<Integer, Updates> builds = new LinkedHashMap<>();
        rows(row, "builds").forEach(
                build -> builds.put(build.get("id").getAsInt(), new Updates(number(build, "before"), number(build,
                        "after"))));
        return new WindowsChange(LocalDate.parse(text(row, "date")), YearMonth.parse(text(row, "overrideEnds")), builds,
                row.get("newerThan").getAsInt(), Basis.of(row));
    }

    private static WorkstationKnowledge.DotNet dotnet(JsonObject row) {
        return new WorkstationKnowledge.DotNet(row.get("release").getAsLong(), text(row, "name"), Basis.of(row));
    }

    private static SpecificationRow specification(JsonObject row, Map<String, Product> products) {
        Product product = row.has("words") || !products.containsKey(text(row, "id")) ? product(row)
                : products.get(text(row, "id"));
        Optional<String> minimum = optional(row, "minimum");
        List<String> series = texts(row, "versions");
        return new SpecificationRow(product, minimum.map(KnowledgeJson::version), minimum.orElse(""),
                series.stream().map(KnowledgeJson::version).toList(), String.join(", ", series), Basis.of(row));
    }

    private static ProductVersion version(String text) {
        return ProductVersion.in(text)
                .orElseThrow(() -> new IllegalArgumentException("\u201c" + text + "\u201d is not a version"));
    }

    private static List<JsonObject> rows(JsonObject object, String name) {
        return StreamSupport.stream(object.getAsJsonArray(name).spliterator(), false).map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static Optional<String> optional(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).map(JsonElement::getAsString);
    }

    private static OptionalInt number(JsonObject object, String name) {
        return object.has(name) ? OptionalInt.of(object.get(name).getAsInt()) : OptionalInt.empty();
    }

    private static List<String> texts(JsonObject object, String name) {
        List<String> texts = new ArrayList<>();
        if (object.has(name)) {
            object.getAsJsonArray(name).forEach(element -> texts.add(element.getAsString()));
        }
        return texts;
    }

    private static List<Integer> numbers(JsonObject object, String name) {
        List<Integer> numbers = new ArrayList<>();
        object.getAsJsonArray(name).forEach(element -> numbers.add(element.getAsInt()));
        return numbers;
    }
}
