package org.raworkbench.internal.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.ui.ExportJob;
import org.raworkbench.ui.JobFamilies;

class ExportJobTest {

    @TempDir
    private Path folder;

    @Test
    void theFileIsThereWholeAndNothingElse() throws Exception {
        Path file = folder.resolve("report.html");
        Files.writeString(file, "what was there before, and longer");
        assertTrue(run(file, () -> "caf\u00e9").isOK());
        assertEquals("caf\u00e9", Files.readString(file));
        assertEquals(1, Files.list(folder).count());
    }

    @Test
    void aFailureLeavesTheOldFileAlone() throws Exception {
        Path file = folder.resolve("report.html");
        Files.writeString(file, "old");
        IStatus status = run(file, () -> {
            throw new IOException("synthetic failure");
        });
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertEquals("old", Files.readString(file));
        assertEquals(1, Files.list(folder).count());
    }

    @Test
    void aFolderThatIsNotThereIsSaidInPlainWords() throws Exception {
        IStatus status = run(folder.resolve("missing").resolve("report.html"), () -> "text");
        assertTrue(status.getMessage().contains("was not written"), status.getMessage());
        assertTrue(status.getMessage().contains("Choose another folder"), status.getMessage());
    }

    private static IStatus run(Path file, Callable<String> content) throws InterruptedException {
        Job job = new ExportJob(file, content);
        job.setUser(false);
        // The status is asserted here; the workbench need not show it as well.
        job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
        job.schedule();
        Job.getJobManager().join(JobFamilies.EXPORT, null);
        return job.getResult();
    }
}
