package org.raworkbench.readers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One card in several readers during a visit: what each of them made of it.
 *
 * @param card how the card is recognised again: its chip number or its certificates, in words for people
 * @param certain whether that proves that it is one card; otherwise it is only likely, because a reader read nothing
 * @param readings one for each reader, the newest of each
 */
public record CardAcrossReaders(String card, boolean certain, List<Reading> readings) {

    /**
     * What a reader made of the card.
     *
     * @param reader name of the reader
     * @param taken when
     * @param outcome how far it got
     * @param certificates number of certificates that could be read
     * @param problems what could not be read, one sentence each
     * @param firmware the reader's firmware, "unknown" where nobody tells
     */
    public record Reading(String reader, Instant taken, Outcome outcome, int certificates, List<String> problems,
            String firmware) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** How far a reader got with a card. */
    public enum Outcome {
        /** All that was looked for was read. */
        READ,
        /** Something could not be read. */
        PARTLY,
        /** The card did not answer, or nothing of it could be read. */
        NOT_READ
    }

    public CardAcrossReaders {
        Objects.requireNonNull(card, "card");
        readings = List.copyOf(readings);
    }

    /** Whether one reader reads what another does not. */
    public boolean differs() {
        return readings.stream().map(Reading::outcome).distinct().count() > 1
                || readings.stream().mapToInt(Reading::certificates).distinct().count() > 1;
    }
}
