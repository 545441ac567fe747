package org.raworkbench.internal.inspection.inspect;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.raworkbench.internal.inspection.series.SeriesJudge;
import org.raworkbench.smartcard.Reader;

/** What people read from the backs of cards; forgotten when another card is put in. */
final class SeriesNotes {

    private record Note(long insertion, String series) {
    }

    private final Map<String, Note> notes = new ConcurrentHashMap<>();

    /**
     * Notes the series of the card that is in {@code reader} now.
     *
     * @throws IllegalArgumentException when {@code series} is no number from 1 to 99
     */
    void note(Reader reader, String series) {
        int number = SeriesJudge.number(series)
                .orElseThrow(() -> new IllegalArgumentException(Messages.text("series.notANumber", series)));
        notes.put(reader.name(), new Note(reader.insertion(), String.valueOf(number)));
    }

    Optional<String> of(Reader reader) {
        return Optional.ofNullable(notes.get(reader.name())).filter(note -> note.insertion() == reader.insertion())
                .map(Note::series);
    }
}
