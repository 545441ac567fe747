package org.raworkbench.core;

import java.time.Instant;

/**
 * An immutable, time-stamped snapshot of something that was read, and where it was read.
 *
 * <p>Implementations are records of the engines: a card, a reader, a workstation, a log review, a reported symptom.
 */
public interface Evidence {

    /** When it was read. */
    Instant taken();

    /**
     * What it is about, in words that a person recognises and that stay the same when it is read again: the reader's
     * name, the file's path, the workstation's name. A later snapshot of the same type about the same subject replaces
     * the earlier one as the current state of things; the earlier one stays in the history of the visit.
     */
    String subject();

    /** Whether it came from the demo desk. Everything that shows or exports it has to say so. */
    default boolean demo() {
        return false;
    }
}
