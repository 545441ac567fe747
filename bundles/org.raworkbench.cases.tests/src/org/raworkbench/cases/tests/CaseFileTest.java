package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.SupportCase;

class CaseFileTest {

    static final Clock CLOCK = Clock.fixed(Material.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path path() {
        return folder.resolve("one.racase");
    }

    private CaseFile created() throws CaseFileException {
        SupportCase draft = Material.CASES.draft(Material.template("internal-it"), CaseMaterial.none(), Material.NOW);
        return CaseFile.create(path(), draft, CLOCK);
    }

    private static void write(SupportCase content, String field, String value) {
        content.getFields().stream().filter(one -> one.getId().equals(field)).findFirst().orElseThrow().setValue(value);
    }

    private static String read(SupportCase content, String field) {
        return content.getFields().stream().filter(one -> one.getId().equals(field)).findFirst().orElseThrow()
                .getValue();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatWasSavedIsReadAgain() throws Exception {
        String text = "ERR1002 <&> \"quoted\"\nsecond line\t\u00E9 \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD";
        try (CaseFile file = created()) {
            write(file.content(), "error", text);
            file.save();
        }
        try (CaseFile file = CaseFile.open(path(), CLOCK)) {
            assertEquals(text, read(file.content(), "error"));
            assertTrue(file.readOnlyReason().isEmpty(), file.readOnlyReason().toString());
            assertEquals(Material.NOW, file.content().getModified());
        }
        assertEquals(List.of("one.racase", "one.racase.bak"), files());
    }

    /** XML 1.0 has no place for them; an error text that was copied from a log may have them. */
    @Test
    void controlCharactersDoNotKeepACaseFromBeingSaved() throws Exception {
        try (CaseFile file = created()) {
            write(file.content(), "error", "a\u0000b\u001B[31mc\uD800d\uFFFEe");
            file.autosave();
            file.save();
        }
        try (CaseFile file = CaseFile.open(path(), CLOCK)) {
            assertEquals("a\uFFFDb\uFFFD[31mc\uFFFDd\uFFFDe", read(file.content(), "error"));
        }
    }

    @Test
    void theVersionBeforeTheLastSaveIsKept() throws Exception {
        try (CaseFile file = created()) {
            byte[] first = Files.readAllBytes(path());
            write(file.content(), "error", "second");
            file.save();
            assertArrayEquals(first, Files.readAllBytes(folder.resolve("one.racase.bak")));
        }
    }

    @Test
    void aFileOfThatNameIsNotWrittenOver() throws Exception {
        Files.writeString(path(), "mine");
        CaseFileException refused = assertThrows(CaseFileException.class, this::created);
        assertTrue(refused.getMessage().contains("There is a file"), refused.getMessage());
        assertEquals("mine", Files.readString(path()));
    }

    @Test
    void whatWasNotSavedIsThereAfterACrash() throws Exception {
        CaseFile crashed = created();
        write(crashed.content(), "error", "typed before the power went");
        crashed.autosave();
        // no close: the lock stays behind, as it would
        Files.writeString(folder.resolve("one.racase.lock"), computer() + "\n" + deadProcess()
        + "\n2026-11-21T08:00:00Z\n");
        try (CaseFile file = CaseFile.open(path(), CLOCK)) {
            assertTrue(file.readOnlyReason().isEmpty(), file.readOnlyReason().toString());
            SupportCase unsaved = file.unsavedDraft().orElseThrow();
            assertEquals("typed before the power went", read(unsaved, "error"));
            file.discardDraft();
            assertTrue(file.unsavedDraft().isEmpty());
        }
    }

    @Test
    void aDraftThatIsOlderThanTheFileOrCutOffIsNoDraft() throws Exception {
        try (CaseFile file = created()) {
            Path draft = folder.resolve("one.racase.draft");
            file.autosave();
            Files.setLastModifiedTime(draft, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            assertTrue(file.unsavedDraft().isEmpty());
            Files.writeString(draft, "<?xml version=\"1.0\"?><case:Supp");
            assertTrue(file.unsavedDraft().isEmpty());
            file.save();
            assertFalse(Files.exists(draft));
        }
    }

    @Test
    void whatIsOpenElsewhereIsReadOnlyAndSaysWhere() throws Exception {
        created().close();
        Process other = secondProcess();
        try {
            Files.writeString(folder.resolve("one.racase.lock"),
                    computer() + "\n" + other.pid() + "\n2026-11-21T08:00:00Z\n");
            try (CaseFile file = CaseFile.open(path(), CLOCK)) {
                String reason = file.readOnlyReason().orElseThrow();
                assertTrue(reason.contains("open elsewhere (on " + computer() + " since 21 Nov 2026"), reason);
                assertThrows(CaseFileException.class, file::save);
                assertThrows(CaseFileException.class, () -> file.attach(new java.io.ByteArrayInputStream(new byte[1]),
                        "a.txt",
                        AttachmentKind.OTHER, ""));
                file.autosave();
                assertFalse(Files.exists(folder.resolve("one.racase.draft")));
            }
            assertTrue(Files.exists(folder.resolve("one.racase.lock")), "the lock of another is left alone");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /** A second JVM that holds the lock by the product's own code. */
    @Test
    void twoWorkbenchesDoNotWriteOneCase() throws Exception {
        created().close();
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath(), Holder.class.getName(), path().toString()).redirectErrorStream(true).start();
        try (var said = other.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            org.junit.jupiter.api.Assumptions.assumeTrue("held".equals(line), "no second JVM here: " + line);
            try (CaseFile file = CaseFile.open(path(), CLOCK)) {
                assertTrue(file.readOnlyReason().orElseThrow().contains("open elsewhere"));
            }
            other.getOutputStream().close();
            assertEquals("released", said.readLine());
            other.waitFor();
            try (CaseFile file = CaseFile.open(path(), CLOCK)) {
                assertTrue(file.readOnlyReason().isEmpty(), file.readOnlyReason().toString());
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private static String classPath() throws Exception {
        StringBuilder path = new StringBuilder();
        for (Class<?> type : List.of(Holder.class, CaseFile.class, org.raworkbench.guidance.GuidanceService.class,
                org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.EList.class,
                Class.forName("org.eclipse.emf.ecore.xmi.XMLResource"))) {
            path.append(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()))
                    .append(java.io.File.pathSeparator);
        }
        return path.toString();
    }

    /** Opens a case, says so, and closes it when its input ends. */
    static final class Holder {

        private Holder() {
        }

        public static void main(String[] arguments) throws Exception {
            try (CaseFile file = CaseFile.open(Path.of(arguments[0]), Clock.systemUTC())) {
                System.out.println(file.readOnlyReason().map(reason -> "not held: " + reason).orElse("held"));
                System.in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            System.out.println("released");
        }
    }

    @Test
    void aLockOfAnotherComputerIsNeverTakenOver() throws Exception {
        created().close();
        Files.writeString(folder.resolve("one.racase.lock"), "RA-DESK-99\n" + deadProcess()
                + "\n2026-11-21T08:00:00Z\n");
        try (CaseFile file = CaseFile.open(path(), CLOCK)) {
            assertTrue(file.readOnlyReason().orElseThrow().contains("on RA-DESK-99"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "host\nnumber\nday\n", "\u0000\u0000\u0000"})
    void aLockThatCannotBeReadIsRespected(String text) throws Exception {
        created().close();
        Files.writeString(folder.resolve("one.racase.lock"), text);
        try (CaseFile file = CaseFile.open(path(), CLOCK)) {
            assertTrue(file.readOnlyReason().orElseThrow().contains("it is not known where"));
        }
    }

    @Test
    void viewingWritesNothingAndIgnoresLocks() throws Exception {
        created().close();
        try (CaseFile file = CaseFile.view(path(), CLOCK)) {
            assertTrue(file.readOnlyReason().isPresent());
            assertEquals(List.of("one.racase"), files());
        }
    }

    @Test
    void aFileOfANewerWorkbenchIsReadAndNotSaved() throws Exception {
        created().close();
        String text = Files.readString(path());
        Files.writeString(path(), text.replaceFirst("<case:SupportCase ",
                "<case:SupportCase mood=\"good\" format=\"2\" "));
        try (CaseFile file = CaseFile.open(path(), CLOCK)) {
            assertTrue(file.readOnlyReason().orElseThrow().contains("newer workbench"));
            assertEquals(1, file.notes().size());
            assertTrue(file.notes().get(0).contains("mood"), file.notes().get(0));
            assertEquals("internal-it", file.content().getTemplate());
        }
        Files.writeString(path(), text.replace("https://raworkbench.org/case/1", "https://raworkbench.org/case/2"));
        CaseFileException other = assertThrows(CaseFileException.class, () -> CaseFile.open(path(), CLOCK));
        assertTrue(other.getMessage().contains("version"), other.getMessage());
    }

    /** The first form of the file, as it was written by the first version: it has to stay readable. */
    @Test
    void aFileOfTheFirstFormatIsRead() throws Exception {
        try (var sample = getClass().getResourceAsStream("format-1.racase")) {
            Files.write(path(), sample.readAllBytes());
        }
        try (CaseFile file = CaseFile.open(path(), CLOCK)) {
            assertTrue(file.readOnlyReason().isEmpty());
            assertEquals("err1002", file.content().getTemplate());
            assertEquals("ERR1002 : Unable to read the card", read(file.content(), "error"));
            assertTrue(file.content().getFields().stream().anyMatch(field -> field.isConfirmed()));
            assertEquals("agent.log", file.content().getAttachments().get(0).getName());
            assertEquals("workstation.identity-agent-outdated", file.content().getEvidence().get(0).getFinding());
        }
    }

    @Test
    void entitiesLinksAndBombsAreRefused() throws Exception {
        String root = "<case:SupportCase xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:case=\"https://raworkbench.org/case/1\" id=\"a\" template=\"err1002\" title=\"%s\"/>";
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        refused("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + root.formatted("&x;"));
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"lol\">");
        for (int level = 1; level < 12; level++) {
            bomb.append("<!ENTITY e").append(level).append(" \"").append(("&e" + (level - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(bomb + "]>" + root.formatted("&e11;"));
        refused(root.formatted("x").replace("/>", "><fields href=\"" + secret.toUri() + "#/\"/></case:SupportCase>"));
        refused("<a>".repeat(5000));
        refused("");
        refused("\u0000\u0001\u0002");
        refused("<html><body/></html>");
        refused(root.formatted("x").replace("id=\"a\"", "id=\"a\" created=\"yesterday\""));
    }

    private void refused(String text) throws IOException {
        Files.writeString(path(), text);
        CaseFileException refused = assertThrows(CaseFileException.class, () -> CaseFile.open(path(), CLOCK), text);
        assertTrue(refused.getMessage().contains("one.racase") && !refused.getMessage().contains("the secret"),
                refused.getMessage());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        try (var channel = Files.newByteChannel(path(), java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE, java.nio.file.StandardOpenOption.SPARSE)) {
            channel.position(1L << 30);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }
        CaseFileException refused = assertThrows(CaseFileException.class, () -> CaseFile.open(path(), CLOCK));
        assertTrue(refused.getMessage().contains("64 MB"), refused.getMessage());
    }

    /** The folder is taken away while the case is open, as a network drive may be. */
    @Test
    void aDriveThatVanishesLosesNothing() throws Exception {
        Path share = Files.createDirectory(folder.resolve("share"));
        CaseFile.create(share.resolve("a.racase"), Material.CASES.draft(Material.template("internal-it"),
                CaseMaterial.none(), Material.NOW), CLOCK).close();
        try (CaseFile file = CaseFile.open(share.resolve("a.racase"), CLOCK)) {
            Path gone = Files.move(share, folder.resolve("gone"));
            write(file.content(), "error", "typed while it was away");
            CaseFileException failed = assertThrows(CaseFileException.class, file::save);
            assertTrue(failed.getMessage().contains("Nothing is lost"), failed.getMessage());
            assertThrows(CaseFileException.class, file::autosave);
            Files.move(gone, share);
            file.save();
        }
        assertEquals("typed while it was away", read(CaseFile.peek(share.resolve("a.racase")), "error"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        CaseFileException absent = assertThrows(CaseFileException.class, () -> CaseFile.open(path(), CLOCK));
        assertTrue(absent.getMessage().startsWith("There is no file"), absent.getMessage());
    }

    static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException nameless) {
            return "localhost";
        }
    }

    /** The number of a process that has ended. */
    private static long deadProcess() throws Exception {
        Process process = secondProcess();
        process.destroyForcibly().waitFor();
        return process.pid();
    }

    private static Process secondProcess() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XshowSettings:none",
                "-version").redirectErrorStream(true).start();
    }
}
