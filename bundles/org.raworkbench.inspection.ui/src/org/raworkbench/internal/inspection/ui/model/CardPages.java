package org.raworkbench.internal.inspection.ui.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.report.InspectionVerdict;
import org.raworkbench.internal.inspection.ui.model.CardPage.Offer;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardState;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;

/** Decides what a pane shows: the verdict over a card, or which of the empty states it is and what to do about it. */
public final class CardPages {

    private final CardSections sections;
    private final boolean demoAvailable;

    /** @param demoAvailable whether the demo desk can be offered */
    public CardPages(CardSections sections, boolean demoAvailable) {
        this.sections = sections;
        this.demoAvailable = demoAvailable;
    }

    /** The page while the services are being looked for. */
    public CardPage starting() {
        return new CardPage(Optional.empty(), state(Look.READING, Messages.Starting_word,
                Messages.Starting_sentence), List.of(), List.of(), Set.of(), true, Optional.empty(),
                List.of());
    }

    /** The page of a workbench without the smartcard service. */
    public CardPage noWatch() {
        return empty(Optional.empty(), state(Look.NO_READER, Messages.NoWatch_word, Messages.NoWatch_sentence),
                List.of(Messages.NoWatch_step), Set.of());
    }

    /** The page about {@code chosen}, or about there being no reader. */
    public CardPage of(WatchState watch, Optional<String> chosen) {
        Optional<Reader> reader = chosen.flatMap(watch.smartcards()::reader);
        return reader.map(found -> aboutReader(found, watch.reader(found.name())))
                .orElseGet(() -> withoutReader(watch.smartcards()));
    }

    private CardPage withoutReader(SmartcardState state) {
        if (!state.visibleReaders().isEmpty()) {
            return empty(Optional.empty(), state(Look.NO_READER, Messages.NoOther_word, Messages.NoOther_sentence),
                    List.of(Messages.NoOther_step), Set.of());
        }
        Set<Offer> offers = EnumSet.noneOf(Offer.class);
        if (demoAvailable) {
            offers.add(Offer.DEMO);
        }
        List<String> steps = new ArrayList<>();
        Headline headline;
        switch (state.service()) {
            case STARTING -> {
                return starting();
            }
            case STOPPED, MISSING -> {
                boolean stopped = state.service() == ServiceState.STOPPED;
                headline = new Headline(Look.NO_READER, Messages.NoService_word,
                        stopped ? Messages.NoService_stopped : Messages.NoService_missing, capital(Actor.IT.label()),
                        stopped ? Messages.NoService_nextStopped : Messages.NoService_nextMissing, false);
                steps.add(Messages.NoService_step);
                if (!state.problem().isEmpty()) {
                    steps.add(state.problem());
                }
            }
            default -> {
                headline = state(Look.NO_READER, Messages.NoReader_word, Messages.NoReader_sentence);
                steps.add(Messages.NoReader_stepPlug);
                steps.add(Messages.NoReader_stepRemote);
                if (state.readers().stream().anyMatch(Reader::virtual)) {
                    steps.add(Messages.NoReader_virtual);
                    offers.add(Offer.SHOW_VIRTUAL);
                }
            }
        }
        if (demoAvailable) {
            steps.add(Messages.NoReader_demo);
        }
        return empty(Optional.empty(), headline, steps, offers);
    }

    private CardPage aboutReader(Reader reader, ReaderWatch watch) {
        return switch (watch.phase()) {
            case READING -> reading(reader, watch);
            case READ -> read(reader, watch);
            case CANCELLED -> stopped(reader, watch, Messages.Cancelled_word, Messages.Cancelled_sentence);
            case FAILED -> stopped(reader, watch, Messages.Failed_word,
                    NLS.bind(Messages.Failed_sentence, watch.problem()));
            case TAKEN_OUT -> empty(Optional.of(reader.name()), state(reader, Look.CARD_OUT, Messages.TakenOut_word,
                    NLS.bind(Messages.TakenOut_sentence, reader.name())), List.of(Messages.TakenOut_step), Set.of());
            case LEFT_IN -> empty(Optional.of(reader.name()), state(reader, Look.CARD_OUT, Messages.LeftIn_word,
                    Messages.LeftIn_sentence), List.of(Messages.LeftIn_step), Set.of(Offer.INSPECT));
            case EMPTY -> noCard(reader);
        };
    }

