package org.raworkbench.internal.inspection.inspect;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.smartcard.Bytes;

/**
 * What an inspection knows besides the card.
 *
 * @param names names that card lists give to an ATR
 * @param series the series of a card by its ATR and by what a person read from its back
 * @param applications applications that are recognised by their identifiers
 */
record InspectionKnowledge(Function<Bytes, CompletionStage<List<String>>> names,
        BiFunction<Optional<AnswerToReset>, Optional<String>, CardSeries> series, KnownApplications applications) {
}
