package org.raworkbench.readers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.raworkbench.core.Evidence;

/**
 * Evidence: which readers are on USB and not with the smart card service. Empty is an answer too.
 *
 * @param taken when it was looked for
 * @param searched whether this operating system could be searched
 * @param readers what was found
 */
public record UnclaimedReaders(Instant taken, boolean searched, List<UnclaimedReader> readers) implements Evidence {

    /** What it is about. */
    public static final String SUBJECT = "USB of this workstation";

    public UnclaimedReaders {
        Objects.requireNonNull(taken, "taken");
        readers = List.copyOf(readers);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }
}
