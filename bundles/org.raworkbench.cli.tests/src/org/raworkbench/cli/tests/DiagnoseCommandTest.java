package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

class DiagnoseCommandTest {

    private static final String SCHEMA = "org.raworkbench.guidance/schema/diagnosis-1.json";

    private static JsonObject cause(Terminal terminal, int at) {
        return terminal.json().getAsJsonArray("causes").get(at).getAsJsonObject();
    }

    @Test
    void aSymptomAloneGivesTheSourcesOrderOnAnyComputer() throws IOException {
        try (Terminal terminal = Terminal.withoutService()) {
            terminal.type("diagnose", "--symptom", "cannot-read-card", "--json");
            assertEquals(0, terminal.exitCode(), terminal.err());
            assertEquals("domains-not-allowed", cause(terminal, 0).get("id").getAsString());
            assertEquals("card-absent", cause(terminal, 1).get("id").getAsString());
            assertEquals(List.of(), terminal.violations(SCHEMA));
        }
    }

    @Test
    void anExpiredSigningCertificateOnTheCardLeads() throws IOException {
        try (Terminal terminal = Terminal.withReaders()) {
            terminal.type("diagnose", "--symptom", "signs-in-cannot-sign", "--demo", "signing-expired", "--json");
            assertEquals(20, terminal.exitCode(), terminal.err());
            assertEquals("signing-certificate-expired", cause(terminal, 0).get("id").getAsString());
            assertEquals("RA", cause(terminal, 0).getAsJsonObject("nextStep").getAsJsonArray("actors").get(0).getAsString());
            assertFalse(terminal.json().get("lastResort").getAsBoolean());
            assertTrue(terminal.json().get("demo").getAsBoolean());
            assertEquals(List.of(), terminal.violations(SCHEMA));
        }
    }

    @Test
    void aLogSaysWhatHappened(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("agent.log"), "2026-06-15 08:59:01,123 ERROR page - PR Service returned "
                + "with following exception code PR30007 and message Request failed due to unknown exception. "
                + "Exception=Unable to find CM process for user\n");
        try (Terminal terminal = Terminal.withoutService()) {
            terminal.type("diagnose", "--log", log.toString(), "--json");
            assertEquals("credential-management-not-running", cause(terminal, 0).get("id").getAsString(), terminal.out());
            JsonObject reason = cause(terminal, 0).getAsJsonArray("for").get(0).getAsJsonObject();
            assertTrue(reason.get("source").getAsString().contains("line 1"), reason.toString());
        }
    }

    @Test
    void thisWorkstationIsLookedAtOnlyWhenItIsAskedFor() {
        try (Terminal terminal = Terminal.withoutService()) {
            terminal.type("diagnose", "--symptom", "cannot-read-card", "--here", "--json");
            assertEquals("smart-card-service-stopped", cause(terminal, 0).get("id").getAsString());
            assertEquals(20, terminal.exitCode());
        }
    }

    @Test
    void nothingToGoByIsWrongUsageAndAnUnknownSymptomNamesTheKnownOnes() {
        try (Terminal terminal = Terminal.withoutService()) {
            assertEquals(2, terminal.type("diagnose").exitCode());
            assertTrue(terminal.err().contains("--here"), terminal.err());
            assertEquals(2, terminal.type("diagnose", "--symptom", "tired").exitCode());
            assertTrue(terminal.err().contains("signs-in-cannot-sign"), terminal.err());
            assertEquals(3, terminal.type("diagnose", "--log", "/no/such/file").exitCode());
            assertEquals(0, terminal.type("diagnose", "--symptoms").exitCode());
            assertTrue(terminal.out().contains("cannot-unlock"));
        }
    }

    @Test
    void theTextCanBeReadAtTheDesk() {
        try (Terminal terminal = Terminal.withoutService()) {
            terminal.type("diagnose", "--error", "ERR1002 : Unable to read the card");
            assertTrue(terminal.out().startsWith("UNKNOWN: Begin here: A required domain is not allowed."), terminal.out());
            assertTrue(terminal.out().contains("Do not re-issue the card yet"), terminal.out());
        }
    }

    @ParameterizedTest
    @CsvSource({"signs-in-cannot-sign, signing-expired, signing-certificate-expired",
        "signs-in-cannot-sign, signing-revoked, certificate-revoked", "signs-in-cannot-sign, series-5, card-series-retired",
        "signs-in-cannot-sign, old-reader, reader-firmware-outdated",
        "signs-in-cannot-sign, two-cards, signing-certificate-expired",
        "signs-in-cannot-sign, healthy-piv, middleware-outdated", "cannot-read-card, mute, card-not-answering",
        "cannot-read-card, blank, card-blank", "cannot-read-card, virtual-vendor, virtual-smartcard-vendor",
        "cannot-read-card, two-cards, several-cards", "cannot-read-card, signing-expired, domains-not-allowed",
        "cannot-unlock, pin-blocked, passcode-locked"})
    void whatTheCardShowsDecides(String symptom, String demo, String cause) throws IOException {
        try (Terminal terminal = Terminal.withReaders()) {
            terminal.type("diagnose", "--symptom", symptom, "--demo", demo, "--json");
            assertEquals(cause, cause(terminal, 0).get("id").getAsString(), terminal.out());
            assertEquals(List.of(), terminal.violations(SCHEMA));
            assertEquals(demo.equals("series-5"), terminal.json().get("lastResort").getAsBoolean());
        }
    }

    @Test
    void aHealthyCardAloneIsNobodysCause() {
        try (Terminal terminal = Terminal.withReaders()) {
            terminal.type("diagnose", "--demo", "healthy-piv", "--json");
            assertEquals(0, terminal.json().getAsJsonArray("causes").size(), terminal.out());
        }
    }

    /** What has to be done stands open; that the fault is there is no failed attempt. */
    @Test
    void theStepThatPutsItRightIsTheNextOne() {
        try (Terminal terminal = Terminal.withReaders()) {
            terminal.type("diagnose", "--demo", "pin-blocked", "--json");
            assertEquals("unlock-card", terminal.json().getAsJsonObject("guide").get("next").getAsString());
        }
    }

    @Test
    void anEmptyErrorIsNothingToGoByAndALongOneIsCutAndSaidSo() {
        try (Terminal terminal = Terminal.withoutService()) {
            assertEquals(2, terminal.type("diagnose", "--error", "  ").exitCode());
            terminal.type("diagnose", "--error", "ERR1002 " + "x".repeat(2_000_000), "--json");
            assertEquals("domains-not-allowed", cause(terminal, 0).get("id").getAsString());
            assertTrue(terminal.err().contains("20,000 characters"), terminal.err());
        }
    }

    @Test
    void withoutAReportTheErrorsOfALogStandForOne(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("page.log"),
                "2026-06-15 08:59:01,123 ERROR page - ERR1002 : Unable to read the card\n");
        try (Terminal terminal = Terminal.withoutService()) {
            terminal.type("diagnose", "--log", log.toString(), "--json");
            assertEquals("domains-not-allowed", cause(terminal, 0).get("id").getAsString(), terminal.out());
            assertEquals("err1002", terminal.json().getAsJsonObject("guide").get("id").getAsString());
        }
    }
}
