package org.raworkbench.workstation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.workstation.LocalWorkstationChecker;
import org.raworkbench.workstation.CheckResult;
import org.raworkbench.workstation.ReportNote;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationSnapshot;
import org.raworkbench.workstation.report.WorkstationDocument;
import org.raworkbench.workstation.report.WorkstationText;

/** Reports that somebody or something has damaged. */
class HostileReportTest {

    @TempDir
    private Path folder;

    private static String note(WorkstationSnapshot snapshot, String source) {
        return snapshot.notes().stream().filter(note -> note.source().equals(source))
                .map(note -> note.kind() + ": " + note.text()).findFirst().orElse("");
    }

    private long filesBelow() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "../services.txt", "a/../../services.txt", "/etc/services.txt", "..\\services.txt",
            "C:\\services.txt", "C:services.txt" })
    void namesThatPointOutsideAreRefused(String name) throws IOException {
        RecordedWindows windows = new RecordedWindows();
        windows.put(name, windows.text("services.txt")).drop("services.txt");
        Path zip = windows.zip(folder);
        long before = filesBelow();
        WorkstationSnapshot snapshot = check(zip);
        assertEquals("FAILED: This name points outside the report. It was refused; nothing was written anywhere.",
                note(snapshot, name));
        assertEquals(before, filesBelow(), "nothing is written");
        assertEquals(CheckResult.UNKNOWN, snapshot.check("port-service").orElseThrow().result());
        assertEquals(CheckResult.PASS, snapshot.check("identity-agent").orElseThrow().result());
    }

    private WorkstationSnapshot check(Path zip) throws IOException {
        try {
            return new LocalWorkstationChecker(new Judge(folder).knowledge(), Judge.nothing())
                    .check(WorkstationRequest.report(zip, Judge.NOW), WorkstationProgress.NONE);
        } catch (WorkstationReportException unusable) {
            throw new IOException(unusable.getMessage());
        }
    }

    private String refusal(Path file) {
        return assertThrows(IOException.class, () -> check(file)).getMessage();
    }

    @Test
    void aFolderThatWasPackedAgainIsAReport() throws IOException {
        RecordedWindows windows = new RecordedWindows();
        RecordedWindows packed = new RecordedWindows();
        packed.files().clear();
        windows.files().forEach((name, bytes) -> packed.put("workstation-WARD-3/" + name, bytes));
        WorkstationSnapshot snapshot = check(packed.zip(folder));
        assertEquals("WARD-3", snapshot.subject());
        assertEquals(CheckResult.PASS, snapshot.check("port-service").orElseThrow().result());
    }

    @Test
    void aBombIsRefusedAndTheRestShown() throws IOException {
        WorkstationSnapshot snapshot = check(
                new RecordedWindows().put("services.txt", new byte[12 << 20]).zip(folder));
        assertTrue(note(snapshot, "services.txt").startsWith("FAILED: It was refused: unpacked it is"),
                snapshot.notes()::toString);
        assertEquals(
                "UNKNOWN: NHS Port Service: this could not be read, its part of the report is damaged or was refused.",
                Judge.line(snapshot, "port-service"));
        assertEquals(CheckResult.PASS, snapshot.check("identity-agent").orElseThrow().result());
    }

    @Test
    void aPartThatIsTooLargeIsRefused() throws IOException {
        byte[] noise = new byte[(16 << 20) + 1];
        new Random(1).nextBytes(noise);
        WorkstationSnapshot snapshot = check(new RecordedWindows().put("ports.txt", noise).zip(folder));
        assertEquals("FAILED: It was refused: it is larger than 16 MB unpacked.", note(snapshot, "ports.txt"));
    }

    @Test
    void tooManyEntriesAreNoReport() throws IOException {
        RecordedWindows windows = new RecordedWindows();
        for (int i = 0; i < 200; i++) {
            windows.put("x" + i, "");
        }
        assertTrue(refusal(windows.zip(folder)).contains("a report holds no more than 200"));
    }

    @Test
    void theSameNameTwiceIsRefusedOnce() throws IOException {
        WorkstationSnapshot snapshot = check(new RecordedWindows().put("again/services.txt", "x").zip(folder));
        assertEquals("FAILED: There are two of this name. The second one was refused.",
                note(snapshot, "again/services.txt"));
    }

    @Test
    void missingPartsAreNamed() throws IOException {
        WorkstationSnapshot snapshot = check(
                new RecordedWindows().drop("manifest.json").drop("services.txt").zip(folder));
        assertEquals("MISSING: It is not in the report. What rests on it is unknown.", note(snapshot, "services.txt"));
        assertEquals("MISSING: It is not in the report, so the name of the workstation and the time are unknown.",
                note(snapshot, "manifest.json"));
        assertEquals(Judge.NOW, snapshot.taken());
        String text = WorkstationText.of(snapshot, List.of());
        assertTrue(text.contains("which does not tell when it was collected"), text);
        assertTrue(text.contains("NHS Port Service: this could not be read"), text);
        assertTrue(WorkstationDocument.of(snapshot, List.of(), Judge.NOW).contains("\"taken\": null"));
        assertTrue(snapshot.subject().startsWith("report"), snapshot.subject());
    }

    @Test
    void aManifestMayBeAnything() throws IOException {
        for (String text : new String[] {"[1]", "{", "{\"format\": 5}", "[".repeat(100_000), "null",
                "{\"format\": \"raworkbench-workstation\", \"version\": \"x\", \"computer\": [], \"collected\": 5}"}) {
            WorkstationSnapshot snapshot = check(new RecordedWindows().put("manifest.json", text).zip(folder));
            assertTrue(note(snapshot, "manifest.json").startsWith("FAILED"), text + snapshot.notes());
            assertEquals(CheckResult.PASS, snapshot.check("port-service").orElseThrow().result());
        }
        WorkstationSnapshot newer = check(new RecordedWindows().replace("manifest.json", "\"version\": 1",
                "\"version\": 9")
                .zip(folder));
        assertEquals("NOTE: The report has format version 9, known is 1. What is new in it is not shown.",
                note(newer, "manifest.json"));
    }

    @Test
    void aNameThatMovesTheCursorIsShownWithoutThat() throws IOException {
        WorkstationSnapshot snapshot = check(new RecordedWindows().put("manifest.json",
                "{\"format\": \"raworkbench-workstation\", \"version\": 1, \"computer\": \"A\\u001b[31m\\u202eB\", "
                        + "\"collected\": \"2026-06-01T10:00:00Z\"}").zip(folder));
        assertEquals("A?[31m?B", snapshot.subject());
        assertTrue(WorkstationText.of(snapshot, List.of()).contains("collected 1 Jun 2026, "));
    }

    @Test
    void whyNothingCouldBeReadIsSaid() throws IOException {
        RecordedWindows windows = new RecordedWindows();
        windows.files().clear();
        windows.put("services.txt", new byte[17 << 20]);
        assertTrue(refusal(windows.zip(folder)).contains("services.txt: It was refused: it is larger than 16 MB"));
        byte[] locked = Files.readAllBytes(new RecordedWindows().zip(folder));
        for (int i = 0; i + 10 < locked.length; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
                locked[i + 8] |= 1; // general purpose bit 0: encrypted
            }
        }
        Path file = Files.write(folder.resolve("locked.zip"), locked);
        assertTrue(refusal(file).contains("protected by a password"), refusal(file));
    }

    @Test
    void aDamagedZipIsSaid() throws IOException {
        byte[] zip = Files.readAllBytes(new RecordedWindows().zip(folder));
        Path damaged = folder.resolve("damaged.zip");
        Files.write(damaged, java.util.Arrays.copyOf(zip, zip.length / 2));
        assertTrue(refusal(damaged).contains("could not be read as a zip file"));
        Files.write(damaged, new byte[0]);
        assertTrue(refusal(damaged).contains("could not be read as a zip file"));
        assertTrue(refusal(folder).contains("is not a file"));
    }

    @Test
    void anyByteMayBeWrong() throws IOException {
        byte[] zip = Files.readAllBytes(new RecordedWindows().zip(folder));
        Random random = new Random(20261121);
        Path damaged = folder.resolve("damaged.zip");
        int answered = 0;
        for (int round = 0; round < 300; round++) {
            byte[] copy = zip.clone();
            for (int i = 0; i < 4; i++) {
                copy[random.nextInt(copy.length)] = (byte) random.nextInt();
            }
            Files.write(damaged, copy);
            try {
                WorkstationSnapshot snapshot = check(damaged);
                assertTrue(snapshot.checks().size() > 20);
            } catch (IOException said) {
                assertTrue(said.getMessage().contains("damaged.zip"), said.getMessage());
            }
            answered++;
        }
        assertEquals(300, answered);
    }

    @Test
    void textsMadeToKeepParsersBusyAreReadQuickly() throws IOException {
        String open = "<Event ".repeat(200_000);
        RecordedWindows windows = new RecordedWindows().put("events-624.xml", open)
                .put("services.txt", ("a: ".repeat(1_000) + "\n").repeat(300))
                .put("ports.txt", ("  TCP    " + "1:".repeat(1_900) + "\n").repeat(300))
                .put("processes.csv", ("\"" + "a\"".repeat(2_000) + "\n").repeat(300))
                .put("registry-programs.txt", ("    " + " ".repeat(3_000) + "REG_\n").repeat(100));
        Path zip = windows.put("registry-nhs.txt", "HKEY_LOCAL_MACHINE\\x\n" + ("    " + "y    ".repeat(700) + "\n")
                .repeat(100)).zip(folder);
        WorkstationSnapshot snapshot = Assertions.assertTimeout(Duration.ofSeconds(5), () -> check(zip));
        assertTrue(snapshot.notes().stream().noneMatch(note -> note.kind() == ReportNote.Kind.MISSING));
    }

    @Test
    void aVeryLongListOfProgramsIsReadQuickly() throws IOException {
        StringBuilder programs = new StringBuilder(new RecordedWindows().text("registry-programs.txt"));
        for (int i = 0; i < 20_000; i++) {
            programs.append(RecordedWindows.program(RecordedWindows.UNINSTALL + i, "Program " + i, "1", "20260101"));
        }
        Path zip = new RecordedWindows().put("registry-programs.txt", programs.toString()).zip(folder);
        WorkstationSnapshot snapshot = Assertions.assertTimeout(Duration.ofSeconds(5), () -> check(zip));
        assertEquals(CheckResult.PASS, snapshot.check("identity-agent").orElseThrow().result());
    }

    @Test
    void allTextIsShownWithoutItsTricks() throws IOException {
        WorkstationSnapshot snapshot = check(new RecordedWindows()
                .put("\u001b[31mred.txt", "x".getBytes(StandardCharsets.UTF_8)).zip(folder));
        assertEquals("NOTE: This is not part of a report and was left alone.", note(snapshot, "?[31mred.txt"));
    }
}
