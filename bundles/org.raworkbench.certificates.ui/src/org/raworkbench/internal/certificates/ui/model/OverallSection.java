package org.raworkbench.internal.certificates.ui.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.certificates.SourceNote;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** What there is to say about all certificates together, and of files that were passed over: it belongs to no row. */
final class OverallSection {

    private static final int MOST_NOTES = 50;

    private OverallSection() {
    }

    /** The section about {@code page}; empty when there is nothing to say. */
    static Optional<Section> of(StatusPage page) {
        Set<String> said = new HashSet<>();
        page.rows().forEach(row -> row.status().findings().forEach(finding -> said.add(key(finding))));
        List<Finding> overall = page.findings().stream().filter(finding -> !said.contains(key(finding))).toList();
        List<SourceNote> notes = page.reports().stream().flatMap(report -> report.notes().stream()).toList();
        if (overall.isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Finding finding : overall) {
            rows.add(Row.heading(finding.summary(), finding.severity()));
            DetailSections.describe(rows, finding);
        }
        notes.stream().limit(MOST_NOTES).map(StatusPages::words).map(Row::paragraph).forEach(rows::add);
        return Optional.of(new Section("overall", Messages.Details_overall, String.valueOf(overall.size() + notes.size()),
                overall.isEmpty() ? Optional.empty() : Optional.of(Severity.worstOf(overall)), rows));
    }

    private static String key(Finding finding) {
        return finding.id() + finding.summary();
    }
}
