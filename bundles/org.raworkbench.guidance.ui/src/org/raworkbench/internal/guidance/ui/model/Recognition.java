package org.raworkbench.internal.guidance.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.knowledge.ErrorEntry;

/**
 * What the reported error text is.
 *
 * @param kind which way it went
 * @param text the sentences about it
 */
public record Recognition(Kind kind, String text) {

    /** Which way it went. */
    public enum Kind {
        /** Nothing was pasted. */
        NONE,
        /** The error is known and its meaning too. */
        KNOWN,
        /** The error is known and its meaning has not been published. */
        NOT_PUBLISHED,
        /** Nobody knows the text. */
        UNKNOWN
    }

    public Recognition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    static Recognition of(WatchState state) {
        if (state.answer().isEmpty() || state.reported().map(ReportedSymptom::errorText).orElse("").isBlank()) {
            return new Recognition(Kind.NONE, Messages.Error_hint);
        }
        Knowledge knowledge = state.answer().get().knowledge();
        List<ErrorEntry> errors = state.answer().get().diagnosis().errors().stream()
                .flatMap(id -> knowledge.error(id).stream()).toList();
        if (errors.isEmpty()) {
            return new Recognition(Kind.UNKNOWN, Messages.Error_unknown);
        }
        String text = errors.stream().map(error -> describe(error, knowledge)).collect(Collectors.joining("\n"));
        return new Recognition(errors.stream().allMatch(error -> error.getMeaning() == null) ? Kind.NOT_PUBLISHED
                : Kind.KNOWN, errors.size() == 1 ? text : NLS.bind(Messages.Error_several, errors.size()) + "\n"
                + text);
    }

    private static String describe(ErrorEntry error, Knowledge knowledge) {
        String component = error.getComponent() == null ? "" : NLS.bind(Messages.Error_component, error.getComponent());
        String meaning = error.getMeaning() == null ? Messages.Error_noMeaning : error.getMeaning();
        String note = error.getNote() == null ? "" : " " + error.getNote();
        return NLS.bind(Messages.Error_known, new Object[] {error.getTitle() + component, meaning + note,
            Words.source(error, knowledge)});
    }
}
