package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class WorkstationCommandTest {

    private static final String SCHEMA = "org.raworkbench.readers/schema/workstation-1.json";

    @TempDir
    private Path folder;
    private Terminal terminal = Terminal.withoutService();

    @AfterEach
    void close() {
        terminal.close();
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("report.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private JsonObject check(String id) {
        for (JsonElement element : terminal.json().getAsJsonArray("checks")) {
            if (element.getAsJsonObject().get("id").getAsString().equals(id)) {
                return element.getAsJsonObject();
            }
        }
        throw new AssertionError(id + " in " + terminal.out());
    }

    @Test
    void thisWorkstationWithoutServiceAsText() {
        terminal.type("workstation");
        assertEquals(20, terminal.exitCode());
        assertTrue(terminal.out().startsWith("ERROR: The smart card service (pcscd) is not installed."), terminal::out);
        assertTrue(terminal.out().contains("Who: local IT"), terminal::out);
        assertTrue(terminal.err().contains("3 of 3"), terminal::err);
    }

    @Test
    void thisWorkstationAsJson() throws IOException {
        terminal.close();
        terminal = Terminal.withReaders(
                new Reader("Synthetic Reader 1", false, false, CardPresence.PRESENT, Optional.empty(), 1),
                new Reader("Synthetic Reader 2", false, false, CardPresence.PRESENT, Optional.empty(), 2));
        terminal.type("workstation", "--json");
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertEquals("2026-06-15T09:00:00Z", terminal.json().get("generated").getAsString());
        assertEquals("FAIL", check("card").get("result").getAsString());
        assertEquals("2 cards are in readers: Synthetic Reader 1, Synthetic Reader 2.",
                check("card").get("observed").getAsString());
        assertEquals("NOT_APPLICABLE", check("identity-agent").get("result").getAsString());
        assertTrue(check("domain.gas.national.ncrs.nhs.uk").get("observed").getAsString().contains("was not asked"));
        assertEquals(20, terminal.exitCode());
    }

    @Test
    void theDemoWorkstationSaysThatItIsOne() throws IOException {
        terminal.type("workstation", "--demo", "ward", "--json");
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertTrue(terminal.json().get("demo").getAsBoolean());
        assertEquals("The NHS Port Service is stopped.",
                terminal.json().getAsJsonObject("verdict").get("summary").getAsString());
        terminal.type("workstation", "--demo", "ward");
        assertTrue(terminal.out().startsWith("DEMO"), terminal::out);
        assertEquals(20, terminal.exitCode());
    }

    @Test
    void aReportIsCheckedWithoutLookingAtThisWorkstation() throws IOException {
        Path file = zip(Map.of("manifest.json", """
                {"format": "raworkbench-workstation", "version": 1, "computer": "WARD-3",
                 "collected": "2026-06-14T10:00:00Z"}""", "session.txt", "SESSIONNAME=Console"));
        terminal.type("workstation", "--from", file.toString(), "--json");
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertEquals("WARD-3", terminal.json().getAsJsonObject("workstation").get("name").getAsString());
        assertEquals("PASS", check("session").get("result").getAsString());
        assertEquals("UNKNOWN", check("port-service").get("result").getAsString());
        assertEquals(0, terminal.exitCode(), "what could not be judged is no fault while something could");
        assertEquals("OK", terminal.json().getAsJsonObject("verdict").get("severity").getAsString());
        assertTrue(terminal.json().getAsJsonObject("verdict").get("summary").getAsString()
                .contains("could not be judged"), terminal::out);
    }

    @Test
    void aReportThatTellsNothingIsUnknown() throws IOException {
        terminal.type("workstation", "--from", zip(Map.of("session.txt", "nothing")).toString(), "--json");
        assertEquals(10, terminal.exitCode());
        assertEquals("UNKNOWN", terminal.json().getAsJsonObject("verdict").get("severity").getAsString());
    }

    @Test
    void aRefusedPartIsSaidAndTheRestIsShown() throws IOException {
        terminal.type("workstation", "--from",
                zip(Map.of("../evil.txt", "out", "session.txt", "SESSIONNAME=Console")).toString(), "--json");
        assertEquals(3, terminal.exitCode());
        assertTrue(terminal.err().contains("../evil.txt: This name points outside the report."), terminal::err);
        assertEquals("PASS", check("session").get("result").getAsString());
        assertFalse(Files.exists(folder.resolveSibling("evil.txt")));
    }

    @Test
    void whatIsNoReportIsSaid() throws IOException {
        Path file = folder.resolve("x.zip");
        terminal.type("workstation", "--from", file.toString());
        assertEquals(3, terminal.exitCode());
        assertTrue(terminal.err().contains("x.zip is not a file"), terminal::err);
        Files.writeString(file, "no zip");
        terminal.type("workstation", "--from", file.toString());
        assertEquals(3, terminal.exitCode());
        assertTrue(terminal.err().contains("could not be read as a zip file"), terminal::err);
        assertEquals("", terminal.out());
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        terminal.type("workstation", "--from", "a.zip", "--online");
        assertEquals(2, terminal.exitCode());
        terminal.type("workstation", "--from", "a.zip", "--demo", "ward");
        assertEquals(2, terminal.exitCode());
    }

    @Test
    void theResultGoesIntoAFile() throws IOException {
        Path out = folder.resolve("result.json");
        terminal.type("workstation", "--demo", "ward", "--json", "--out", out.toString());
        assertTrue(Files.readString(out).contains("workstation-1.json"));
        assertEquals("", terminal.out());
    }
}
