package org.raworkbench.internal.readers.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.ReadProblem;
import org.raworkbench.readers.CardAcrossReaders;
import org.raworkbench.readers.CardAcrossReaders.Outcome;
import org.raworkbench.readers.CardAcrossReaders.Reading;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.SmartcardException;

/** Finds inspections of one card in several readers. */
public final class CardComparison {

    private CardComparison() {
    }

    /** The cards that were inspected in more than one reader. */
    public static List<CardAcrossReaders> of(EvidenceSet evidence) {
        Map<String, Map<String, CardSnapshot>> byCard = new LinkedHashMap<>();
        Map<String, CardSnapshot> nameless = new LinkedHashMap<>();
        for (CardSnapshot card : evidence.history(CardSnapshot.class)) {
            if (card.stage() != CardSnapshot.Stage.COMPLETE || !tellsSomething(card)) {
                continue;
            }
            Optional<String> identity = identity(card);
            if (identity.isPresent()) {
                byCard.computeIfAbsent(identity.get(), key -> new LinkedHashMap<>()).put(card.subject(), card);
            } else {
                nameless.put(card.subject(), card);
            }
        }
        List<CardAcrossReaders> found = new ArrayList<>();
        byCard.forEach((card, readings) -> add(found, evidence, card, readings, nameless, byCard.size() == 1));
        return List.copyOf(found);
    }

    /**
     * A card that says nothing in one reader cannot be recognised there. When the visit has one card only, it is likely
     * the same.
     */
    private static void add(List<CardAcrossReaders> found, EvidenceSet evidence, String card,
            Map<String, CardSnapshot> readings, Map<String, CardSnapshot> nameless, boolean onlyCard) {
        Map<String, CardSnapshot> all = new LinkedHashMap<>(readings);
        boolean certain = true;
        if (onlyCard) {
            for (CardSnapshot mute : nameless.values()) {
                if (!readings.containsKey(mute.subject()) && fits(mute, readings)) {
                    all.put(mute.subject(), mute);
                    certain = false;
                }
            }
        }
        if (all.size() > 1) {
            found.add(new CardAcrossReaders(card, certain,
                    all.values().stream().map(reading -> reading(reading, evidence)).toList()));
        }
    }

    /** Another answer to reset is another card. */
    private static boolean fits(CardSnapshot mute, Map<String, CardSnapshot> readings) {
        return mute.atr().isEmpty() || readings.values().stream().map(CardSnapshot::atr).flatMap(Optional::stream)
                .allMatch(atr -> atr.bytes().equals(mute.atr().get().bytes()));
    }

    /** A card that another program held, or that was taken out, says nothing about the reader. */
    private static boolean tellsSomething(CardSnapshot card) {
        return card.reader().presence() != CardPresence.ABSENT && card.reader().presence() != CardPresence.IN_USE
                && card.problems().stream().map(ReadProblem::reason).noneMatch(CardComparison::disturbed);
    }

    private static boolean disturbed(SmartcardException.Reason reason) {
        return switch (reason) {
            case NO_SERVICE, NO_READER, NO_CARD, CARD_REMOVED, IN_USE, CANCELLED -> true;
            default -> false;
        };
    }

    private static Optional<String> identity(CardSnapshot card) {
        Optional<String> chip = card.chip().serial().map(serial -> Messages.text("card.chip", serial));
        return chip.or(() -> card.certificates().stream().map(CardCertificate::content).flatMap(Optional::stream)
                .map(content -> content.issuer() + " " + content.serial()).sorted().findFirst()
                .map(first -> Messages.text("card.certificate", first.substring(first.lastIndexOf(' ') + 1))));
    }

    private static Reading reading(CardSnapshot card, EvidenceSet evidence) {
        int certificates = (int) card.certificates().stream().filter(each -> each.content().isPresent()).count();
        List<String> problems = card.problems().stream().map(ReadProblem::text).filter(Objects::nonNull).toList();
        boolean read = certificates > 0 || !card.applications().isEmpty() || card.chip().serial().isPresent();
        Outcome outcome = !read ? Outcome.NOT_READ : problems.isEmpty() ? Outcome.READ : Outcome.PARTLY;
        return new Reading(card.subject(), card.taken(), outcome, certificates, problems,
                firmware(card.subject(), evidence));
    }

    private static String firmware(String reader, EvidenceSet evidence) {
        return evidence.current(ReaderSnapshot.class).stream().filter(each -> each.subject().equals(reader))
                .findFirst().flatMap(each -> each.reader().text(ReaderProperty.FIRMWARE))
                .orElse(Messages.text("firmware.unknown"));
    }
}
