package org.raworkbench.workstation.report;

import java.util.List;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.workstation.CheckResult;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The one line over a workstation. */
public final class WorkstationVerdict {

    private WorkstationVerdict() {
    }

    /** The verdict over {@code findings} about {@code snapshot}; never "all is well" without saying what is open. */
    public static Verdict of(WorkstationSnapshot snapshot, List<Finding> findings) {
        long open = snapshot.count(CheckResult.UNKNOWN);
        return Verdict.of(findings, open == 0 ? Messages.text("allWell", snapshot.count(CheckResult.PASS))
                : Messages.text("allWell.open", snapshot.count(CheckResult.PASS), open));
    }
}
