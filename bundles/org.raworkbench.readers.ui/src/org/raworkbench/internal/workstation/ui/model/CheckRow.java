package org.raworkbench.internal.workstation.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Severity;
import org.raworkbench.workstation.WorkstationCheck;

/**
 * One line of the tree: a group, a check, or something about the report.
 *
 * @param id what tells it from the others
 * @param severity its shape
 * @param title what was looked at
 * @param word the result in one or two words; for a group, counts
 * @param observed what was seen
 * @param expected what is needed
 * @param who who puts it right
 * @param source where it was read
 * @param check the check; empty for a group and for a note
 * @param children the lines of a group
 */
public record CheckRow(String id, Severity severity, String title, String word, String observed, String expected,
        String who, String source, Optional<WorkstationCheck> check, List<CheckRow> children) {

    /** The headings, in the order of {@link #cells()}. */
    public static final List<String> TITLES = List.of(Messages.Column_check, Messages.Column_result,
            Messages.Column_observed, Messages.Column_expected, Messages.Column_who, Messages.Column_source);

    public CheckRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        children = List.copyOf(children);
    }

    /** The texts of the line. */
    public List<String> cells() {
        return List.of(title, word, observed, expected, who, source);
    }

    /** Whether it is a group. */
    public boolean group() {
        return !children.isEmpty();
    }
}
