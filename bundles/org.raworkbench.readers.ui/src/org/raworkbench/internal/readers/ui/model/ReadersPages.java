package org.raworkbench.internal.readers.ui.model;

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
import org.raworkbench.internal.readers.ui.model.ReadersPage.Offer;
import org.raworkbench.internal.readers.ui.model.ReadersState.Imports;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Progress;

/** Decides what the view shows: the verdict over readers, or which of the empty states it is. */
public final class ReadersPages {

    private static final int MOST_PROBLEMS = 3;

    private final boolean demoAvailable;

    /** @param demoAvailable whether the demo desk can be offered */
    public ReadersPages(boolean demoAvailable) {
        this.demoAvailable = demoAvailable;
    }

    /** The page while the service behind the view is being looked for. */
    public ReadersPage starting() {
        return empty(state(Look.READING, Messages.Starting_word, Messages.Starting_sentence), List.of(), Set.of(),
                Optional.of(Progress.UNTOLD));
    }

    /** The page of a workbench without that service. */
    public ReadersPage noWatch() {
        return empty(state(Look.UNKNOWN, Messages.NoWatch_word, Messages.NoWatch_sentence),
                List.of(Messages.NoWatch_step), Set.of(), Optional.empty());
    }

    /** The page about {@code state}. */
    public ReadersPage of(ReadersState state) {
        List<ReaderRow> rows = ReaderRows.of(state);
        ReadersPage none = rows.isEmpty() ? withoutReaders(state) : null;
        if (none != null && !state.imports().any() && state.fleet().isEmpty()) {
            return none;
        }
        return new ReadersPage(none == null ? verdict(rows, state) : none.headline(), rows,
                ComparisonSections.of(rows, state), state.fleet(), note(state.imports()), List.of(),
                state.imports().progress().isPresent() ? EnumSet.of(Offer.STOP) : Set.of(),
                state.imports().progress());
    }

    private ReadersPage withoutReaders(ReadersState state) {
        if (!state.smartcards().visibleReaders().isEmpty() || state.smartcards().service() == ServiceState.STARTING) {
            return empty(state(Look.READING, Messages.Looking_word, Messages.Looking_sentence), List.of(), Set.of(),
                    Optional.of(Progress.UNTOLD));
        }
        List<String> steps = new ArrayList<>();
        Headline headline;
        if (state.smartcards().service() == ServiceState.RUNNING) {
            headline = state(Look.NO_READER, Messages.NoReader_word, Messages.NoReader_sentence);
            steps.add(Messages.NoReader_stepPlug);
            steps.add(Messages.NoReader_stepUsb);
        } else {
            boolean stopped = state.smartcards().service() == ServiceState.STOPPED;
            headline = new Headline(Look.NO_READER, Messages.NoService_word,
                    stopped ? Messages.NoService_stopped : Messages.NoService_missing, Messages.NoService_who,
                    stopped ? Messages.NoService_nextStopped : Messages.NoService_nextMissing, false);
            steps.add(Messages.NoService_step);
        }
        steps.add(Messages.NoReader_stepImport);
        Set<Offer> offers = EnumSet.of(Offer.AGAIN, Offer.IMPORT_FILES, Offer.IMPORT_FOLDER);
        if (demoAvailable) {
            steps.add(Messages.NoReader_stepDemo);
            offers.add(Offer.DEMO);
        }
        return empty(headline, steps, offers, Optional.empty());
    }

    private static Headline verdict(List<ReaderRow> rows, ReadersState state) {
        boolean demo = rows.stream().anyMatch(ReaderRow::demo);
        Severity worst = Severity.worstOf(state.findings());
        if (worst.isWorseThan(Severity.UNKNOWN)) {
            Finding decisive = Verdict.of(state.findings(), "").decisive().orElseThrow();
            return new Headline(Look.of(worst),
                    worst == Severity.ERROR ? Messages.Verdict_error : Messages.Verdict_warning, decisive.summary(),
                    capital(decisive.actors().stream().map(Actor::label)
                            .collect(Collectors.joining(Messages.Verdict_then))),
                    decisive.action(), demo);
        }
        long unknown = rows.stream().filter(row -> row.standing().state() == FirmwareState.UNKNOWN).count();
        if (unknown > 0) {
            return state(Look.UNKNOWN, Messages.Verdict_unknown, rows.size() == 1 ? Messages.Verdict_unknownOne
                    : NLS.bind(Messages.Verdict_unknownMany, unknown, rows.size()), demo);
        }
        if (rows.stream().anyMatch(row -> row.standing().state() == FirmwareState.OUTDATED)) {
            return state(Look.INFO, Messages.Verdict_seen, Messages.Verdict_seenSentence, demo);
        }
        return state(Look.OK, Messages.Verdict_ok, rows.size() == 1 ? Messages.Verdict_okOne
                : NLS.bind(Messages.Verdict_okMany, rows.size()), demo);
    }

    private static String note(Imports imports) {
        if (imports.progress().isPresent()) {
            Progress progress = imports.progress().get();
            return progress.told() ? NLS.bind(Messages.Import_counted, progress.done(), progress.total())
                    : Messages.Import_looking;
        }
        List<String> parts = new ArrayList<>();
        if (imports.reports() > 0) {
            parts.add(NLS.bind(Messages.Import_done, imports.reports(), imports.readers()));
        }
        imports.problems().stream().limit(MOST_PROBLEMS).forEach(parts::add);
        if (imports.problems().size() > MOST_PROBLEMS) {
            parts.add(NLS.bind(Messages.Import_more, imports.problems().size() - MOST_PROBLEMS));
        }
        return String.join("\n", parts);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static ReadersPage empty(Headline headline, List<String> steps, Set<Offer> offers,
            Optional<Progress> progress) {
        return new ReadersPage(headline, List.of(), List.of(), List.of(), "", steps, offers, progress);
    }

    private static Headline state(Look look, String word, String sentence) {
        return state(look, word, sentence, false);
    }

    private static Headline state(Look look, String word, String sentence, boolean demo) {
        return new Headline(look, word, sentence, "", "", demo);
    }
}
