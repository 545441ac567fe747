package org.raworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.core.knowledge.SiteLayer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class SiteKnowledgeTest {

    private static final JsonObject OURS = JsonParser.parseString("""
            {"limits": {"days": 90, "people": ["RA"]},
             "rows": [{"id": "a", "version": "1"}, {"id": "b", "version": "2"}]}""").getAsJsonObject();

    @TempDir
    private Path folder;

    /** What an engine would make of it: versions by id, and the number of days. */
    private static Map<String, String> versions(JsonObject knowledge) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (JsonElement row : knowledge.getAsJsonArray("rows")) {
            String version = row.getAsJsonObject().get("version").getAsString();
            if (version.startsWith("x")) {
                throw new IllegalArgumentException("\u201c" + version + "\u201d is not a version");
            }
            versions.put(row.getAsJsonObject().get("id").getAsString(), version);
        }
        versions.put("days", String.valueOf(knowledge.getAsJsonObject("limits").get("days").getAsInt()));
        return versions;
    }

    private SiteLayer<Map<String, String>> with(String text) throws IOException {
        Files.createDirectories(folder.resolve("engine"));
        Files.writeString(folder.resolve("engine/versions.json"), text);
        return layer();
    }

    private SiteLayer<Map<String, String>> layer() {
        return new SiteKnowledge(folder).over("engine/versions", OURS, SiteKnowledgeTest::versions);
    }

    private static void leftOut(SiteLayer<Map<String, String>> layer, int line, String words) {
        assertEquals(Map.of("a", "1", "b", "2", "days", "90"), layer.knowledge(), "ours is used");
        assertEquals(Optional.empty(), layer.from());
        KnowledgeProblem problem = layer.problem().orElseThrow();
        assertEquals(line, problem.line(), problem.describe());
        assertTrue(problem.reason().contains(words), problem.reason());
        assertTrue(problem.describe().contains("versions.json"), problem.describe());
    }

    @Test
    void withoutAFileOursIsUsed() {
        SiteLayer<Map<String, String>> layer = layer();
        assertEquals(Map.of("a", "1", "b", "2", "days", "90"), layer.knowledge());
        assertEquals(Optional.empty(), layer.from());
        assertEquals(Optional.empty(), layer.problem());
    }

    @Test
    void aRowTakesThePlaceOfOursAndANewOneIsAdded() throws IOException {
        SiteLayer<Map<String, String>> layer = with("""
                {"rows": [{"id": "b", "version": "9"}, {"id": "c", "version": "3"}], "limits": {"days": 60}}""");
        assertEquals(Map.of("a", "1", "b", "9", "c", "3", "days", "60"), layer.knowledge());
        assertEquals(folder.resolve("engine/versions.json"), layer.from().orElseThrow());
        assertEquals(Optional.empty(), layer.problem());
    }

    @Test
    void ourKnowledgeIsNotChangedByTheMerge() throws IOException {
        with("{\"rows\": [{\"id\": \"b\", \"version\": \"9\"}]}");
        assertEquals("2", OURS.getAsJsonArray("rows").get(1).getAsJsonObject().get("version").getAsString());
    }

    @Test
    void theRowThatIsRefusedIsNamedByItsLine() throws IOException {
        leftOut(with("""
                {"limits": {"days": 60},
                 "rows": [
                  {"id": "c", "version": "3 \\"{[\\""},
                  {"id": "d", "version": "x3"}]}"""), 4, "\u201cx3\u201d is not a version");
    }

    @Test
    void aMissingMemberIsNamedByItsLine() throws IOException {
        leftOut(with("""
                {"rows": [
                  {"id": "c"}]}"""), 2, "a member is missing");
        leftOut(with("""
                {
                 "limits": {"days": "many"}}"""), 2, "");
        leftOut(with("{\"rows\": 5}"), 1, "wrong kind");
    }

    @Test
    void brokenJsonIsNamedByItsLine() throws IOException {
        leftOut(with("{\n\"rows\": [\n  {\"id\": ]}"), 3, "not valid JSON");
        leftOut(with("{\"rows\": [}"), 1, "not valid JSON");
        leftOut(with("{\"rows\": []} and more"), 1, "not valid JSON");
        leftOut(with(""), 1, "not valid JSON");
        leftOut(with("[1]"), 1, "object");
        leftOut(with("[".repeat(100_000)), 1, "not valid JSON");
    }

    @Test
    void whatIsNoTextOrTooLargeOrNoFileIsLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("engine"));
        Files.write(folder.resolve("engine/versions.json"), new byte[] {'{', (byte) 0xC3, '}'});
        leftOut(layer(), 0, "UTF-8");
        leftOut(with(" ".repeat((4 << 20) + 1)), 0, "larger");
        Files.delete(folder.resolve("engine/versions.json"));
        Files.createDirectory(folder.resolve("engine/versions.json"));
        leftOut(layer(), 0, "not a file");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        assertEquals("9", with("\uFEFF{\"rows\": [{\"id\": \"b\", \"version\": \"9\"}]}").knowledge().get("b"));
    }

    @Test
    void aNameNeverLeavesTheFolder() {
        assertThrows(IllegalArgumentException.class,
                () -> new SiteKnowledge(folder).over("../secret", OURS, SiteKnowledgeTest::versions));
    }

    @Test
    void thisComputerHasAFolder() {
        assertTrue(SiteKnowledge.ofThisComputer().folder().toString().contains("knowledge"));
    }
}
