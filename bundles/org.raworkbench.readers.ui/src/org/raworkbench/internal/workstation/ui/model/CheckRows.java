package org.raworkbench.internal.workstation.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Severity;
import org.raworkbench.workstation.CheckGroup;
import org.raworkbench.workstation.CheckResult;
import org.raworkbench.workstation.ReportNote;
import org.raworkbench.workstation.WorkstationCheck;
import org.raworkbench.workstation.WorkstationSnapshot;

/** Turns the checks of a workstation into lines. */
public final class CheckRows {

    private CheckRows() {
    }

    /**
     * The groups of {@code snapshot} with their lines, and what there is to say about its inputs.
     *
     * @param onlyOpen whether to leave out what is in order or not applicable
     */
    public static List<CheckRow> of(WorkstationSnapshot snapshot, boolean onlyOpen) {
        List<CheckRow> groups = new ArrayList<>();
        for (CheckGroup group : CheckGroup.values()) {
            List<CheckRow> lines = snapshot.checks().stream().filter(check -> check.group() == group)
                    .filter(check -> !onlyOpen || isOpen(check)).map(CheckRows::line).toList();
            add(groups, "group." + group, group.label(), lines);
        }
        add(groups, "group.notes", Messages.Group_notes, notes(snapshot, onlyOpen));
        return groups;
    }

    /** Whether something is to be done about it, or it could not be judged. */
    static boolean isOpen(WorkstationCheck check) {
        return check.result().isFault() || check.result() == CheckResult.UNKNOWN;
    }

    /** How many checks of {@code snapshot} are not in order. */
    public static long open(WorkstationSnapshot snapshot) {
        return snapshot.checks().stream().filter(CheckRows::isOpen).count();
    }

    /** The result in one or two words. */
    public static String word(CheckResult result) {
        return switch (result) {
            case PASS -> Messages.Result_pass;
            case WARN -> Messages.Result_warn;
            case FAIL -> Messages.Result_fail;
            case UNKNOWN -> Messages.Result_unknown;
            case NOT_APPLICABLE -> Messages.Result_notApplicable;
        };
    }

    /** The shape of a result. */
    static Severity severity(CheckResult result) {
        return switch (result) {
            case PASS -> Severity.OK;
            case WARN -> Severity.WARNING;
            case FAIL -> Severity.ERROR;
            case UNKNOWN -> Severity.UNKNOWN;
            case NOT_APPLICABLE -> Severity.INFO;
        };
    }

    private static void add(List<CheckRow> groups, String id, String title, List<CheckRow> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Severity worst = lines.stream().map(CheckRow::severity)
                .map(severity -> severity == Severity.INFO ? Severity.OK : severity)
                .max(Severity.BY_SERIOUSNESS).orElse(Severity.OK);
        groups.add(new CheckRow(id, worst, title, counts(lines), "", "", "", "", Optional.empty(), lines));
    }

    private static String counts(List<CheckRow> lines) {
        long faults = lines.stream().filter(line -> line.severity() == Severity.ERROR
                || line.severity() == Severity.WARNING).count();
        long unknown = lines.stream().filter(line -> line.severity() == Severity.UNKNOWN).count();
        return faults > 0 ? NLS.bind(Messages.Group_faults, faults)
                : unknown > 0 ? NLS.bind(Messages.Group_unknown, unknown) : "";
    }

    private static CheckRow line(WorkstationCheck check) {
        boolean domain = check.id().startsWith("domain.");
        String title = domain && !check.title().contains(".") ? check.id().substring("domain.".length())
                : check.title();
        return new CheckRow(check.id(), severity(check.result()), title, word(check.result()), check.observed(),
                check.expected(), check.result().isFault() ? who(check) : "", check.source(), Optional.of(check),
                List.of());
    }

    static String who(WorkstationCheck check) {
        return check.actors().stream().map(Actor::label).collect(Collectors.joining(Messages.Who_then));
    }

    private static List<CheckRow> notes(WorkstationSnapshot snapshot, boolean onlyOpen) {
        List<CheckRow> lines = new ArrayList<>();
        for (int index = 0; index < snapshot.notes().size(); index++) {
            ReportNote note = snapshot.notes().get(index);
            Severity severity = switch (note.kind()) {
                case NOTE -> Severity.INFO;
                case MISSING -> Severity.UNKNOWN;
                case FAILED -> Severity.WARNING;
            };
            String word = switch (note.kind()) {
                case NOTE -> Messages.Note_note;
                case MISSING -> Messages.Note_missing;
                case FAILED -> Messages.Note_failed;
            };
            if (!onlyOpen || severity != Severity.INFO) {
                lines.add(new CheckRow("note." + index, severity, note.source(), word, note.text(), "", "",
                        note.source(), Optional.empty(), List.of()));
            }
        }
        return lines;
    }
}
