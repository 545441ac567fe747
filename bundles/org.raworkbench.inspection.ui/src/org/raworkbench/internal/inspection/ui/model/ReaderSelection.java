package org.raworkbench.internal.inspection.ui.model;

import java.util.List;
import java.util.Optional;

import org.raworkbench.smartcard.Reader;

/**
 * Which reader a pane shows. It follows the cards by itself; once a person has chosen a reader, it stays there as long
 * as the reader does.
 */
public final class ReaderSelection {

    private Optional<String> chosen = Optional.empty();
    private boolean byHand;

    /** The reader to show; empty when there is none. */
    public Optional<String> chosen() {
        return chosen;
    }

    /** A person chose {@code reader}. */
    public void choose(String reader) {
        chosen = Optional.of(reader);
        byHand = true;
    }

    /** A pane that opens beside another one starts afresh. */
    public void reset() {
        chosen = Optional.empty();
        byHand = false;
    }

    /**
     * Looks whether another reader is the better one to show now.
     *
     * @param readers those that can be chosen
     * @param taken the reader that the other pane shows; left to it where there is another one
     */
    public void update(List<Reader> readers, Optional<String> taken) {
        Optional<Reader> present = readers.stream().filter(reader -> chosen.equals(Optional.of(reader.name())))
                .findFirst();
        if (present.isPresent() && (byHand || present.get().cardPresent())) {
            return;
        }
        if (present.isEmpty()) {
            byHand = false;
        }
        List<Reader> free = readers.stream().filter(reader -> !taken.equals(Optional.of(reader.name()))).toList();
        Optional<Reader> withCard = free.stream().filter(Reader::cardPresent).findFirst();
        if (withCard.isPresent()) {
            chosen = withCard.map(Reader::name);
        } else if (present.isEmpty()) {
            chosen = free.stream().findFirst().map(Reader::name);
        }
    }
}
