package org.raworkbench.internal.logs.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.internal.logs.ui.model.LogPage.Offer;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.SourceProblem;
import org.raworkbench.logs.report.LogVerdict;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Progress;

/** Makes the page out of what is open. */
public final class LogPages {

    private static final int STEPS = 1000;
    private static final Set<Offer> OPEN = Set.of(Offer.OPEN_FILES, Offer.OPEN_FOLDER, Offer.PASTE);

    private LogPages() {
    }

    /** The service is not there yet. */
    public static LogPage starting() {
        return new LogPage(plain(Look.READING, "starting"), List.of(), Set.of(), Optional.of(Progress.UNTOLD), false);
    }

    /** The service is missing. */
    public static LogPage missing() {
        return new LogPage(plain(Look.UNKNOWN, "missing"), List.of(), Set.of(), Optional.empty(), false);
    }

    public static LogPage of(WatchState state) {
        boolean lines = state.sources().stream().anyMatch(source -> source.view().lines() > 0);
        if (state.busy()) {
            return reading(state, lines);
        }
        if (state.review().isPresent() && (lines || !state.sources().isEmpty())) {
            return reviewed(state, state.review().get());
        }
        if (!state.failures().isEmpty() || state.review().isPresent()) {
            List<String> steps = new ArrayList<>(state.failures());
            state.review().ifPresent(review -> review.problems().forEach(problem -> steps.add(words(problem))));
            steps.add(Messages.text("page.failed.step"));
            return new LogPage(plain(Look.UNKNOWN, state.cancelled() ? "cancelled" : "failed"), steps,
                    Set.of(Offer.AGAIN, Offer.OPEN_FILES, Offer.OPEN_FOLDER), Optional.empty(), false);
        }
        return new LogPage(plain(Look.INFO, "empty"), List.of(Messages.text("page.empty.step1"),
                Messages.text("page.empty.step2"), Messages.text("page.empty.step3")), OPEN, Optional.empty(), false);
    }

    private static LogPage reading(WatchState state, boolean lines) {
        Progress progress = state.allBytes() > 0
                ? new Progress((int) (state.doneBytes() * STEPS / state.allBytes()), STEPS) : Progress.UNTOLD;
        String sentence = Messages.text("page.reading.sentence", state.sources().size(), state.doneBytes() >> 20,
                state.allBytes() >> 20);
        return new LogPage(new Headline(Look.READING, Messages.text("page.reading.word"), sentence, "", "", false),
                List.of(), Set.of(Offer.CANCEL), Optional.of(progress), lines);
    }

    private static LogPage reviewed(WatchState state, LogReview review) {
        Verdict verdict = LogVerdict.of(review);
        String who = verdict.decisive().map(Finding::actors).orElse(List.of()).stream().map(LogPages::actor)
                .collect(Collectors.joining(", "));
        String next = verdict.decisive().map(Finding::action).orElse("");
        StringBuilder sentence = new StringBuilder(verdict.summary());
        if (state.cancelled() || !review.complete()) {
            sentence.append(' ').append(Messages.text("page.incomplete"));
        }
        if (state.grown() > 0) {
            sentence.append(' ').append(Messages.text("page.grown", state.grown()));
        }
        long lost = review.problems().stream().filter(one -> one.kind() == SourceProblem.Kind.UNREADABLE).count();
        if (lost > 0) {
            sentence.append(' ').append(Messages.text("page.lost", lost));
        }
        return new LogPage(new Headline(Look.of(verdict.severity()), word(verdict.severity()), sentence.toString(),
                who, next, false), List.of(), Set.of(), Optional.empty(), true);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case OK, INFO -> Messages.text("page.word.ok");
            case WARNING -> Messages.text("page.word.warning");
            case ERROR -> Messages.text("page.word.error");
            case UNKNOWN -> Messages.text("page.word.unknown");
        };
    }

    /** Who, as people say it. */
    static String actor(Actor actor) {
        return Messages.text("actor." + actor.name());
    }

    private static String words(SourceProblem problem) {
        return problem.path().isEmpty() ? problem.text() : problem.path() + ": " + problem.text();
    }

    private static Headline plain(Look look, String key) {
        return new Headline(look, Messages.text("page." + key + ".word"), Messages.text("page." + key + ".sentence"),
                "", "", false);
    }
}
