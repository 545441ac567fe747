package org.raworkbench.workstation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.workstation.LocalMachine;
import org.raworkbench.internal.workstation.LocalWorkstationChecker;
import org.raworkbench.internal.workstation.intake.PartSource;
import org.raworkbench.internal.workstation.probe.CertificateTrust;
import org.raworkbench.internal.workstation.probe.LinuxProbe;
import org.raworkbench.internal.workstation.raw.CardCount;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace.Platform;
import org.raworkbench.workstation.CheckResult;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationSnapshot;
import org.raworkbench.workstation.report.WorkstationText;

/** The workstation that the workbench runs on: Linux as a folder that looks like one, Windows as recorded commands. */
class LocalTest {

    private static final CardCount ONE_CARD = new CardCount(true, "", List.of("Reader A", "Reader B"),
            List.of("Reader A"));

    @TempDir
    private Path root;

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private WorkstationSnapshot check(Platform platform, PartSource windows, Callable<Reading<CardCount>> cards,
            WorkstationProgress progress) throws Exception {
        return new LocalWorkstationChecker(new Judge(root).knowledge(),
                new LocalMachine(platform, "desk-1", "Synthetic", windows, new LinuxProbe(root), cards,
                        new CertificateTrust(null))).check(WorkstationRequest.offline(Judge.NOW), progress);
    }

    private WorkstationSnapshot linux(CardCount cards) throws Exception {
        return check(Platform.LINUX, part -> Reading.failed("", "not Windows"), () -> Reading.of(cards, "PC/SC"),
                WorkstationProgress.NONE);
    }

    private static PartSource recorded(RecordedWindows windows) {
        return part -> Optional.ofNullable(windows.files().get(part.file()))
                .map(bytes -> Reading.of(new String(bytes, StandardCharsets.UTF_8), part.file()))
                .orElseGet(() -> Reading.failed(part.file(), "access was denied"));
    }

    private void installed() throws IOException {
        file("run/pcscd/pcscd.comm", "");
        file("usr/sbin/pcscd", "");
        file("usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist",
                "<key>CFBundleShortVersionString</key>\n\t<string>1.5.2</string>");
        file("proc/77/comm", "pcscd\n");
        file("proc/net/tcp", """
                  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
                   0: 0100007F:0277 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1
                   1: 0100007F:A9DF 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1
                   2: 0100007F:ACB5 0100007F:0277 01 00000000:00000000 00:00000000 00000000     0        0 1
                """);
    }

    @Test
    void linuxWithEverything() throws Exception {
        installed();
        WorkstationSnapshot snapshot = linux(ONE_CARD);
        assertEquals("PASS: The smart card service answers.", Judge.line(snapshot, "smart-card-service"));
        assertEquals("PASS: The driver for USB readers (CCID) is installed, version 1.5.2.",
                Judge.line(snapshot, "reader-driver"));
        assertEquals("PASS: One card is there, in Reader A.", Judge.line(snapshot, "card"));
        assertEquals("PASS: Somebody listens on port 43487, as it should be.", Judge.line(snapshot, "local-ports"));
        for (String id : List.of("identity-agent", "credential-management", "port-service", "middleware", "csp-ksp",
                "dotnet", "browsers", "card-printer", "session", "environment", "restart", "windows-version")) {
            assertEquals("NOT_APPLICABLE: Not applicable here: this exists on Windows only.", Judge.line(snapshot, id));
        }
        assertEquals(0, snapshot.count(CheckResult.FAIL) + snapshot.count(CheckResult.WARN));
        assertEquals(List.of(), snapshot.readerSightings());
    }

    @Test
    void linuxWithFaults() throws Exception {
        file("proc/net/tcp", "");
        CardCount silent = new CardCount(false, "no service", List.of(), List.of());
        WorkstationSnapshot bare = linux(silent);
        assertEquals("FAIL: The smart card service (pcscd) is not installed.", Judge.line(bare, "smart-card-service"));
        assertEquals("FAIL: No driver for USB readers (CCID) is installed.", Judge.line(bare, "reader-driver"));
        assertEquals("UNKNOWN: Cards cannot be counted while the smart card service does not answer.",
                Judge.line(bare, "card"));
        installed();
        assertEquals("FAIL: The smart card service (pcscd) does not answer.",
                Judge.line(linux(silent), "smart-card-service"));
        assertEquals("PASS: The smart card service (pcscd) runs.",
                Judge.line(check(Platform.LINUX, part -> Reading.failed("", "x"), () -> Reading.failed("PC/SC", "late"),
                        WorkstationProgress.NONE), "smart-card-service"));
    }

