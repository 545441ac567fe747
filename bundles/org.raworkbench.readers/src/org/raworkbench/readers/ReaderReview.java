package org.raworkbench.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.raworkbench.core.Evidence;

/**
 * The result of one look at the readers.
 *
 * @param readers those that were asked for, in that order; one that went away meanwhile is left out
 * @param unclaimed what is on USB and not with the smart card service
 */
public record ReaderReview(List<ReaderSnapshot> readers, UnclaimedReaders unclaimed) {

    public ReaderReview {
        readers = List.copyOf(readers);
        Objects.requireNonNull(unclaimed, "unclaimed");
    }

    /** All of it for the desk. */
    public List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(readers);
        evidence.add(unclaimed);
        return List.copyOf(evidence);
    }
}
