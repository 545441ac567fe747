package org.raworkbench.internal.inspection.ui.model;

import java.util.Map;
import java.util.Objects;

import org.raworkbench.internal.inspection.ui.model.ReaderWatch.Phase;
import org.raworkbench.smartcard.SmartcardState;

/**
 * Readers and what is known of the cards in them, at one moment. Immutable.
 *
 * @param smartcards the service and its readers
 * @param readers by name of the reader
 */
public record WatchState(SmartcardState smartcards, Map<String, ReaderWatch> readers) {

    public WatchState {
        Objects.requireNonNull(smartcards, "smartcards");
        readers = Map.copyOf(readers);
    }

    /** What is known of the card in {@code reader}. */
    public ReaderWatch reader(String reader) {
        return readers.getOrDefault(reader, ReaderWatch.of(Phase.EMPTY));
    }
}
