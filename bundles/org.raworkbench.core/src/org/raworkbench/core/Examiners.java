package org.raworkbench.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs examiners one after the other so that a failing one never hides what the others found. */
public final class Examiners {

    private Examiners() {
    }

    /** The findings of all {@code examiners} about {@code evidence}, the most serious first. */
    public static List<Finding> run(List<Examiner> examiners, EvidenceSet evidence, Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (Examiner examiner : examiners) {
            if (examination.cancelled()) {
                break;
            }
            try {
                findings.addAll(Objects.requireNonNull(examiner.examine(evidence, examination), "no list"));
            } catch (RuntimeException | LinkageError failure) {
                findings.add(failed(examiner, failure));
            }
        }
        return Verdict.inOrder(findings);
    }

    private static Finding failed(Examiner examiner, Throwable failure) {
        String name = examiner.getClass().getName();
        return Finding.of("examiner.failed", Severity.UNKNOWN, "One of the checks stopped with an internal error.")
                .because("The check " + name + " failed; what it would have said is not known. All other checks ran.")
                .todo("Report this to whoever supplies the check.", Actor.VENDOR)
                .seen(name, "", failure.toString()).build();
    }
}
