package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;

class UsageTest {

    private static final String SCHEMA = "org.raworkbench.readers/schema/readers-1.json";

    private Terminal terminal = Terminal.withoutService();

    @AfterEach
    void close() {
        terminal.close();
    }

    private void useReaders(Reader... readers) {
        terminal.close();
        terminal = Terminal.withReaders(readers);
    }

    @Test
    void helpNamesEveryCommand() {
        terminal.type("--help");
        assertEquals(0, terminal.exitCode());
        for (String command : List.of("readers", "inspect", "certificates", "workstation", "logs", "diagnose",
                "case")) {
            assertTrue(terminal.out().contains(command), terminal::out);
        }
        assertEquals(1, terminal.out().split("Not affiliated with NHS England", -1).length - 1, terminal::out);
        assertTrue(terminal.out().contains("Show the version and exit."), terminal::out);
        terminal.type("inspect", "--help");
        assertTrue(terminal.out().contains("--reader"), terminal::out);
    }

    @Test
    void theVersionIsTold() {
        terminal.type("--version");
        assertEquals(0, terminal.exitCode());
        assertEquals("RA Workbench 0.0.0.test", terminal.out().strip());
    }

    @Test
    void theDemoCardsAreListed() {
        terminal.type("--demo", "list");
        assertEquals(0, terminal.exitCode());
        assertEquals(16, terminal.out().lines().count(), terminal::out);
        assertTrue(terminal.out().contains("signing-expires-in-20-days"), terminal::out);
    }

    @Test
    void wrongUsageIsExplained() {
        terminal.type("inspekt");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("inspekt"), terminal::err);
        terminal.type();
        assertEquals(2, terminal.exitCode());
        terminal.type("inspect", "--demo", "no-such-card");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("no-such-card"), terminal::err);
        terminal.type("inspect", "--demo", "healthy-piv", "--at", "yesterday");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("yesterday"), terminal::err);
        terminal.type("inspect", "--demo");
        assertEquals(2, terminal.exitCode());
    }

    @Test
    void readersWithoutAServiceIsExitCode4AndSaysWhy() throws IOException {
        terminal.type("readers", "--json");
        assertEquals(4, terminal.exitCode());
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertEquals("STOPPED", terminal.json().getAsJsonObject("service").get("state").getAsString());
        terminal.type("readers");
        assertTrue(terminal.out().contains("Start the service"), terminal::out);
    }

    @Test
    void readersAndTheirCardsAreListedVirtualOnesOnRequest() throws IOException {
        useReaders(
                new Reader("Real Reader 00 00", false, false, CardPresence.PRESENT, Optional.of(Bytes.ofHex("3B00")),
                        1),
                new Reader("Windows Hello for Business 1", false, true, CardPresence.ABSENT, Optional.empty(), 0));
        terminal.type("readers", "--json");
        assertEquals(0, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertEquals(1, terminal.json().getAsJsonArray("readers").size());
        assertEquals("3B00",
                terminal.json().getAsJsonArray("readers").get(0).getAsJsonObject().get("atr").getAsString());
        terminal.type("readers", "--virtual", "--json");
        assertEquals(2, terminal.json().getAsJsonArray("readers").size());
    }

    @Test
    void demoReadersAreLabelledAndRealOnesStayOut() throws IOException {
        useReaders(new Reader("Real Reader 00 00", false, false, CardPresence.ABSENT, Optional.empty(), 0));
        terminal.type("readers", "--demo", "two-cards", "--json");
        assertEquals(0, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertTrue(terminal.json().get("demo").getAsBoolean());
        assertEquals(2, terminal.json().getAsJsonArray("readers").size());
        terminal.type("readers", "--demo", "two-cards");
        assertTrue(terminal.out().startsWith("DEMO"), terminal::out);
    }
}
