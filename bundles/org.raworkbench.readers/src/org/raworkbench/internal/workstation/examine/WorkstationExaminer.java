package org.raworkbench.internal.workstation.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.text.MessageFormat;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.workstation.CheckResult;
import org.raworkbench.workstation.WorkstationCheck;
import org.raworkbench.workstation.WorkstationSnapshot;

/**
 * Turns the faults of a workstation into findings, and says in one finding more what could not be judged: as a note
 * where other checks could be, as {@link Severity#UNKNOWN} where none could.
 */
@Component(service = Examiner.class)
public final class WorkstationExaminer implements Examiner {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.raworkbench.internal.workstation.examine.messages", Locale.ENGLISH,
            WorkstationExaminer.class.getClassLoader());

    @Activate
    public WorkstationExaminer() {
        // nothing to keep
    }

    @Override
    public List<Finding> examine(EvidenceSet evidence, Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (WorkstationSnapshot snapshot : evidence.current(WorkstationSnapshot.class)) {
            if (examination.cancelled()) {
                break;
            }
            snapshot.checks().stream().filter(check -> check.result().isFault())
                    .forEach(check -> findings.add(finding(check, snapshot)));
            unjudged(snapshot, findings);
        }
        return findings;
    }

    private static Finding finding(WorkstationCheck check, WorkstationSnapshot snapshot) {
        Finding.Builder finding = Finding.of(check.finding(), check.result().severity(), check.observed())
                .about(snapshot.subject())
                .because(check.basis().isEmpty() ? check.why() : (check.why() + " " + text("basis", check.basis()))
                        .strip())
                .seen(snapshot.subject(), check.source(), check.observed());
        if (!check.action().isEmpty()) {
            finding.todo(check.action(), check.actors().toArray(Actor[]::new));
        }
        return finding.build();
    }

    private static void unjudged(WorkstationSnapshot snapshot, List<Finding> findings) {
        List<WorkstationCheck> unknown = snapshot.checks().stream()
                .filter(check -> check.result() == CheckResult.UNKNOWN).toList();
        if (unknown.isEmpty()) {
            return;
        }
        boolean nothing = snapshot.checks().stream().noneMatch(check -> check.result().isJudged());
        Finding.Builder finding = Finding
                .of(nothing ? "workstation.not-judged" : "workstation.partly-judged",
                        nothing ? Severity.UNKNOWN : Severity.INFO,
                        text(nothing ? "nothing" : unknown.size() == 1 ? "one" : "several", unknown.size()))
                .about(snapshot.subject()).because(text("unknown.why"));
        if (nothing) {
            finding.todo(text("nothing.action"), Actor.IT);
        }
        unknown.forEach(check -> finding.seen(snapshot.subject(), check.title(), check.observed()));
        findings.add(finding.build());
    }

    private static String text(String key, Object... arguments) throws MissingResourceException {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
