package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseExporter.Masking;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.internal.cases.export.MaskedCaseExporter;

/** Looking a case through is ended; a damaged case is put back. */
class EndedExportTest {

    @TempDir
    private Path folder;

    @Test
    void lookingThroughEndsInTheMiddleAndLeavesNothingBehind() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.attach("long.log", "a line of a synthetic log, number 1\n".repeat(200_000));
            Set<Path> before = workingCopies();
            AtomicInteger asked = new AtomicInteger();
            assertThrows(CancellationException.class, () -> new MaskedCaseExporter(Material.CASES, Material.NO_SITE,
                    CaseFileTest.CLOCK).prepare(one.file(), Material.template("err1002"), Masking.APPLY,
                            () -> asked.incrementAndGet() > 5));
            assertEquals(6, asked.get(), "it ended at once");
            assertEquals(before, workingCopies());
        }
    }

    @Test
    void theVersionBeforeTakesThePlaceOfADamagedOneThatStaysBesideIt() throws Exception {
        Path file = folder.resolve("case.racase");
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("action", "first").file().save();
            one.with("action", "second").file().save();
        }
        Files.writeString(file, "<cut off");
        CaseFile.restore(file);
        assertEquals("first", CaseFile.peek(file).getFields().stream().filter(field -> field.getId().equals("action"))
                .findFirst().orElseThrow().getValue());
        assertEquals("<cut off", Files.readString(folder.resolve("case.racase.damaged")));
        Files.writeString(CaseFile.backupOf(file), "<cut off too");
        assertThrows(CaseFileException.class, () -> CaseFile.restore(file));
        assertEquals("first", CaseFile.peek(file).getFields().stream().filter(field -> field.getId().equals("action"))
                .findFirst().orElseThrow().getValue());
    }

    private static Set<Path> workingCopies() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("raworkbench-case"))
                    .collect(Collectors.toSet());
        }
    }
}
