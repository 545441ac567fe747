package org.raworkbench.workstation;

import org.osgi.annotation.versioning.ConsumerType;

/** Follows a workstation check and may end it. Called from several threads. */
@ConsumerType
public interface WorkstationProgress {

    /** Nobody follows. */
    WorkstationProgress NONE = new WorkstationProgress() {
    };

    /**
     * {@code done} of {@code total} probes are finished.
     *
     * @param probe the one that just finished, in a few words
     */
    default void probed(int done, int total, String probe) {
    }

    /** Whether nobody waits for the result any more. Asked several times a second. */
    default boolean cancelled() {
        return false;
    }
}
