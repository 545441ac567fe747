package org.raworkbench.certificates;

import org.osgi.annotation.versioning.ConsumerType;

/** Follows a check and may end it. Called from several threads. */
@ConsumerType
public interface CheckProgress {

    /** Nobody follows. */
    CheckProgress NONE = new CheckProgress() {
    };

    /** {@code done} of {@code total} certificates are finished. */
    default void checked(int done, int total) {
    }

    /** Whether nobody waits for the result any more. */
    default boolean cancelled() {
        return false;
    }
}
