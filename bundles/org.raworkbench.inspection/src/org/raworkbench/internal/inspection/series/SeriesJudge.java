package org.raworkbench.internal.inspection.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.inspection.CardSeries.Confidence;

/**
 * Says which series a card is of. What a person reads from the back of the card counts most; an ATR that a source names
 * as an NHS card's counts as confirmed; a chip of the same make makes it likely. Everything else is unknown, because no
 * source says which ATRs the other series have.
 */
public final class SeriesJudge {

    private static final Pattern PRINTED = Pattern.compile("0?[1-9]|[1-9][0-9]");

    private final SeriesKnowledge knowledge;

    public SeriesJudge(SeriesKnowledge knowledge) {
        this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
    }

    /** The number that a person typed, 1 to 99, with or without its leading zero; empty when it is none. */
    public static OptionalInt number(String typed) {
        String digits = typed.strip();
        return PRINTED.matcher(digits).matches() ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /**
     * The series of a card.
     *
     * @param atr its answer to reset, where there is one
     * @param readByPerson the first two digits on the back of the card, where a person typed them; anything that is no
     *        number is passed over
     */
    public CardSeries judge(Optional<AnswerToReset> atr, Optional<String> readByPerson) {
        CardSeries byChip = byChip(atr);
        OptionalInt read = readByPerson.map(SeriesJudge::number).orElse(OptionalInt.empty());
        return read.isPresent() ? byPerson(read.getAsInt(), byChip) : byChip;
    }

    private CardSeries byPerson(int number, CardSeries byChip) {
        String value = String.valueOf(number);
        boolean contradicted = byChip.confidence() != Confidence.UNKNOWN
                && !List.of(byChip.value().split(Messages.text("or"))).contains(value);
        if (contradicted) {
            return new CardSeries(value, Confidence.LIKELY, Messages.text("read.contradicted", byChip.value()));
        }
        return new CardSeries(value, Confidence.CONFIRMED,
                Messages.text(knowledge.fact(number).isPresent() ? "read" : "read.unmentioned", value));
    }

    private CardSeries byChip(Optional<AnswerToReset> atr) {
        Optional<String> named = atr.flatMap(answer -> knowledge.byAtr(answer.bytes()));
        if (named.isPresent()) {
            return new CardSeries(named.get(), Confidence.CONFIRMED, Messages.text("atr.named", named.get()));
        }
        Optional<String> likely = atr.flatMap(answer -> knowledge.byHistoricalBytes(answer.historical()));
        return likely.map(value -> new CardSeries(value, Confidence.LIKELY, Messages.text("atr.likely", value)))
                .orElseGet(() -> new CardSeries("", Confidence.UNKNOWN, Messages.text("unknown")));
    }
}
