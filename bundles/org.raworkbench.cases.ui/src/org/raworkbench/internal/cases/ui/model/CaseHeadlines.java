package org.raworkbench.internal.cases.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseReview.Remark;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;

/** What the header of the editor says. */
public final class CaseHeadlines {

    private static final int MOST_NAMES = 4;

    private CaseHeadlines() {
    }

    /** The headline over {@code session}. */
    public static Headline of(CaseSession session) {
        return switch (session.phase()) {
            case OPENING, CLOSED -> plain(Look.READING, Messages.Head_opening,
                    NLS.bind(Messages.Head_openingFile, session.path().getFileName()), "");
            case FAILED -> plain(Look.ERROR, Messages.Head_failed, session.problem(), Messages.Head_failedNext);
            case OPEN -> open(session);
        };
    }

    private static Headline open(CaseSession session) {
        CaseDraft draft = session.draft();
        boolean demo = draft.content().isDemo();
        if (!draft.writable()) {
            return new Headline(Look.INFO, Messages.Head_readOnly, session.keeper().readOnlyReason().orElse(""), "",
                    "", demo);
        }
        if (draft.content().getState() != CaseState.DRAFT) {
            return new Headline(draft.content().getState() == CaseState.SOLVED ? Look.OK : Look.INFO,
                    Progress.word(draft.content().getState()).toUpperCase(Locale.UK),
                    NLS.bind(Messages.Head_with, draft.template().target()), "", next(draft.content().getState()),
                            demo);
        }
        return session.checked() ? draft(session.checklist().review(), draft, demo)
                : new Headline(Look.READING, Messages.Head_checking, Messages.Head_checkingCase, "", "", demo);
    }

    private static Headline draft(CaseReview review, CaseDraft draft, boolean demo) {
        String target = draft.template().target();
        if (!review.contradictions().isEmpty()) {
            return new Headline(Look.ERROR, Messages.Head_contradicted, review.contradictions().get(0).text(), "",
                    Messages.Head_contradictedNext, demo);
        }
        if (!review.missing().isEmpty()) {
            int count = review.missing().size();
            return new Headline(Look.WARNING, NLS.bind(Messages.Head_missing, count),
                    NLS.bind(Messages.Head_missingSentence, target), "",
                    NLS.bind(Messages.Head_missingNext, names(review.missing(), draft)), demo);
        }
        if (!review.doubtful().isEmpty()) {
            return new Headline(Look.INFO, Messages.Head_doubtful, review.doubtful().get(0).text(), "",
                    Messages.Head_readyNext, demo);
        }
        return new Headline(Look.OK, Messages.Head_ready, NLS.bind(Messages.Head_readySentence, target), "",
                Messages.Head_readyNext, demo);
    }

    private static String names(List<Remark> missing, CaseDraft draft) {
        String names = missing.stream().limit(MOST_NAMES).map(remark -> draft.template().field(remark.field())
                .map(TemplateField::label).orElse(Messages.Head_attachment)).collect(Collectors.joining(", "));
        return missing.size() > MOST_NAMES ? NLS.bind(Messages.Head_more, names, missing.size() - MOST_NAMES) : names;
    }

    private static String next(CaseState state) {
        return switch (state) {
            case SENT -> Messages.Head_sentNext;
            case ANSWERED -> Messages.Head_answeredNext;
            case DRAFT, SOLVED -> "";
        };
    }

    private static Headline plain(Look look, String word, String sentence, String next) {
        return new Headline(look, word, sentence, "", next, false);
    }

    /** What is said in the line below the header; empty for nothing. */
    public static Optional<String> notice(CaseSession session) {
        if (session.phase() != CaseSession.Phase.OPEN) {
            return Optional.empty();
        }
        if (session.recovery().isPresent()) {
            return Optional.of(Messages.Notice_recovery);
        }
        if (!session.problem().isEmpty()) {
            return Optional.of(session.problem());
        }
        List<String> notes = session.keeper().notes();
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes));
    }
}
