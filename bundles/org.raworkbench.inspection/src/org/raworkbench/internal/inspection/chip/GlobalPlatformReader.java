package org.raworkbench.internal.inspection.chip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.raworkbench.inspection.CardApplication;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.inspection.ChipIdentity.CplcField;
import org.raworkbench.inspection.ChipIdentity.Fact;
import org.raworkbench.inspection.ReadProblem;
import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.StatusWords;

/**
 * Reads what a chip says about itself through GlobalPlatform: the issuer security domain, CPLC, card data and the two
 * numbers of card and issuer. Never opens a secure channel: a wrong key can make a card unusable for good.
 *
 * <p>Takes at most {@value #MOST_EXCHANGES} exchanges, on a card whose security domain answers at once 4 or 5.
 */
public final class GlobalPlatformReader {

    /** Three times SELECT, four times GET DATA. */
    public static final int MOST_EXCHANGES = 7;

    private static final int GLOBAL_PLATFORM_CLASS = 0x80;
    private static final int GET_DATA = 0xCA;
    private static final int CPLC = 0x9F7F;
    private static final int CARD_DATA = 0x0066;
    private static final int ISSUER_NUMBER = 0x0042;
    private static final int CARD_NUMBER = 0x0045;
    private static final int LONGEST_NUMBER = 32;
    private static final int INSTRUCTION_UNKNOWN = 0x6D00;
    private static final int CLASS_UNKNOWN = 0x6E00;

    /** No identifier first: the card's own default is the security domain on most cards, whatever it is called. */
    private static final List<Bytes> IDENTIFIERS = List.of(Bytes.empty(), Bytes.ofHex("A000000151000000"),
            Bytes.ofHex("A000000003000000"));
    /**
     * How cards say that they do not have or do not know something: wrong length, file or data not found, wrong
     * parameters, function, instruction or class not supported. That is no fault.
     */
    private static final Set<Integer> NOT_THERE = Set.of(0x6700, 0x6A80, 0x6A81, 0x6A82, 0x6A86, 0x6A87, 0x6A88,
            0x6B00, INSTRUCTION_UNKNOWN, CLASS_UNKNOWN);

    private final CardConnection card;
    private final Consumer<ReadProblem> problems;
    /** The card does not know GET DATA of GlobalPlatform: asking for more is in vain. */
    private boolean foreign;

    private GlobalPlatformReader(CardConnection card, Consumer<ReadProblem> problems) {
        this.card = card;
        this.problems = problems;
    }

    /**
     * Reads the chip.
     *
     * @param now today's date for the ambiguous dates of the CPLC
     * @param problems is told what could not be read although the card seems to have it
     * @throws SmartcardException when the card cannot be talked to any more, for every reason but
     *         {@link Reason#FAILED} and {@link Reason#PROTOCOL}, which cost only the piece that was being read
     */
    public static ChipReading read(CardConnection card, Instant now, Consumer<ReadProblem> problems)
            throws SmartcardException {
        return new GlobalPlatformReader(card, problems).read(now);
    }

    private ChipReading read(Instant now) throws SmartcardException {
        Optional<SecurityDomain> selected = select();
        if (selected.isEmpty()) {
            return ChipReading.NONE;
        }
        SecurityDomain domain = selected.get();
        List<Fact> facts = new ArrayList<>();
        if (!domain.aid().isEmpty()) {
            facts.add(fact("domain", domain.aid().hex()));
        }
        if (domain.locked()) {
            facts.add(fact("state", Messages.text("state.locked")));
        }
        Optional<Cplc> cplc = cplc();
        facts.addAll(recognition(domain));
        number(ISSUER_NUMBER, "issuer").ifPresent(facts::add);
        number(CARD_NUMBER, "card").ifPresent(facts::add);
        List<CplcField> fields = cplc.map(data -> data.fields(now)).orElse(List.of());
        if (fields.isEmpty() && facts.isEmpty()) {
            return ChipReading.NONE;
        }
        ChipIdentity identity = new ChipIdentity(cplc.flatMap(Cplc::serial), fields, facts);
        return new ChipReading(identity,
                Optional.of(new CardApplication(domain.aid(), Messages.text("domain.name"), "")));
    }

