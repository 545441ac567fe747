package org.raworkbench.internal.cases.ui.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseFolder;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;

/**
 * The cases of a folder as they were found.
 *
 * @param folder the folder
 * @param rows its cases, the one that was saved last first
 * @param problem why the folder could not be read; empty otherwise
 * @param read whether it was read at all yet
 */
public record CaseListing(Path folder, List<CaseRow> rows, String problem, boolean read) {

    public CaseListing {
        rows = List.copyOf(rows);
    }

    /** Before the folder was read. */
    public static CaseListing unread(Path folder) {
        return new CaseListing(folder, List.of(), "", false);
    }

    /** Reads {@code folder}; one that is not there has no cases. */
    public static CaseListing read(Path folder, Optional<CaseDesk> desk, Instant now) {
        if (Files.notExists(folder)) {
            return new CaseListing(folder, List.of(), "", true);
        }
        CaseRow.Names names = desk.map(CaseListing::names).orElse(CaseRow.Names.NONE);
        try {
            return new CaseListing(folder, new CaseFolder(folder).list().stream()
                    .map(summary -> CaseRow.of(summary, names, now,
                            CaseFile.hasDraft(summary.path()))).toList(), "", true);
        } catch (CaseFileException failed) {
            return new CaseListing(folder, List.of(), failed.getMessage(), true);
        }
    }

    private static CaseRow.Names names(CaseDesk desk) {
        Map<String, String> targets = new HashMap<>();
        for (CaseTemplate template : desk.offer().templates()) {
            targets.put(template.id(), template.target());
        }
        Map<String, String> causes = new HashMap<>();
        desk.causes().forEach(cause -> causes.put(cause.id(), cause.title()));
        return new CaseRow.Names(targets, causes);
    }

    /** The rows that hold every word of {@code search} and stand at {@code state}, where one is given. */
    public List<CaseRow> find(String search, Optional<CaseState> state) {
        return rows.stream().filter(row -> search.isBlank() || row.summary().matches(search))
                .filter(row -> state.isEmpty() || row.summary().state().equals(state)).toList();
    }

    /** What the header says. */
    public Headline headline() {
        if (!read) {
            return new Headline(Look.READING, Messages.List_reading, NLS.bind(Messages.List_readingFolder, folder),
                    "", "", false);
        }
        if (!problem.isEmpty()) {
            return new Headline(Look.ERROR, Messages.List_failed, problem, "", Messages.List_failedNext, false);
        }
        if (rows.isEmpty()) {
            return new Headline(Look.INFO, Messages.List_empty, NLS.bind(Messages.List_emptyFolder, folder), "", "",
                    false);
        }
        Map<CaseState, Integer> counts = new EnumMap<>(CaseState.class);
        rows.forEach(row -> row.summary().state().ifPresent(state -> counts.merge(state, 1, Integer::sum)));
        int open = rows.size() - counts.getOrDefault(CaseState.SOLVED, 0);
        String parts = NLS.bind(Messages.List_counts, new Object[] {counts.getOrDefault(CaseState.DRAFT, 0),
            counts.getOrDefault(CaseState.SENT, 0), counts.getOrDefault(CaseState.ANSWERED, 0),
            counts.getOrDefault(CaseState.SOLVED, 0)});
        if (rows.stream().anyMatch(CaseRow::unsaved)) {
            return new Headline(Look.WARNING, NLS.bind(Messages.List_open, open), parts, "", NLS.bind(
                    Messages.List_unsaved, rows.stream().filter(CaseRow::unsaved).map(row -> row.summary().title())
                            .collect(Collectors.joining(", "))), false);
        }
        return open == 0 ? new Headline(Look.OK, Messages.List_allSolved, parts, "", "", false)
                : new Headline(Look.INFO, NLS.bind(Messages.List_open, open), parts, "", "", false);
    }
}
