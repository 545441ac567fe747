package org.raworkbench.logs.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.rules.RuleShelf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The help for authors of rules and formats names every member that our own files have, and its examples work. */
class AuthorHelpTest {

    private static final Path LOGS = Path.of("../org.raworkbench.logs/knowledge");
    private static final Path HELP = Path.of("../org.raworkbench.help/html/logs.html");

    @TempDir
    private Path folder;

    @Test
    void everyMemberIsDescribed() throws IOException {
        Set<String> members = new TreeSet<>();
        for (JsonObject format : files("formats")) {
            if (format.has("id")) {
                members.addAll(format.keySet());
                members(format, "samples", members);
                for (String part : List.of("json", "csv")) {
                    members.addAll(format.has(part) ? format.getAsJsonObject(part).keySet() : Set.of());
                }
            }
        }
        for (JsonObject file : files("log-rules")) {
            members(file, "rules", members);
        }
        for (JsonObject file : files("log-observations")) {
            members.addAll(List.of("observations", "products"));
            members(file, "observations", members);
            members(file, "products", members);
        }
        String help = Files.readString(HELP);
        // in the examples a member stands as "name", in the descriptions as code
        members.removeIf(member -> help.contains("<code>" + member + "</code>"));
        assertEquals(Set.of(), members);
    }

    private static void members(JsonObject of, String list, Set<String> members) {
        JsonArray rows = of.has(list) ? of.getAsJsonArray(list) : new JsonArray();
        for (JsonElement row : rows) {
            members.addAll(row.getAsJsonObject().keySet());
        }
    }

    private static List<JsonObject> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(LOGS.resolve(name))) {
            return files.map(AuthorHelpTest::json).toList();
        }
    }

    private static JsonObject json(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void theExamplesAreTaken() throws IOException {
        String help = Files.readString(HELP);
        List<String> examples = Stream.of(help.split("<pre>")).skip(1).map(part -> part.substring(0,
                part.indexOf("</pre>")))
                .filter(part -> part.startsWith("{")).toList();
        assertEquals(2, examples.size());
        RuleShelf shelf = new RuleShelf().add("help", examples.get(0));
        assertEquals(List.of(), shelf.rules().problems());
        assertEquals(1, shelf.rules().rules().size());
        Path formats = Files.createDirectories(new SiteKnowledge(folder).folder().resolve("log-formats"));
        Files.writeString(formats.resolve("site.json"), examples.get(1));
        FormatCatalogue catalogue = FormatCatalogue.with(List.of(formats), List.of());
        assertEquals(List.of(), catalogue.leftOut());
        assertEquals("site-agent", catalogue.format("site-agent").orElseThrow().id());
    }
}
