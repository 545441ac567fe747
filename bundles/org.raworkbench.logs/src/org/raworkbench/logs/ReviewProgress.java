package org.raworkbench.logs;

import org.osgi.annotation.versioning.ConsumerType;

/** Follows a review and may end it. Called from several threads. */
@ConsumerType
public interface ReviewProgress {

    /** Nobody follows. */
    ReviewProgress NONE = new ReviewProgress() {
    };

    /** {@code path} is being read; {@code done} of {@code total} bytes of all sources are finished. */
    default void reading(String path, long done, long total) {
    }

    /** Whether nobody waits for the result any more. */
    default boolean cancelled() {
        return false;
    }
}
