package org.raworkbench.internal.cases.ui.model;

import java.time.Instant;

import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.SupportCase;

/** Where a case stands, and since when. */
public final class Progress {

    private Progress() {
    }

    /** {@code content} stands at {@code state} since {@code now}; when it was sent is told once. */
    public static void move(SupportCase content, CaseState state, Instant now) {
        content.setState(state);
        if (state == CaseState.DRAFT) {
            content.setSent(null);
        } else if (content.getSent() == null) {
            content.setSent(now);
        }
        content.setSolved(state == CaseState.SOLVED ? now : null);
    }

    /** The word for {@code state}. */
    public static String word(CaseState state) {
        return switch (state) {
            case DRAFT -> Messages.State_draft;
            case SENT -> Messages.State_sent;
            case ANSWERED -> Messages.State_answered;
            case SOLVED -> Messages.State_solved;
        };
    }
}
