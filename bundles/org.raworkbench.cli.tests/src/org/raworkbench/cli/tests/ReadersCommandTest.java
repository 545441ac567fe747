package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;

import com.google.gson.JsonObject;

/** {@code readers}: what scripts and people are told about firmware. */
class ReadersCommandTest {

    private static final String SCHEMA = "org.raworkbench.readers/schema/readers-1.json";

    private final Terminal terminal = Terminal
            .withReaders(new Reader("Real Reader 00 00", false, false, CardPresence.ABSENT, Optional.empty(), 0));

    @AfterEach
    void close() {
        terminal.close();
    }

    private JsonObject reader(String name) {
        return StreamSupport.stream(terminal.json().getAsJsonArray("readers").spliterator(), false)
                .map(element -> element.getAsJsonObject())
                .filter(reader -> reader.get("name").getAsString().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> findings(JsonObject of) {
        return StreamSupport.stream(of.getAsJsonArray("findings").spliterator(), false)
                .map(finding -> finding.getAsJsonObject().get("id").getAsString()).toList();
    }

    @Test
    void anOldReaderIsAnErrorWithAllThatIsKnown() throws IOException {
        terminal.type("readers", "--demo", "old-reader", "--json");
        assertEquals(20, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        JsonObject old = reader("Demo SCR331 01 00");
        assertEquals("SCM Microsystems Inc.", old.get("vendor").getAsString());
        assertEquals("04E6", old.get("vid").getAsString());
        assertEquals("E001", old.get("pid").getAsString());
        assertEquals("demo-3", old.get("serial").getAsString());
        assertEquals("5.15", old.getAsJsonObject("firmware").get("value").getAsString());
        assertEquals("PCSC_ATTRIBUTE", old.getAsJsonObject("firmware").get("source").getAsString());
        JsonObject catalogue = old.getAsJsonObject("catalogue");
        assertEquals("BELOW_MINIMUM", catalogue.get("state").getAsString());
        assertEquals("5.16", catalogue.get("minimum").getAsString());
        assertTrue(catalogue.get("latest").isJsonNull(), "no source names the latest release");
        assertEquals("2026-06-27", catalogue.get("seen").getAsString());
        assertTrue(findings(old).contains("reader.firmware-below-minimum"), terminal::out);
        assertTrue(findings(terminal.json()).contains("reader.same-model-different-firmware"), terminal::out);
        assertTrue(findings(reader("Demo SCR331 00 00")).stream().noneMatch("reader.firmware-below-minimum"::equals));
    }

    @Test
    void aPersonReadsWhatToDo() {
        terminal.type("readers", "--demo", "old-reader");
        assertEquals(20, terminal.exitCode(), terminal::err);
        assertTrue(terminal.out().contains("ERROR: The firmware of Demo SCR331 01 00 (5.15) is too old."),
                terminal::out);
        assertTrue(terminal.out().contains("What to do: Use another reader meanwhile."), terminal::out);
        assertTrue(terminal.out().contains("Firmware: 5.25 (attribute of the driver)"), terminal::out);
        assertTrue(terminal.out().contains("USB id: 04E6:E001"), terminal::out);
    }

    @Test
    void aReaderThatTellsNothingIsNormal() throws IOException {
        terminal.type("readers", "--json");
        assertEquals(0, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        JsonObject reader = reader("Real Reader 00 00");
        assertTrue(reader.get("vid").isJsonNull());
        assertTrue(reader.getAsJsonObject("firmware").get("value").isJsonNull());
        assertEquals("UNKNOWN", reader.getAsJsonObject("catalogue").get("state").getAsString());
        assertEquals(List.of("reader.firmware-unknown"), findings(reader));
        terminal.type("readers");
        assertTrue(terminal.out().contains("Firmware: unknown"), terminal::out);
    }
}
