package org.raworkbench.workstation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.raworkbench.workstation.CheckResult;
import org.raworkbench.workstation.ReportNote;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The same workstation in other languages, encodings, forms and views of the registry. Synthetic. */
class LanguageTest {

    @TempDir
    private Path folder;

    private static RecordedWindows german() {
        return new RecordedWindows().put("services.txt", """

                SERVICE_NAME: SCardSvr
                ANZEIGENAME : Smartcard
                        TYP                : 20  WIN32_SHARE_PROCESS
                        STATUS             : 1  STOPPED
                        WIN32_BEENDIGUNGSCODE : 0  (0x0)
                        PID                : 0

                SERVICE_NAME: NHSPortService
                ANZEIGENAME : NHS Port Service
                        TYP                : 10  WIN32_OWN_PROCESS
                        STATUS             : 4  RUNNING
                                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)
                        PID                : 2044
                """).put("ports.txt", """
                Aktive Verbindungen

                  Proto  Lokale Adresse         Remoteadresse          Status           PID
                  TCP    127.0.0.1:43485        0.0.0.0:0              ABH\u00d6REN         7312
                  TCP    [::1]:43487            [::]:0                 ABH\u00d6REN         2044
                """).put("processes.csv", """
                "IdentityAgent.exe","7020","Console","1","48.212 K"
                "Dienst f\u00fcr \u00c4rzte.exe","2044","Services","0","9.100 K"
                """).put("registry-nhs.txt", """
                # KEY HKLM\\SOFTWARE\\HSCIC absent
                FEHLER: Der angegebene Registrierungsschl\u00fcssel bzw. Wert wurde nicht gefunden.
                # KEY HKLM\\SOFTWARE\\WOW6432Node\\HSCIC absent
                FEHLER: Zugriff verweigert
                """);
    }

    private static void assertGerman(WorkstationSnapshot snapshot) {
        assertEquals("FAIL: The smart card service of Windows is stopped.", Judge.line(snapshot, "smart-card-service"));
        assertEquals("PASS: The NHS Port Service runs.", Judge.line(snapshot, "port-service"));
        assertEquals("PASS: Somebody listens on port 43487, as it should be.", Judge.line(snapshot, "local-ports"));
        assertEquals("PASS: The NHS Identity Agent runs.", Judge.line(snapshot, "identity-agent-running"));
        assertEquals("UNKNOWN: The settings of the Identity Agent could not be read: it was refused.",
                Judge.line(snapshot, "environment"));
    }

    @Test
    void germanWindowsIsUnderstood() throws IOException {
        assertGerman(new Judge(folder).check(german()));
    }

    private record Encoding(String name, Charset charset, int... mark) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Encoding> encodings() {
        return Stream.of(new Encoding("UTF-16LE with mark", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                new Encoding("UTF-16LE without mark", StandardCharsets.UTF_16LE),
                new Encoding("UTF-16BE with mark", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
                new Encoding("UTF-8 with mark", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                new Encoding("Windows-1252", Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncodingIsFoundOut(Encoding encoding) throws IOException {
        RecordedWindows windows = german();
        for (String file : List.copyOf(windows.files().keySet())) {
            if (!file.equals("events-624.xml")) {
                windows.encode(file, encoding.charset(), encoding.mark());
            }
        }
        WorkstationSnapshot snapshot = new Judge(folder).check(windows);
        assertEquals("WARD-3", snapshot.subject());
        assertGerman(snapshot);
        if (encoding.mark().length == 0) {
            assertTrue(snapshot.notes().stream().anyMatch(note -> note.kind() == ReportNote.Kind.NOTE
                    && note.text().startsWith("It does not say its encoding.")), snapshot.notes()::toString);
        }
    }

    @Test
    void whatIsNoTextIsSaid() throws IOException {
        byte[] noise = new byte[5_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 % 251);
        }
        WorkstationSnapshot snapshot = new Judge(folder).check(new RecordedWindows().put("services.txt", noise));
        assertEquals("UNKNOWN: NHS Port Service: this could not be read, its part of the report is not a text.",
                Judge.line(snapshot, "port-service"));
        assertEquals("PASS: The NHS Identity Agent runs.", Judge.line(snapshot, "identity-agent-running"),
                "the rest is still shown");
    }

    @Test
    void bothViewsOfTheRegistryAreLookedAt() throws IOException {
        String agent = "Identity Agent\n    ActivatePOSTURL    REG_SZ    https://gas.national.ncrs.nhs.uk/\n";
        String other = "Identity Agent\n    ActivatePOSTURL    REG_SZ    https://gas.vn1.national.ncrs.nhs.uk/\n";
        WorkstationSnapshot snapshot = new Judge(folder).check(new RecordedWindows().put("registry-nhs.txt",
                "HKEY_LOCAL_MACHINE\\SOFTWARE\\HSCIC\\" + agent + "\nHKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\HSCIC\\"
                        + other));
        assertEquals("FAIL: The registry sends the Identity Agent to \"live, DEP\", wanted is \"live\".",
                Judge.line(snapshot, "environment"));
    }

    @Test
    void programsOfA32BitWindowsAreFound() throws IOException {
        RecordedWindows windows = new RecordedWindows();
        windows.put("registry-programs.txt", windows.text("registry-programs.txt").replace("WOW6432Node\\", ""));
        WorkstationSnapshot snapshot = new Judge(folder).check(windows);
        assertEquals(CheckResult.PASS, snapshot.check("identity-agent").orElseThrow().result());
    }

    @Test
    void aRegistryExportIsReadLikeAQuery() throws IOException {
        WorkstationSnapshot snapshot = new Judge(folder).check(new RecordedWindows().put("registry-smartcards.txt", """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\\Calais]
                "DisableCapiOverrideForRSA"=dword:00000000

                [HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards\\PIV Card]
                @="x"
                "Crypto Provider"="C:\\\\Windows"
                """).encode("registry-smartcards.txt", StandardCharsets.UTF_16LE, 0xFF, 0xFE));
        assertEquals("WARN: The Windows change of 14 Oct 2025 is held back by DisableCapiOverrideForRSA = 0.",
                Judge.line(snapshot, "csp-ksp"));
        assertEquals(CheckResult.PASS, snapshot.check("piv-minidriver").orElseThrow().result());
    }

    @Test
    void nothingThatSteersATerminalIsShown() throws IOException {
        WorkstationSnapshot snapshot = new Judge(folder).check(new RecordedWindows().replace("registry-programs.txt",
                "Oberthur AWP", "Oberthur \u001b[2J\u202eAWP"));
        assertEquals("PASS: Middleware is installed: Oberthur \uFFFD[2J\uFFFDAWP, version 5.2.0.",
                Judge.line(snapshot, "middleware"));
    }
}
