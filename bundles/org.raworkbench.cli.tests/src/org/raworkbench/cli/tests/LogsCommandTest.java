package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code logs} as a script sees it. The logs are synthetic: no real sample of the Identity Agent's is public. */
class LogsCommandTest {

    private static final String AGENT = """
            2026-06-15 09:00:00,100 INFO  [1] NHS.IdentityAgent - NHS Identity Agent version 2.4.6.0 starting
            2026-06-15 09:00:01,200 INFO  [1] NHS.IdentityAgent - Computer name: RA-DESK-07
            2026-06-15 09:00:02,300 ERROR [4] Cards - SCardTransmit failed: 0x80100069
            System.InvalidOperationException: gone
               at Cards.Transmit()
            2026-06-15 09:00:04,400 WARN  [4] Cards - retry, passcode=482915
            2026-06-15 09:00:05,500 ERROR [4] Login - ERR1002 : Unable to read the card
            """;
    private static final String OTHER = """
            2026-06-15 09:00:03,000 INFO  [1] Other - between
            2026-06-15 09:00:06,000 INFO  [1] Other - last
            """;

    @TempDir
    private Path folder;

    private final Terminal terminal = Terminal.withoutService();

    @AfterEach
    void close() {
        terminal.close();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(element -> element.getAsJsonObject()).toList();
    }

    @Test
    void aFormatThatIsNotThereIsWrongUsageWhateverIsAskedFor() throws IOException {
        String path = file("agent.log", AGENT);
        for (String mode : List.of("--json", "--count", "--print", "--records")) {
            terminal.type("logs", path, "--format", "no-such", mode);
            assertEquals(2, terminal.exitCode(), mode);
            assertTrue(terminal.err().contains("log4net"), terminal.err());
        }
    }

    @Test
    void theDocumentTellsSourcesFindingsAndLines() throws IOException {
        String path = file("agent.log", AGENT);
        terminal.type("logs", path, "--json", "--zone", "UTC");
        assertEquals(20, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations("org.raworkbench.logs/schema/logs-1.json"));
        JsonObject source = terminal.json().getAsJsonArray("sources").get(0).getAsJsonObject();
        assertEquals(path, source.get("path").getAsString());
        assertEquals(7, source.get("lines").getAsLong());
        assertEquals(5, source.get("records").getAsLong());
        assertEquals("2026-06-15T09:00:00.100Z", source.get("firstTime").getAsString());
        assertEquals("UTC", source.get("zone").getAsString());
        JsonObject workstation = source.getAsJsonObject("workstation");
        assertEquals("RA-DESK-07", workstation.get("name").getAsString());
        assertEquals("2.4.6.0", workstation.getAsJsonArray("versions").get(0).getAsJsonObject().get("version").getAsString());
        assertEquals(2, terminal.json().getAsJsonObject("severities").get("ERROR").getAsLong());
        JsonObject finding = objects(terminal.json().getAsJsonArray("findings")).stream()
                .filter(one -> one.get("id").getAsString().equals("log.err1002")).findFirst().orElseThrow();
        JsonObject line = finding.getAsJsonArray("evidence").get(0).getAsJsonObject();
        assertEquals(7, line.get("line").getAsLong());
        assertEquals("2026-06-15T09:00:05.500Z", line.get("time").getAsString());
        assertTrue(line.get("text").getAsString().contains("ERR1002"));
        assertEquals(1, finding.get("count").getAsLong());
        assertTrue(objects(terminal.json().getAsJsonArray("findings")).stream()
                .anyMatch(one -> one.get("id").getAsString().equals("log.version-identity-agent")));
        assertFalse(terminal.out().contains("482915"));
    }

    @Test
    void peopleGetTheSameInWords() throws IOException {
        terminal.type("logs", file("agent.log", AGENT), "--zone", "UTC");
        assertEquals(20, terminal.exitCode());
        assertTrue(terminal.out().startsWith("ERROR: "), terminal::out);
        assertTrue(terminal.out().contains("Allow the domains first"), terminal::out);
        assertTrue(terminal.out().contains("line 7"), terminal::out);
    }

    @Test
    void aCountIsTheNumberAlone() throws IOException {
        String path = file("agent.log", AGENT);
        terminal.type("logs", path, "--filter", "Cards", "--count");
        assertEquals("3" + System.lineSeparator(), terminal.out());
        assertEquals(0, terminal.exitCode());
        terminal.type("logs", path, "--filter", "\"Cards\" AND NOT \"retry\"", "--count");
        assertEquals("2", terminal.out().strip());
        terminal.type("logs", path, "--filter", "nothing like it", "--count");
        assertEquals("0", terminal.out().strip());
        terminal.type("logs", path, "--filter", "^", "--count");
        assertEquals("7", terminal.out().strip());
        terminal.type("logs", path, "--severity", "ERROR", "--count");
        assertEquals("4", terminal.out().strip());
        terminal.type("logs", path, "--from", "2026-06-15T09:00:02Z", "--to", "2026-06-15 09:00:05", "--zone", "UTC", "--count");
        assertEquals("4", terminal.out().strip());
    }

