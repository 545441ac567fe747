package org.raworkbench.internal.certificates.ui.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.SourceNote;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.report.CertificateVerdict;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.internal.certificates.ui.model.CheckState.Phase;
import org.raworkbench.internal.certificates.ui.model.StatusPage.Offer;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Progress;

/** Decides what the view shows: the verdict over certificates, or which of the empty states it is. */
public final class StatusPages {

    /** From this many certificates on, counts say more than the sentence about one of them. */
    private static final int MANY = 5;

    private final CertificateRows rows;
    private final boolean demoAvailable;

    /** @param demoAvailable whether the demo desk can be offered */
    public StatusPages(CertificateRows rows, boolean demoAvailable) {
        this.rows = rows;
        this.demoAvailable = demoAvailable;
    }

    /** The page while the service that checks is being looked for. */
    public StatusPage starting() {
        return empty(state(Look.READING, Messages.Starting_word, Messages.Starting_sentence, false), List.of(),
                Set.of(), Optional.of(Progress.UNTOLD));
    }

    /** The page of a workbench without the service that checks. */
    public StatusPage noWatch() {
        return empty(state(Look.UNKNOWN, Messages.NoWatch_word, Messages.NoWatch_sentence, false),
                List.of(Messages.NoWatch_step), Set.of(), Optional.empty());
    }

    /** The page about what {@code watch} shows. */
    public StatusPage of(WatchState watch) {
        List<CheckState> shown = watch.shown();
        if (shown.isEmpty()) {
            return nothing(watch);
        }
        boolean demo = shown.stream().anyMatch(CheckState::demo);
        if (shown.stream().allMatch(check -> check.phase() == Phase.READING)) {
            return empty(state(Look.READING, Messages.Reading_word, Messages.Reading_sentence, demo), List.of(),
                    Set.of(), Optional.of(Progress.UNTOLD));
        }
        List<CertificateReport> reports = shown.stream().flatMap(check -> check.report().stream()).toList();
        List<CertificateRow> made = reports.stream().flatMap(report -> rows.of(report).stream()).toList();
        List<CheckState> running = shown.stream().filter(check -> check.phase() == Phase.CHECKING).toList();
        if (!running.isEmpty()) {
            return new StatusPage(checking(running.get(0), demo), made, List.of(), EnumSet.of(Offer.CANCEL),
                    Optional.of(progress(running)), List.of(), reports);
        }
        for (CheckState check : shown) {
            if (check.phase() == Phase.FAILED || check.phase() == Phase.CANCELLED) {
                return stopped(check, made, reports, demo);
            }
        }
        return checked(watch, made, reports, demo);
    }

    private StatusPage nothing(WatchState watch) {
        List<String> steps = new ArrayList<>(List.of(Messages.Nothing_stepCard, Messages.Nothing_stepFiles));
        Set<Offer> offers = EnumSet.of(Offer.OPEN_FILES, Offer.OPEN_FOLDER);
        if (watch.logs() > 0) {
            steps.add(NLS.bind(Messages.Nothing_logs, watch.logs()));
            offers.add(Offer.OPEN_LOGS);
        }
        if (demoAvailable) {
            steps.add(Messages.Nothing_demo);
            offers.add(Offer.DEMO);
        }
        return empty(state(Look.NO_CARD, Messages.Nothing_word, Messages.Nothing_sentence, false), steps, offers,
                Optional.empty());
    }

    private static Progress progress(List<CheckState> running) {
        int total = running.stream().mapToInt(CheckState::total).sum();
        return new Progress(Math.min(total, running.stream().mapToInt(CheckState::done).sum()), total);
    }

    private static Headline checking(CheckState check, boolean demo) {
        String sentence = check.total() == 0 ? NLS.bind(Messages.Checking_sentence, check.name())
                : NLS.bind(Messages.Checking_counted,
                        new Object[] {check.name(), check.done(), check.total()});
        return state(Look.READING, Messages.Checking_word, sentence, demo);
    }

    private static StatusPage stopped(CheckState check, List<CertificateRow> made, List<CertificateReport> reports,
            boolean demo) {
        boolean failed = check.phase() == Phase.FAILED;
        Headline headline = new Headline(Look.UNKNOWN, failed ? Messages.Failed_word : Messages.Cancelled_word,
                failed ? NLS.bind(Messages.Failed_sentence, check.problem())
                        : NLS.bind(Messages.Cancelled_sentence, check.name()),
                "", Messages.Stopped_next, demo);
        return new StatusPage(headline, made, List.of(Messages.Stopped_next), EnumSet.of(Offer.AGAIN),
                Optional.empty(), List.of(), reports);
    }

