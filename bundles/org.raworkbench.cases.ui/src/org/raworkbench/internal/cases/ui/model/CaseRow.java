package org.raworkbench.internal.cases.ui.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.CaseSummary;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Look;

/**
 * A line of the case list.
 *
 * @param summary the case
 * @param target who gets it
 * @param cause the name of its cause; empty when it has none
 * @param age days since it was begun; -1 when that is not known
 * @param saved when it was saved last, for a person
 * @param unsaved whether there are changes beside the file that are not saved, as after a crash
 */
public record CaseRow(CaseSummary summary, String target, String cause, long age, String saved,
        boolean unsaved) {

    /** Number of columns. */
    public static final int COLUMNS = 6;

    /** What the list knows besides the files: who gets cases of which template, and what causes are called. */
    public record Names(Map<String, String> targets, Map<String, String> causes) {

        /** Nothing. */
        public static final Names NONE = new Names(Map.of(), Map.of());

        public Names {
            targets = Map.copyOf(targets);
            causes = Map.copyOf(causes);
        }
    }

    /** The row for {@code summary} at {@code now}. */
    public static CaseRow of(CaseSummary summary, Names names, Instant now, boolean unsaved) {
        Dates dates = new Dates(ZoneId.systemDefault());
        return new CaseRow(summary, names.targets().getOrDefault(summary.template(), summary.template()),
                summary.cause().map(id -> names.causes().getOrDefault(id, id)).orElse(""),
                summary.created().map(created -> dates.daysBetween(created, now)).orElse(-1L),
                summary.modified().map(dates::shortDay).orElse(""), unsaved);
    }

    /** Case, state, target, age, saved, cause; the reason for a file that cannot be read. */
    public List<String> cells() {
        String days = age < 0 ? "" : age == 1 ? Messages.Row_day : NLS.bind(Messages.Row_days, age);
        return List.of(summary.title(), state(), target, days, saved,
                summary.problem().isEmpty() ? cause : summary.problem());
    }

    private String state() {
        String word = summary.state().map(Progress::word).orElse(Messages.Row_notRead);
        return unsaved ? NLS.bind(Messages.Row_unsaved, word) : word;
    }

    /** How it looks. */
    public Look look() {
        return summary.state().map(state -> switch (state) {
            case DRAFT -> Look.WARNING;
            case SENT, ANSWERED -> Look.INFO;
            case SOLVED -> Look.OK;
        }).orElse(Look.ERROR);
    }

    /** The order of {@code column}, from A to Z, from new to old. */
    public static Comparator<CaseRow> order(int column) {
        return switch (column) {
            case 1 -> Comparator.comparing(row -> row.summary().state().map(CaseState::getValue).orElse(-1));
            case 3 -> Comparator.comparing(CaseRow::age);
            case 4 -> Comparator.comparing((CaseRow row) -> row.summary().modified().orElse(Instant.EPOCH)).reversed();
            default -> Comparator.comparing(row -> row.cells().get(column), String.CASE_INSENSITIVE_ORDER);
        };
    }
}
