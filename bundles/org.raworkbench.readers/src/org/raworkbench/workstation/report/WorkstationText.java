package org.raworkbench.workstation.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.workstation.CheckGroup;
import org.raworkbench.workstation.WorkstationCheck;
import org.raworkbench.workstation.WorkstationSnapshot;

/** A workstation as text for people. */
public final class WorkstationText {

    private static final int RESULT = 9;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK)
            .withZone(ZoneId.systemDefault());

    private WorkstationText() {
    }

    /** Verdict, every check with what to do and who does it, notes. */
    public static String of(WorkstationSnapshot snapshot, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        Verdict verdict = WorkstationVerdict.of(snapshot, findings);
        if (snapshot.demo()) {
            line(text, Messages.text("demo"));
        }
        line(text, verdict.severity() + ": " + verdict.summary());
        line(text, Messages.text("head", snapshot.subject(),
                snapshot.system().isEmpty() ? "" : Messages.text("system", snapshot.system())));
        snapshot.report().ifPresent(
                report -> line(text, snapshot.dated() ? Messages.text("report", report, TIME.format(snapshot.taken()))
                        : Messages.text("report.undated", report)));
        if (!snapshot.complete()) {
            line(text, Messages.text("incomplete"));
        }
        for (CheckGroup group : CheckGroup.values()) {
            List<WorkstationCheck> checks = snapshot.checks().stream().filter(check -> check.group() == group).toList();
            if (!checks.isEmpty()) {
                line(text, "");
                line(text, group.label());
                checks.forEach(check -> write(check, text));
            }
        }
        if (!snapshot.notes().isEmpty()) {
            line(text, "");
            line(text, Messages.text("notes"));
            snapshot.notes().forEach(note -> line(text, Messages.text("note", note.source(), note.text())));
        }
        return text.toString();
    }

    private static void write(WorkstationCheck check, StringBuilder text) {
        String result = Messages.text("result." + check.result());
        line(text, "  " + result + " ".repeat(Math.max(1, RESULT - result.length())) + check.title() + ": "
                + untitled(check));
        if (check.result().isFault()) {
            String indent = " ".repeat(RESULT + 2);
            if (!check.expected().isEmpty()) {
                line(text, indent + Messages.text("wanted", check.expected()));
            }
            line(text, indent + Messages.text("todo", check.action()));
            line(text, indent + Messages.text("who", check.actors().stream().map(Actor::label)
                    .collect(Collectors.joining(Messages.text("or")))));
        }
    }

    /** What was observed; some sentences begin with the title for those who read them alone. */
    private static String untitled(WorkstationCheck check) {
        String title = check.title() + ": ";
        return check.observed().startsWith(title) ? check.observed().substring(title.length()) : check.observed();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
