package org.raworkbench.inspection;

import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;
import org.raworkbench.smartcard.Lease;

/** Inspects cards. An OSGi service. */
@ProviderType
public interface CardInspector {

    /**
     * Inspects the card in {@code reader}. Returns at once.
     *
     * <p>{@code progress} gets a snapshot after each stage, on the reader's thread, the last one with
     * {@link CardSnapshot.Stage#COMPLETE}; the lease ends with that last one. Bad cards do not fail: what went wrong is
     * in {@link CardSnapshot#problems()}. The lease fails only when the work was cancelled.
     */
    Lease<CardSnapshot> inspect(String reader, Consumer<CardSnapshot> progress);

    /**
     * Notes the series that a person read from the back of the card in {@code reader}; it holds for this card until the
     * visit ends, and later snapshots carry it as confirmed.
     *
     * @param series two digits as printed, or the number, for instance "08" or "8"
     * @throws IllegalArgumentException when that is no series number
     */
    void seriesRead(String reader, String series);
}
