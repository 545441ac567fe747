package org.raworkbench.internal.guidance.ui.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage.Offer;
import org.raworkbench.internal.guidance.ui.model.WatchState.Answer;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Progress;

/** Decides what the view shows: the likely causes with the guide, or which of the empty states it is. */
public final class TroubleshootingPages {

    private static final Recognition NOTHING = new Recognition(Recognition.Kind.NONE, Messages.Error_hint);

    private final Dates dates;
    private final boolean demoAvailable;

    /** @param demoAvailable whether the demo desk can be offered */
    public TroubleshootingPages(Dates dates, boolean demoAvailable) {
        this.dates = dates;
        this.demoAvailable = demoAvailable;
    }

    /** The page while the service that diagnoses is being looked for. */
    public TroubleshootingPage starting() {
        return empty(new Headline(Look.READING, Messages.Starting_word, Messages.Starting_sentence, "", "", false),
                List.of(), Set.of(), Optional.of(Progress.UNTOLD));
    }

    /** The page of a workbench without the service that diagnoses. */
    public TroubleshootingPage noWatch() {
        return empty(new Headline(Look.UNKNOWN, Messages.NoWatch_word, Messages.NoWatch_sentence, "", "", false),
                List.of(Messages.NoWatch_step), Set.of(), Optional.empty());
    }

    /** The page about {@code state}. */
    public TroubleshootingPage of(WatchState state) {
        if (state.answer().isPresent()) {
            return answered(state, state.answer().get());
        }
        return state.problem().isEmpty() ? starting()
                : empty(new Headline(Look.UNKNOWN, Messages.Failed_word,
                        NLS.bind(Messages.Failed_sentence, state.problem()), "", Messages.Failed_next, state.demo()),
                        List.of(Messages.Failed_next), EnumSet.of(Offer.AGAIN), Optional.empty());
    }

    private TroubleshootingPage answered(WatchState state, Answer answer) {
        Diagnosis diagnosis = answer.diagnosis();
        Knowledge knowledge = answer.knowledge();
        List<CauseRow> causes = diagnosis.causes().stream().map(cause -> new CauseRow(cause.id(), cause.rank(),
                cause.title(), Likelihood.of(cause.score()), cause.score(), Words.capital(Words.who(cause.actors()))))
                .toList();
        Optional<GuidePage> guide = diagnosis.guide().map(run -> GuidePage.of(run, knowledge, dates));
        List<String> steps = new ArrayList<>();
        Set<Offer> offers = EnumSet.noneOf(Offer.class);
        if (causes.isEmpty() && guide.isEmpty()) {
            steps.addAll(diagnosis.unrecognised() ? List.of(Messages.Unknown_stepSymptom, Messages.Unknown_stepKeep)
                    : List.of(Messages.Nothing_stepReport, Messages.Nothing_stepError, Messages.Nothing_stepCard));
            offers.addAll(diagnosis.unrecognised() ? List.of(Offer.GUIDE, Offer.CASE) : List.of(Offer.CARD,
                    Offer.GUIDE));
            if (demoAvailable && !diagnosis.unrecognised()) {
                steps.add(Messages.Nothing_demo);
                offers.add(Offer.DEMO);
            }
        }
        return new TroubleshootingPage(headline(state, diagnosis, guide), steps, offers, Optional.empty(),
                Recognition.of(state), causes, guide, diagnosis.lastResortReason(), diagnosis.lastResort(),
                ClinicalSafety.of(state),
                state.carriedOver().map(at -> NLS.bind(Messages.Carried_over, dates.time(at))), knowledge.problems()
                .stream().map(KnowledgeProblem::describe).toList());
    }

    private static Headline headline(WatchState state, Diagnosis diagnosis, Optional<GuidePage> guide) {
        if (!diagnosis.causes().isEmpty()) {
            return headline(state, diagnosis.causes().get(0));
        }
        if (guide.isPresent()) {
            GuidePage page = guide.get();
            Optional<GuideStep> now = page.now().map(StepLine::step);
            String sentence = page.run().gap().isEmpty() ? page.run().title() : page.run().gap();
            return new Headline(Look.UNKNOWN, page.run().gap().isEmpty() ? Messages.Guided_word
                    : Messages.NotPublished_word, sentence,
                    now.map(step -> Words.capital(Words.who(step.actors()))).orElse(""),
                    now.map(GuideStep::instruction).orElse(page.run().ending()), state.demo());
        }
        return diagnosis.unrecognised()
                ? new Headline(Look.UNKNOWN, Messages.Unknown_word, Messages.Unknown_sentence, "", "", state.demo())
                : new Headline(Look.INFO, Messages.Nothing_word, Messages.Nothing_sentence, "", "", state.demo());
    }

    private static Headline headline(WatchState state, RankedCause first) {
        Likelihood likelihood = Likelihood.of(first.score());
        boolean likely = likelihood.compareTo(Likelihood.LIKELY) <= 0 && !first.supporting().isEmpty();
        Optional<NextStep> next = first.nextStep();
        return new Headline(likely ? Look.WARNING : Look.UNKNOWN, likely ? Messages.Likely_word : Messages.Begin_word,
                likely ? NLS.bind(Messages.Likely_sentence, first.title())
                        : NLS.bind(Messages.Begin_sentence, first.title()),
                Words.capital(Words.who(next.map(NextStep::actors).orElse(first.actors()))),
                next.map(NextStep::instruction).orElse(""), state.demo());
    }

    private static TroubleshootingPage empty(Headline headline, List<String> steps, Set<Offer> offers,
            Optional<Progress> progress) {
        return new TroubleshootingPage(headline, steps, offers, progress, NOTHING, List.of(), Optional.empty(),
                Messages.LastResort_nothing, false, Optional.empty(), Optional.empty(), List.of());
    }
}