    private Optional<SecurityDomain> select() throws SmartcardException {
        Response last = null;
        for (Bytes identifier : IDENTIFIERS) {
            Optional<Response> answer = exchange("place.domain", Command.select(identifier));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            last = answer.get();
            Optional<SecurityDomain> domain = SecurityDomain.of(last, !identifier.isEmpty());
            if (domain.isPresent()) {
                return domain;
            }
        }
        unexpected("place.domain", last.sw());
        return Optional.empty();
    }

    private Optional<Cplc> cplc() throws SmartcardException {
        Optional<Bytes> answer = data("place.cplc", CPLC);
        Optional<Cplc> cplc = answer.flatMap(Cplc::of);
        if (answer.isPresent() && cplc.isEmpty()) {
            problem("place.cplc", Reason.PROTOCOL, Messages.text("problem.form"));
        }
        return cplc;
    }

    /** From the answer to SELECT where that has it, which saves an exchange. */
    private List<Fact> recognition(SecurityDomain domain) throws SmartcardException {
        Optional<RecognitionData> known = domain.recognition().map(RecognitionData::new);
        if (known.filter(RecognitionData::complete).isPresent()) {
            return known.get().facts();
        }
        Optional<Bytes> answer = data("place.cardData", CARD_DATA);
        Optional<RecognitionData> read = answer.flatMap(RecognitionData::of);
        if (answer.isPresent() && read.isEmpty()) {
            problem("place.cardData", Reason.PROTOCOL, Messages.text("problem.form"));
        }
        return read.or(() -> known).map(RecognitionData::facts).orElse(List.of());
    }

    /** An identification number: with its tag, or, as some cards send it, without. */
    private Optional<Fact> number(int tag, String key) throws SmartcardException {
        Optional<Bytes> answer = data("place." + key, tag);
        return answer.map(bytes -> TlvReader.read(bytes).find(tag).map(Tlv::value).orElse(bytes))
                .filter(number -> !number.isEmpty() && number.length() <= LONGEST_NUMBER)
                .map(number -> fact(key, number.hex()));
    }

    /** The answer to GET DATA; empty where the card has no such data, and after a problem. */
    private Optional<Bytes> data(String place, int tag) throws SmartcardException {
        if (foreign) {
            return Optional.empty();
        }
        Optional<Response> answer = exchange(place, new Command(GLOBAL_PLATFORM_CLASS, GET_DATA, tag >> 8, tag & 0xFF,
                Bytes.empty(), Command.SHORT_NE));
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        Response response = answer.get();
        if (response.ok()) {
            return Optional.of(response.data()).filter(data -> !data.isEmpty());
        }
        foreign = response.sw() == INSTRUCTION_UNKNOWN || response.sw() == CLASS_UNKNOWN;
        unexpected(place, response.sw());
        return Optional.empty();
    }

    private void unexpected(String place, int sw) {
        if (!NOT_THERE.contains(sw)) {
            problem(place, Reason.FAILED,
                    Messages.text("problem.status", "%04X".formatted(sw), StatusWords.meaning(sw)));
        }
    }

    private Optional<Response> exchange(String place, Command command) throws SmartcardException {
        try {
            return Optional.of(card.transmit(command));
        } catch (SmartcardException failure) {
            if (failure.reason() != Reason.FAILED && failure.reason() != Reason.PROTOCOL) {
                throw failure;
            }
            problem(place, failure.reason(), failure.getMessage());
            return Optional.empty();
        }
    }

    private void problem(String place, Reason reason, String text) {
        problems.accept(new ReadProblem(Messages.text(place), reason, text == null ? reason.toString() : text));
    }

    private static Fact fact(String key, String value) {
        return new Fact(Messages.text("fact." + key), value);
    }
}