    @Test
    void linesArePrintedAsTheyStand() throws IOException {
        terminal.type("logs", file("agent.log", AGENT), "--filter", "retry|starting", "--print");
        assertEquals(List.of(AGENT.lines().toList().get(0), AGENT.lines().toList().get(5)), terminal.out().lines().toList());
    }

    @Test
    void severalLogsAreMergedByTime() throws IOException {
        String one = file("agent.log", AGENT);
        String two = file("other.log", OTHER);
        terminal.type("logs", one, two, "--merge", "--print", "--zone", "UTC");
        List<String> lines = terminal.out().lines().toList();
        assertEquals(9, lines.size());
        assertEquals("2026-06-15T09:00:03Z\t" + two + ":1\tINFO\t2026-06-15 09:00:03,000 INFO  [1] Other - between",
                lines.get(5));
        List<String> times = lines.stream().map(line -> line.substring(0, line.indexOf('\t'))).collect(Collectors.toList());
        List<java.time.Instant> parsed = times.stream().map(java.time.Instant::parse).toList();
        assertEquals(parsed.stream().sorted().toList(), parsed);
    }

    @Test
    void recordsComeWithTheirFields() throws IOException {
        terminal.type("logs", file("agent.log", AGENT), "--records", "--json-lines");
        List<JsonObject> records = new ArrayList<>();
        terminal.out().lines().forEach(line -> records.add(JsonParser.parseString(line).getAsJsonObject()));
        assertEquals(5, records.size());
        assertEquals("ERROR", records.get(2).get("severity").getAsString());
        assertEquals(3, records.get(2).get("text").getAsString().lines().count());
        assertTrue(records.get(2).getAsJsonObject("fields").size() > 1, records.get(2)::toString);
    }

    @Test
    void anExtractHoldsNoSecrets() throws IOException {
        String path = file("agent.log", AGENT);
        for (String name : List.of("out.txt", "out.csv", "out.html", "out.json")) {
            Path out = folder.resolve(name);
            terminal.type("logs", path, "--extract", out.toString());
            assertEquals(0, terminal.exitCode(), terminal::err);
            String text = Files.readString(out);
            assertTrue(text.contains("ERR1002") && text.contains("[masked]"), name + ": " + text);
            assertFalse(text.contains("482915"), name);
        }
        terminal.type("logs", path, "--filter", "starting", "--context", "0", "--extract", folder.resolve("one.csv").toString());
        assertEquals(2, Files.readAllLines(folder.resolve("one.csv")).size());
    }

    @Test
    void aFleetIsATable() throws IOException {
        Path fleet = Files.createDirectory(folder.resolve("fleet"));
        for (String name : List.of("PC1", "PC2")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("logs/agent.log"));
                zip.write(AGENT.replace("RA-DESK-07", name).getBytes(StandardCharsets.UTF_16LE));
                zip.closeEntry();
            }
            Files.write(fleet.resolve(name + ".zip"), out.toByteArray());
        }
        terminal.type("logs", fleet.toString(), "--fleet");
        List<String> rows = terminal.out().lines().toList();
        assertEquals(3, rows.size(), terminal::out);
        assertTrue(rows.get(1).startsWith("PC1,PC1.zip,ERROR,"), rows.get(1));
        assertTrue(rows.get(2).contains("NHS Identity Agent 2.4.6.0"), rows.get(2));
    }

    @Test
    void wrongChoicesAreExplained() throws IOException {
        String path = file("agent.log", AGENT);
        terminal.type("logs", path, "--filter", "(open", "--count");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("filter"), terminal::err);
        terminal.type("logs", path, "--format", "no-such-format", "--count", "--filter", "x");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("log4net"), terminal::err);
        terminal.type("logs", path, "--encoding", "klingon");
        assertEquals(2, terminal.exitCode());
        terminal.type("logs", path, "--zone", "Mars/Base");
        assertEquals(2, terminal.exitCode());
        terminal.type("logs", path, "--severity", "AWFUL");
        assertEquals(2, terminal.exitCode());
        terminal.type("logs", path, "--from", "yesterday");
        assertEquals(2, terminal.exitCode());
        terminal.type("logs", folder.resolve("absent.log").toString());
        assertEquals(3, terminal.exitCode());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestShown() throws IOException {
        String path = file("agent.log", AGENT);
        String bad = Files.write(folder.resolve("bad.zip"), new byte[] {'P', 'K', 3, 4, 0, 0}).toString();
        terminal.type("logs", path, bad, "--json");
        assertEquals(3, terminal.exitCode());
        assertTrue(terminal.err().contains("bad.zip"), terminal::err);
        assertEquals(1, terminal.json().getAsJsonArray("sources").size());
        assertEquals(List.of(), terminal.violations("org.raworkbench.logs/schema/logs-1.json"));
    }

    @Test
    void anEmptyLogIsNoFault() throws IOException {
        terminal.type("logs", file("empty.log", ""), "--json");
        assertEquals(List.of(), terminal.violations("org.raworkbench.logs/schema/logs-1.json"));
        assertEquals(0, terminal.json().getAsJsonArray("sources").get(0).getAsJsonObject().get("lines").getAsLong());
    }
}
