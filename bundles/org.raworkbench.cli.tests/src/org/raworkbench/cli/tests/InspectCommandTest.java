package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;

import com.google.gson.JsonObject;

class InspectCommandTest {

    private static final String SCHEMA = "org.raworkbench.inspection/schema/inspect-1.json";

    private Terminal terminal = Terminal.withoutService();

    @AfterEach
    void close() {
        terminal.close();
    }

    private void useReaders(Reader... readers) {
        terminal.close();
        terminal = Terminal.withReaders(readers);
    }

    private static List<String> findingIds(JsonObject document) {
        return StreamSupport.stream(document.getAsJsonArray("findings").spliterator(), false)
                .map(finding -> finding.getAsJsonObject().get("id").getAsString()).toList();
    }

    @ParameterizedTest
    @CsvSource({ "healthy-piv, 0, OK, card.fit", "healthy-pkcs15, 0, OK, card.fit",
            "signing-expired, 20, ERROR, certificate.signing.expired",
            "signing-expires-in-20-days, 10, WARNING, certificate.signing.expiring",
            "authentication-missing, 20, ERROR, certificate.authentication.missing", "blank, 20, ERROR, card.blank",
            "pin-blocked, 20, ERROR, pin.blocked", "last-try, 10, WARNING, pin.last-try",
            "series-5, 20, ERROR, series.blocked", "mute, 20, ERROR, card.mute",
            "wrong-checksum, 10, WARNING, atr.wrong-checksum", "oberthur, 0, OK, card.fit",
            "virtual-vendor, 10, WARNING, virtual.vendor", "two-cards, 10, WARNING, cards.several" })
    void everyDemoCardTellsItsStory(String demo, int exitCode, String severity, String finding) throws IOException {
        terminal.type("inspect", "--demo", demo, "--json");
        assertEquals(exitCode, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        JsonObject document = terminal.json();
        assertTrue(document.get("demo").getAsBoolean(), "a demo card is labelled");
        assertEquals(severity, document.getAsJsonObject("verdict").get("severity").getAsString());
        assertTrue(findingIds(document).contains(finding), () -> "findings: " + findingIds(document));
    }

    @ParameterizedTest
    @CsvSource({ "2025-01-31", "2026-11-21", "2031-12-31" })
    void aDemoCardTellsTheSameStoryWheneverItIsTold(String day) {
        terminal.type("inspect", "--demo", "signing-expires-in-20-days", "--at", day + "T12:00:00Z", "--json");
        assertEquals(10, terminal.exitCode(), terminal::err);
        assertTrue(terminal.json().getAsJsonObject("verdict").get("summary").getAsString().contains("20 days"),
                () -> terminal.json().getAsJsonObject("verdict").toString());
    }

    @Test
    void theTextIsLabelledDemoAndSaysWhatToDo() {
        terminal.type("inspect", "--demo", "pin-blocked");
        assertTrue(terminal.out().contains("DEMO"), terminal::out);
        assertTrue(terminal.out().toLowerCase().contains("unlock"), terminal::out);
    }

    @Test
    void theTraceIsShownOnRequest() {
        terminal.type("inspect", "--demo", "healthy-piv", "--trace");
        assertTrue(terminal.out().contains("00A40400"), terminal::out);
        terminal.type("inspect", "--demo", "healthy-piv");
        assertFalse(terminal.out().contains("00A40400"), terminal::out);
    }

    @Test
    void theSecondOfTwoCardsCanBeChosen() {
        terminal.type("inspect", "--demo", "two-cards", "--json");
        String first = terminal.json().getAsJsonObject("reader").get("name").getAsString();
        terminal.type("readers", "--demo", "two-cards", "--json");
        String second = StreamSupport.stream(terminal.json().getAsJsonArray("readers").spliterator(), false)
                .map(reader -> reader.getAsJsonObject().get("name").getAsString())
                .filter(name -> !name.equals(first)).findFirst().orElseThrow();
        terminal.type("inspect", "--demo", "two-cards", "--reader", second, "--json");
        assertEquals(second, terminal.json().getAsJsonObject("reader").get("name").getAsString());
    }

    @Test
    void withoutAServiceNoDemoCardIsShown() {
        terminal.type("inspect", "--json");
        assertEquals(4, terminal.exitCode());
        assertEquals("", terminal.out());
        assertTrue(terminal.err().contains("smart card service"), terminal::err);
    }

    @Test
    void withoutAReaderOrACardItSaysWhatToDo() {
        useReaders();
        terminal.type("inspect");
        assertEquals(4, terminal.exitCode());
        assertTrue(terminal.err().contains("No reader was found"), terminal::err);
        useReaders(new Reader("Real Reader 00 00", false, false, CardPresence.ABSENT, Optional.empty(), 0));
        terminal.type("inspect");
        assertEquals(4, terminal.exitCode());
        assertTrue(terminal.err().contains("Put the card in"), terminal::err);
    }

    @Test
    void aMuteCardInARealReaderIsAFindingNotAFailure() throws IOException {
        useReaders(new Reader("Real Reader 00 00", false, false, CardPresence.MUTE, Optional.empty(), 1));
        terminal.type("inspect", "--json");
        assertEquals(20, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertFalse(terminal.json().get("demo").getAsBoolean());
        assertTrue(findingIds(terminal.json()).contains("card.mute"), terminal::out);
    }

    @Test
    void anUnknownReaderNamesTheOnesThereAre() {
        useReaders(new Reader("Real Reader 00 00", false, false, CardPresence.MUTE, Optional.empty(), 1));
        terminal.type("inspect", "--reader", "Other");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("Real Reader 00 00"), terminal::err);
        terminal.type("inspect", "--reader", "real");
        assertEquals(20, terminal.exitCode(), terminal::err);
    }

    @Test
    void theResultGoesToAFileCompletelyOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("card.json");
        terminal.type("inspect", "--demo", "healthy-piv", "--json", "--out", file.toString());
        assertEquals(0, terminal.exitCode(), terminal::err);
        assertEquals("", terminal.out());
        assertTrue(Files.readString(file).contains("\"verdict\""));
        terminal.type("inspect", "--demo", "healthy-piv", "--out", folder.toString());
        assertEquals(3, terminal.exitCode());
        terminal.type("inspect", "--demo", "healthy-piv", "--out", folder.resolve("none/card.json").toString());
        assertEquals(3, terminal.exitCode());
        assertTrue(terminal.err().contains("folder does not exist"), terminal::err);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aWrongOutputIsRefusedBeforeAnyCardIsRead(@TempDir Path folder) {
        terminal.type("inspect", "--demo", "healthy-piv", "--out", folder.toString());
        assertEquals(3, terminal.exitCode());
        assertEquals(1, terminal.err().lines().count(), terminal::err);
        assertTrue(terminal.err().contains("it is a folder"), terminal::err);
    }

    @Test
    void aLinkStaysALinkAndAPipeStaysAPipe(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("card.txt"), "the old report");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        terminal.type("inspect", "--demo", "healthy-piv", "--out", link.toString());
        assertEquals(0, terminal.exitCode(), terminal::err);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(file).contains("DEMO"));
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor());
        terminal.type("inspect", "--demo", "healthy-piv", "--out", pipe.toString());
        assertEquals(3, terminal.exitCode());
        assertTrue(terminal.err().contains("not a file"), terminal::err);
        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void aResultThatNobodyReceivesIsNoSuccess() {
        terminal.loseOutput();
        terminal.type("inspect", "--demo", "healthy-piv", "--json");
        assertEquals(3, terminal.exitCode(), terminal::err);
        assertTrue(terminal.err().contains("could not be written"), terminal::err);
    }

    @Test
    void theResultEndsWithALineBreak() {
        terminal.type("inspect", "--demo", "healthy-piv", "--json");
        assertTrue(terminal.out().endsWith("}" + System.lineSeparator()), terminal::out);
    }

    @Test
    void virtualReadersAreLeftOutUnlessNamed() {
        useReaders(new Reader("Windows Hello for Business 1", false, true, CardPresence.MUTE, Optional.empty(), 1));
        terminal.type("inspect");
        assertEquals(4, terminal.exitCode());
        assertTrue(terminal.err().contains("No reader was found"), terminal::err);
        terminal.type("inspect", "--reader", "hello");
        assertEquals(20, terminal.exitCode(), terminal::err);
    }

    @ParameterizedTest
    @ValueSource(strings = { "+999999999-12-31", "-0100-01-01", "9999-12-31", "3000-01-01T00:00:00Z", "2027-02-30",
            "2027-01-31T09:00", "T", "" })
    void anImpossibleInstantIsWrongUsage(String at) {
        terminal.type("inspect", "--demo", "healthy-piv", "--at=" + at);
        assertEquals(2, terminal.exitCode(), terminal::err);
        assertTrue(terminal.err().contains("--at \"" + at + "\""), terminal::err);
    }
}