    private StatusPage checked(WatchState watch, List<CertificateRow> made, List<CertificateReport> reports,
            boolean demo) {
        List<Finding> findings = findings(watch.shown(), reports);
        if (made.isEmpty()) {
            return none(watch, reports, findings, demo);
        }
        List<CertificateReport> without = reports.stream().filter(report -> report.certificates().isEmpty()).toList();
        Severity worst = worst(made, findings);
        if (worst == Severity.OK && !without.isEmpty()) {
            worst = Severity.UNKNOWN; // the certificates of one card are no word about the other
        }
        boolean many = made.size() >= MANY;
        Optional<Finding> decisive = decisive(findings, worst).filter(finding -> !many);
        String sentence = many ? counts(made)
                : decisive.map(Finding::summary).orElse(sentence(made, reports, worst(made, findings)));
        sentence += without.stream().map(CertificateReport::subject)
                .map(name -> " " + NLS.bind(Messages.None_beside, name)).collect(Collectors.joining());
        sentence += findings.stream().filter(StatusPages::compares).map(finding -> " " + finding.summary()).findFirst()
                .orElse("");
        String who = decisive.map(finding -> capital(finding.actors().stream().map(Actor::label)
                .collect(Collectors.joining(Messages.Verdict_then)))).orElse("");
        String next = many && worst.isWorseThan(Severity.INFO) ? Messages.Verdict_manyNext
                : decisive.map(Finding::action).orElse("");
        if (watch.shown().stream().anyMatch(CheckState::outdated)) {
            // What is shown is of the past: nothing else counts before it was checked again.
            next = Messages.Outdated_next;
            who = "";
        }
        return new StatusPage(new Headline(Look.of(worst), word(worst), sentence, who, next, demo), made, List.of(),
                Set.of(), Optional.empty(), findings, reports);
    }

    private static Optional<Finding> decisive(List<Finding> findings, Severity worst) {
        return findings.stream().filter(finding -> finding.severity() == worst && worst.isWorseThan(Severity.INFO))
                .findFirst();
    }

    /** What the certificates themselves say when no finding does. */
    private static String sentence(List<CertificateRow> made, List<CertificateReport> reports, Severity worst) {
        return worst != Severity.OK ? first(made, worst).sentence()
                : reports.stream().filter(report -> !report.certificates().isEmpty()).findFirst()
                        .map(report -> CertificateVerdict.of(report, List.of()).summary()).orElse("");
    }

    /** After a renewal the first thing anybody wants to know is whether the card has the new certificates. */
    private static boolean compares(Finding finding) {
        return finding.id().equals("certificate-status.renewed") || finding.id().equals("certificate-status.unchanged");
    }

    private static CertificateRow first(List<CertificateRow> made, Severity severity) {
        return made.stream().filter(row -> row.severity() == severity).findFirst().orElse(made.get(0));
    }

    private StatusPage none(WatchState watch, List<CertificateReport> reports, List<Finding> findings, boolean demo) {
        List<String> steps = new ArrayList<>();
        reports.stream().flatMap(report -> report.notes().stream()).limit(MANY).map(StatusPages::words)
                .forEach(steps::add);
        steps.add(watch.openedShown() ? Messages.None_stepFiles : Messages.None_stepCard);
        Set<Offer> offers = watch.openedShown() ? EnumSet.of(Offer.OPEN_FILES, Offer.OPEN_FOLDER, Offer.SHOW_CARD)
                : EnumSet.of(Offer.OPEN_FILES);
        String name = watch.shown().stream().map(CheckState::name).collect(Collectors.joining(", "));
        Headline headline = state(Look.UNKNOWN, Messages.None_word, NLS.bind(Messages.None_sentence, name), demo);
        return new StatusPage(headline, List.of(), steps, offers, Optional.empty(), findings, reports);
    }

    /** What the examiners say of all together and what there is to say of each certificate, each once. */
    private static List<Finding> findings(List<CheckState> shown, List<CertificateReport> reports) {
        Map<String, Finding> once = new LinkedHashMap<>();
        shown.stream().flatMap(check -> check.findings().stream())
                .forEach(finding -> once.putIfAbsent(finding.id() + finding.summary(), finding));
        reports.stream().flatMap(report -> report.certificates().stream())
                .flatMap(status -> status.findings().stream())
                .forEach(finding -> once.putIfAbsent(finding.id() + finding.summary(), finding));
        return Verdict.inOrder(List.copyOf(once.values()));
    }

    private static Severity worst(List<CertificateRow> made, List<Finding> findings) {
        Severity worst = Severity.worstOf(findings);
        for (CertificateRow row : made) {
            worst = row.severity().isWorseThan(worst) ? row.severity() : worst;
        }
        return worst == Severity.INFO ? Severity.OK : worst;
    }

    private static String counts(List<CertificateRow> made) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        made.forEach(row -> counts.merge(row.status().standing(), 1, Integer::sum));
        return NLS.bind(Messages.Verdict_counts, made.size(), counts.entrySet().stream()
                .map(entry -> NLS.bind(count(entry.getKey()), entry.getValue())).collect(Collectors.joining(", ")));
    }

    private static String count(Standing standing) {
        return switch (standing) {
            case VALID -> Messages.Count_valid;
            case EXPIRING -> Messages.Count_expiring;
            case EXPIRED -> Messages.Count_expired;
            case NOT_YET_VALID -> Messages.Count_notYetValid;
            case REVOKED -> Messages.Count_revoked;
            case UNTRUSTED -> Messages.Count_untrusted;
            case INVALID -> Messages.Count_invalid;
            case UNKNOWN -> Messages.Count_unknown;
            case UNREADABLE -> Messages.Count_unreadable;
        };
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case OK, INFO -> Messages.Verdict_ok;
            case WARNING -> Messages.Verdict_warning;
            case ERROR -> Messages.Verdict_error;
            case UNKNOWN -> Messages.Verdict_unknown;
        };
    }

    static String words(SourceNote note) {
        return note.source().isEmpty() ? note.text() : note.source() + ": " + note.text();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static StatusPage empty(Headline headline, List<String> steps, Set<Offer> offers,
            Optional<Progress> progress) {
        return new StatusPage(headline, List.of(), steps, offers, progress, List.of(), List.of());
    }

    private static Headline state(Look look, String word, String sentence, boolean demo) {
        return new Headline(look, word, sentence, "", "", demo);
    }
}