    @Test
    void cardsAreCounted() throws Exception {
        assertEquals("FAIL: No reader was found.",
                Judge.line(linux(new CardCount(true, "", List.of(), List.of())), "card"));
        assertEquals("WARN: No card is in a reader (Reader A).",
                Judge.line(linux(new CardCount(true, "", List.of("Reader A"), List.of())), "card"));
        assertEquals("FAIL: 2 cards are in readers: Reader A, Keyboard.", Judge.line(
                linux(new CardCount(true, "", List.of("Reader A", "Keyboard"), List.of("Reader A", "Keyboard"))),
                        "card"));
    }

    @Test
    void aRemoteSessionNeedsARedirectedReader() throws Exception {
        RecordedWindows windows = new RecordedWindows().put("session.txt", "SESSIONNAME=RDP-Tcp#0");
        WorkstationSnapshot snapshot = check(Platform.WINDOWS, recorded(windows),
                () -> Reading.of(new CardCount(true, "", List.of(), List.of()), "PC/SC"), WorkstationProgress.NONE);
        assertEquals("FAIL: The session is remote (RDP), and no reader is redirected into it.",
                Judge.line(snapshot, "session"));
    }

    @Test
    void theSameChecksRunOnWindowsItself() throws Exception {
        List<String> told = new ArrayList<>();
        WorkstationSnapshot snapshot = check(Platform.WINDOWS, recorded(new RecordedWindows().drop("services.txt")),
                () -> Reading.of(ONE_CARD, "PC/SC"), new WorkstationProgress() {
                    @Override
                    public void probed(int done, int total, String probe) {
                        told.add(done + "/" + total);
                    }
                });
        assertEquals("PASS: One card is there, in Reader A.", Judge.line(snapshot, "card"));
        assertEquals("UNKNOWN: NHS Port Service: this could not be read, access was denied.",
                Judge.line(snapshot, "port-service"));
        assertEquals("PASS: NHS Credential Management 1.4.2.0 is installed.",
                Judge.line(snapshot, "credential-management"));
        assertEquals("16/16", told.get(told.size() - 1));
        assertEquals(List.of(), snapshot.readerSightings(), "readers of this workstation are asked themselves");
    }

    @Test
    void aProbeThatHangsIsUnknownAndTheRestIsThere() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        installed();
        WorkstationSnapshot snapshot = check(Platform.LINUX, part -> Reading.failed("", "x"), () -> {
            never.await();
            return Reading.of(ONE_CARD, "PC/SC");
        }, WorkstationProgress.NONE);
        assertEquals("UNKNOWN: One card at sign-in: this could not be read, it took longer than 5 s.",
                Judge.line(snapshot, "card"));
        assertEquals("PASS: The driver for USB readers (CCID) is installed, version 1.5.2.",
                Judge.line(snapshot, "reader-driver"));
        assertTrue(snapshot.complete());
    }

    @Test
    void whoeverCancelsGetsWhatIsThere() throws Exception {
        installed();
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean cancelled = new AtomicBoolean();
        WorkstationSnapshot snapshot = check(Platform.LINUX, part -> Reading.failed("", "x"), () -> {
            never.await();
            return Reading.of(ONE_CARD, "PC/SC");
        }, new WorkstationProgress() {
            @Override
            public void probed(int done, int total, String probe) {
                cancelled.set(done == 2);
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        });
        assertFalse(snapshot.complete());
        assertEquals("UNKNOWN: One card at sign-in: this could not be read, the check was cancelled.",
                Judge.line(snapshot, "card"));
        assertTrue(WorkstationText.of(snapshot, Judge.findings(snapshot)).contains("The check was cancelled"));
    }

    @Test
    void aProbeThatFailsSaysSo() throws Exception {
        WorkstationSnapshot snapshot = check(Platform.LINUX, part -> Reading.failed("", "x"), () -> {
            throw new IllegalStateException("broken");
        }, WorkstationProgress.NONE);
        assertTrue(Judge.line(snapshot, "card").contains("the check failed (java.lang.IllegalStateException: broken)"));
    }
}
