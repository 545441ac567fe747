package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.supportcase.AttachmentKind;

/** Real small file systems, because the rights of files do not bind an administrator. */
class FullDiskTest {

    @TempDir
    Path folder;

    private static CaseFile create(Path path) throws CaseFileException {
        return CaseFile.create(path, Material.CASES.draft(Material.template("internal-it"), CaseMaterial.none(),
                Material.NOW),
                CaseFileTest.CLOCK);
    }

    @Test
    void aFullDiskLosesNothing() throws Exception {
        Path disk = folder.resolve("disk");
        try (Disks small = Disks.small(disk, 256)) {
            Path path = disk.resolve("a.racase");
            try (CaseFile file = create(path)) {
                byte[] saved = Files.readAllBytes(path);
                file.content().getFields().get(0).setValue("x".repeat(400_000));
                CaseFileException full = assertThrows(CaseFileException.class, file::save);
                assertTrue(full.getMessage().contains("Nothing is lost"), full.getMessage());
                assertArrayEquals(saved, Files.readAllBytes(path));
                assertThrows(CaseFileException.class, file::autosave);
                assertThrows(CaseFileException.class, () -> file.attach(new ByteArrayInputStream(new byte[400_000]),
                        "big.log",
                        AttachmentKind.LOG_EXTRACT, ""));
                assertEquals(0, file.content().getAttachments().size());
                file.content().getFields().get(0).setValue("short again");
                file.save();
            }
            try (Stream<Path> files = Files.walk(disk)) {
                assertTrue(files.noneMatch(file -> file.toString().endsWith(".new")), "no half files stay behind");
            }
        }
    }

    @Test
    void aCaseInAFolderThatCannotBeWrittenToIsReadOnly() throws Exception {
        Path disk = folder.resolve("disk");
        try (Disks small = Disks.small(disk, 256)) {
            Path path = disk.resolve("a.racase");
            create(path).close();
            small.protect();
            try (CaseFile file = CaseFile.open(path, CaseFileTest.CLOCK)) {
                assertTrue(file.readOnlyReason().orElseThrow().contains("can be read here, not saved"),
                        file.readOnlyReason().toString());
                assertThrows(CaseFileException.class, file::save);
            }
            CaseFileException refused = assertThrows(CaseFileException.class, () -> create(disk.resolve("b.racase")));
            assertTrue(refused.getMessage().contains("b.racase"), refused.getMessage());
        }
    }
}
