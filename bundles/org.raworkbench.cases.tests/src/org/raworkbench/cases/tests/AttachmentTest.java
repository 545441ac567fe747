package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.SupportCaseFactory;
import org.raworkbench.internal.cases.file.FileNames;

class AttachmentTest {

    @TempDir
    Path folder;

    private CaseFile file;

    @BeforeEach
    void create() throws CaseFileException {
        file = CaseFile.create(folder.resolve("a.racase"), Material.CASES.draft(Material.template("internal-it"),
                CaseMaterial.none(), Material.NOW), CaseFileTest.CLOCK);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Attachment attach(String name, String text) throws CaseFileException {
        return file.attach(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, AttachmentKind.OTHER,
                "t");
    }

    private Path inside() {
        return folder.resolve("a.racase.files");
    }

    @Test
    void anAttachmentIsCopiedWithItsSizeAndHash() throws Exception {
        Attachment attachment = attach("agent.log", "abc");
        assertEquals(3, attachment.getBytes());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", attachment.getSha256());
        assertEquals("abc", Files.readString(file.locate(attachment)));
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws Exception {
        assertEquals("agent.log", attach("agent.log", "1").getName());
        assertEquals("agent (2).log", attach("agent.log", "2").getName());
        assertEquals("agent (3).log", attach("agent.log", "3").getName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"../../etc/passwd|passwd", "C:\\Users\\jane\\agent.log|agent.log",
            "/etc/shadow|shadow", "..|attachment_", ".|attachment_", "...|attachment_", "CON|attachment_CON",
            "nul.txt|attachment_nul.txt", "LPT1.log|attachment_LPT1.log", "a:b.txt|a_b.txt", "what?.txt|what_.txt",
            ".hidden|hidden", "a. |a", "a<script>.html|a_script_.html", "CON .txt|attachment_CON .txt",
            "CONIN$|attachment_CONIN$", "COM\u00B9.log|attachment_COM\u00B9.log"})
    void namesAreTamed(String wanted, String tamed) {
        assertEquals(tamed, FileNames.tame(wanted));
        assertEquals(tamed, FileNames.tame(tamed), "a tame name stays as it is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Egnp.exe", "a\u0000b", "a\nb", "a\u2066b", "a\u200Eb", "a\u2028b", "\uD800",
            "e\u0301"})
    void whatCannotBeSeenOrTurnsTheReadingIsReplaced(String wanted) {
        String tamed = FileNames.tame(wanted);
        assertTrue(tamed.codePoints().noneMatch(point -> Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT || Character.getType(point) == Character.SURROGATE
                || point == 0x2028), tamed);
        assertEquals(tamed, FileNames.tame(tamed));
        assertFalse(tamed.isEmpty());
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertEquals("a".repeat(96) + ".log", FileNames.tame("a".repeat(300) + ".log"));
        String tamed = FileNames.tame("\uD83D\uDE00".repeat(300) + ".log");
        assertTrue(tamed.endsWith(".log"));
        assertTrue(tamed.getBytes(StandardCharsets.UTF_8).length <= 240, "file systems count bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.racase", "/etc/passwd", "..", "sub/x", "sub\\x", ".", "", "a\u202Eb"})
    void aNameInTheFileThatLeadsOutIsNotFollowed(String name) {
        Attachment hostile = SupportCaseFactory.eINSTANCE.createAttachment();
        hostile.setName(name);
        hostile.setSha256("0".repeat(64));
        file.content().getAttachments().add(hostile);
        assertThrows(CaseFileException.class, () -> file.locate(hostile));
        assertThrows(CaseFileException.class, () -> file.detach(hostile));
        assertTrue(Files.exists(folder.resolve("a.racase")));
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Attachment attachment = attach("agent.log", "abc");
        Path outside = Files.writeString(folder.resolve("outside.txt"), "abc");
        Files.delete(inside().resolve("agent.log"));
        Files.createSymbolicLink(inside().resolve("agent.log"), outside);
        CaseFileException gone = assertThrows(CaseFileException.class, () -> file.locate(attachment));
        assertTrue(gone.getMessage().contains("agent.log"), gone.getMessage());
    }

    @Test
    void aFolderThatIsALinkIsNotFollowed() throws Exception {
        Attachment attachment = attach("agent.log", "abc");
        Path elsewhere = Files.move(inside(), folder.resolve("elsewhere"));
        Files.createSymbolicLink(inside(), elsewhere);
        assertThrows(CaseFileException.class, () -> file.locate(attachment));
        assertThrows(CaseFileException.class, () -> attach("b.log", "x"));
        assertThrows(CaseFileException.class, () -> file.detach(attachment));
        assertEquals("abc", Files.readString(elsewhere.resolve("agent.log")));
    }

    @Test
    void anAttachmentThatWasChangedOrIsGoneIsSaid() throws Exception {
        Attachment attachment = attach("agent.log", "abc");
        Files.writeString(inside().resolve("agent.log"), "abd");
        assertTrue(assertThrows(CaseFileException.class, () -> file.locate(attachment)).getMessage()
                .contains("was changed after it was attached"));
        Files.delete(inside().resolve("agent.log"));
        assertTrue(assertThrows(CaseFileException.class, () -> file.locate(attachment)).getMessage()
                .contains("is not in"));
    }

    @Test
    void takingOffDeletesTheCopyAlone() throws Exception {
        Attachment first = attach("a.log", "1");
        attach("b.log", "2");
        file.detach(first);
        assertEquals(1, file.content().getAttachments().size());
        try (Stream<Path> files = Files.list(inside())) {
            assertEquals(List.of("b.log"), files.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void aSourceThatBreaksOffLeavesNothingBehind() throws Exception {
        InputStream breaking = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the network drive is gone");
                }
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                into[offset] = (byte) read();
                return 1;
            }
        };
        CaseFileException failed = assertThrows(CaseFileException.class,
                () -> file.attach(breaking, "a.log", AttachmentKind.OTHER, ""));
        assertTrue(failed.getMessage().contains("the network drive is gone"), failed.getMessage());
        assertEquals(0, file.content().getAttachments().size());
        try (Stream<Path> files = Files.list(inside())) {
            assertEquals(0, files.count());
        }
    }
}
