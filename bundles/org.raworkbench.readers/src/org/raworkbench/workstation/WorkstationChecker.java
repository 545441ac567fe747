package org.raworkbench.workstation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Checks what a workstation has of what smartcards need. An OSGi service; stateless, may be called from several
 * threads.
 */
@ProviderType
public interface WorkstationChecker {

    /**
     * Looks at everything that {@code request} asks for and returns when it is done, which without network takes less
     * than 3 s. Call it in the background. It only reads: nothing on the workstation or beside a report is changed.
     *
     * <p>All probes run side by side and none longer than 5 s; what could not be read is a check with
     * {@link CheckResult#UNKNOWN} that says why. After a cancellation the snapshot holds what was finished by then.
     *
     * @throws WorkstationReportException when a report file cannot be used at all; a report with some bad parts gives
     * the rest, and notes
     */
    WorkstationSnapshot check(WorkstationRequest request, WorkstationProgress progress)
            throws WorkstationReportException;
}
