package org.raworkbench.internal.workstation.ui.model;

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
import org.raworkbench.internal.workstation.ui.model.CheckPage.Offer;
import org.raworkbench.internal.workstation.ui.model.CheckState.Phase;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Progress;
import org.raworkbench.workstation.WorkstationSnapshot;
import org.raworkbench.workstation.report.WorkstationVerdict;

/** Decides what the view shows: the verdict over a workstation, or which of the empty states it is. */
public final class CheckPages {

    private final Dates dates;

    public CheckPages(Dates dates) {
        this.dates = dates;
    }

    /** The page while the service that checks is being looked for. */
    public CheckPage starting() {
        return empty(state(Look.READING, Messages.Starting_word, Messages.Starting_sentence, false), List.of(),
                Set.of(), Optional.of(Progress.UNTOLD));
    }

    /** The page of a workbench without the service that checks. */
    public CheckPage noWatch() {
        return empty(state(Look.UNKNOWN, Messages.NoWatch_word, Messages.NoWatch_sentence, false),
                List.of(Messages.NoWatch_step), Set.of(), Optional.empty());
    }

    /** The page about what {@code watch} shows. */
    public CheckPage of(WatchState watch) {
        CheckState shown = watch.shown();
        return switch (shown.phase()) {
            case NOT_CHECKED -> empty(
                    state(Look.UNKNOWN, Messages.NotChecked_word, Messages.NotChecked_sentence, false),
                    List.of(Messages.NotChecked_stepCheck, Messages.NotChecked_stepReport, Messages.NotChecked_demo),
                    EnumSet.of(Offer.CHECK, Offer.OPEN, Offer.DEMO), Optional.empty());
            case CHECKING -> empty(checking(shown), shown.online() ? List.of(Messages.Checking_online) : List.of(),
                    EnumSet.of(Offer.CANCEL), Optional.of(shown.progress()));
            case FAILED -> empty(new Headline(Look.UNKNOWN, Messages.Failed_word,
                    NLS.bind(Messages.Failed_sentence, shown.problem()), "", "", shown.demo()),
                    List.of(watch.otherShown() ? Messages.Failed_stepReport : Messages.Failed_step),
                    watch.otherShown() ? EnumSet.of(Offer.OPEN, Offer.SHOW_HERE)
                            : EnumSet.of(Offer.CHECK), Optional.empty());
            case CANCELLED -> cancelled(shown);
            case CHECKED -> checked(shown, shown.snapshot().orElseThrow());
        };
    }

    private static Headline checking(CheckState shown) {
        String sentence = !shown.progress().told() ? NLS.bind(Messages.Checking_sentence, shown.name())
                : NLS.bind(Messages.Checking_counted, new Object[] {shown.name(), shown.progress().done(),
                        shown.progress().total(), shown.probe()});
        return state(Look.READING, Messages.Checking_word, sentence, shown.demo());
    }

    private CheckPage cancelled(CheckState shown) {
        Headline headline = new Headline(Look.UNKNOWN, Messages.Cancelled_word,
                NLS.bind(Messages.Cancelled_sentence, shown.name()), "", Messages.Cancelled_next, shown.demo());
        return new CheckPage(headline, shown.snapshot(), shown.findings(), List.of(), Set.of(Offer.CHECK),
                Optional.empty());
    }

    private CheckPage checked(CheckState shown, WorkstationSnapshot snapshot) {
        Verdict verdict = WorkstationVerdict.of(snapshot, shown.findings());
        String who = capital(verdict.decisive().map(Finding::actors).orElse(List.of()).stream().map(Actor::label)
                .collect(Collectors.joining(Messages.Who_then)));
        long faults = shown.findings().stream().filter(finding -> finding.severity() == Severity.ERROR
                || finding.severity() == Severity.WARNING).count();
        String summary = faults > 1 ? NLS.bind(Messages.Verdict_more, verdict.summary(), faults - 1)
                : verdict.summary();
        Headline headline = new Headline(Look.of(verdict.severity()), word(verdict.severity()),
                NLS.bind(Messages.Verdict_of, title(snapshot), summary), who,
                verdict.decisive().map(Finding::action).orElse(""), snapshot.demo());
        return new CheckPage(headline, Optional.of(snapshot), Verdict.inOrder(shown.findings()), List.of(), Set.of(),
                Optional.empty());
    }

    /** Which workstation it is, and of when. */
    public String title(WorkstationSnapshot snapshot) {
        return snapshot.report().filter(report -> !snapshot.demo())
                .map(report -> !snapshot.dated() ? NLS.bind(Messages.Title_undated, snapshot.subject(), report)
                        : NLS.bind(Messages.Title_report,
                                new Object[] {snapshot.subject(), report, dates.time(snapshot.taken())}))
                .orElseGet(() -> snapshot.demo() ? NLS.bind(Messages.Title_demo, snapshot.subject())
                        : NLS.bind(Messages.Title_here, snapshot.subject(), dates.time(snapshot.taken())));
    }

    private static String word(Severity severity) {
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

    private static CheckPage empty(Headline headline, List<String> steps, Set<Offer> offers,
            Optional<Progress> progress) {
        return new CheckPage(headline, Optional.empty(), List.of(), steps, offers, progress);
    }

    private static Headline state(Look look, String word, String sentence, boolean demo) {
        return new Headline(look, word, sentence, "", "", demo);
    }
}