    private CardPage noCard(Reader reader) {
        if (reader.presence() == CardPresence.UNKNOWN) {
            return empty(Optional.of(reader.name()), state(reader, Look.UNKNOWN, Messages.Untold_word,
                    Messages.Untold_sentence), List.of(Messages.Untold_step), Set.of());
        }
        if (reader.cardPresent()) {
            return empty(Optional.of(reader.name()), state(reader, Look.NO_CARD, Messages.NotRead_word,
                    Messages.NotRead_sentence), List.of(), Set.of(Offer.INSPECT));
        }
        return empty(Optional.of(reader.name()), state(reader, Look.NO_CARD, Messages.NoCard_word,
                NLS.bind(Messages.NoCard_sentence, reader.name())),
                List.of(Messages.NoCard_stepInsert, Messages.NoCard_stepNothing), Set.of());
    }

    private CardPage reading(Reader reader, ReaderWatch watch) {
        Headline headline = state(reader, Look.READING, Messages.Reading_word,
                NLS.bind(Messages.Reading_sentence, reader.name()));
        return new CardPage(Optional.of(reader.name()), headline,
                watch.snapshot().map(snapshot -> sections.of(snapshot, List.of())).orElse(List.of()), List.of(),
                Set.of(Offer.CANCEL), true, watch.snapshot(), List.of());
    }

    private CardPage read(Reader reader, ReaderWatch watch) {
        Optional<CardSnapshot> snapshot = watch.snapshot();
        if (snapshot.isEmpty()) {
            return stopped(reader, watch, Messages.Failed_word, NLS.bind(Messages.Failed_sentence, ""));
        }
        if (watch.findings().isEmpty()) {
            return new CardPage(Optional.of(reader.name()), state(reader, Look.READING, Messages.Judging_word,
                    Messages.Judging_sentence), sections.of(snapshot.get(), List.of()), List.of(), Set.of(), true,
                    snapshot, List.of());
        }
        List<Finding> findings = watch.findings().get();
        return new CardPage(Optional.of(reader.name()), verdict(snapshot.get(), findings),
                sections.of(snapshot.get(), findings), List.of(), Set.of(), false, snapshot, findings);
    }

    private CardPage stopped(Reader reader, ReaderWatch watch, String word, String sentence) {
        Headline headline = new Headline(Look.UNKNOWN, word, sentence, "", Messages.Stopped_next, reader.demo());
        return new CardPage(Optional.of(reader.name()), headline,
                watch.snapshot().map(snapshot -> sections.of(snapshot, List.of())).orElse(List.of()),
                List.of(Messages.Stopped_next), Set.of(Offer.INSPECT), false, watch.snapshot(), List.of());
    }

    private static Headline verdict(CardSnapshot snapshot, List<Finding> findings) {
        Verdict verdict = InspectionVerdict.of(snapshot, findings);
        String who = verdict.decisive().map(Finding::actors).orElse(List.of()).stream().map(Actor::label)
                .collect(Collectors.joining(Messages.Verdict_then));
        String next = verdict.decisive().map(Finding::action).orElse("");
        return new Headline(Look.of(verdict.severity()), word(verdict.severity()), verdict.summary(), capital(who),
                next, snapshot.demo());
    }

    /** The word of the verdict. */
    static String word(Severity severity) {
        return switch (severity) {
            case OK, INFO -> Messages.Verdict_ok;
            case WARNING -> Messages.Verdict_warning;
            case ERROR -> Messages.Verdict_error;
            case UNKNOWN -> Messages.Verdict_unknown;
        };
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static CardPage empty(Optional<String> reader, Headline headline, List<String> steps, Set<Offer> offers) {
        return new CardPage(reader, headline, List.of(), steps, offers, false, Optional.empty(), List.of());
    }

    private static Headline state(Look look, String word, String sentence) {
        return new Headline(look, word, sentence, "", "", false);
    }

    private static Headline state(Reader reader, Look look, String word, String sentence) {
        return new Headline(look, word, sentence, "", "", reader.demo());
    }
}
