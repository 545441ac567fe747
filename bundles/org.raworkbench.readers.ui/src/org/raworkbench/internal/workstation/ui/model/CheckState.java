package org.raworkbench.internal.workstation.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.ui.Progress;
import org.raworkbench.workstation.WorkstationSnapshot;

/**
 * How far the check of one workstation has got. Immutable.
 *
 * @param name "this workstation", or the file of the report
 * @param demo whether it is the made-up workstation
 * @param phase what is going on
 * @param online whether the required domains are asked
 * @param progress probes that are finished
 * @param probe the probe that finished last, in a few words; may be empty
 * @param snapshot the result, partial after it was stopped
 * @param findings what the examiners say about it
 * @param problem why there is no result; empty otherwise
 */
public record CheckState(String name, boolean demo, Phase phase, boolean online, Progress progress, String probe,
        Optional<WorkstationSnapshot> snapshot, List<Finding> findings, String problem) {

    /** What is going on. */
    public enum Phase {
        /** Nobody asked for it yet. */
        NOT_CHECKED,
        /** The probes run. */
        CHECKING,
        /** The result is there. */
        CHECKED,
        /** A person stopped it. */
        CANCELLED,
        /** It did not come to its end. */
        FAILED
    }

    public CheckState {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(probe, "probe");
        Objects.requireNonNull(snapshot, "snapshot");
        findings = List.copyOf(findings);
        Objects.requireNonNull(problem, "problem");
    }

    static CheckState of(String name, boolean demo, Phase phase, boolean online) {
        return new CheckState(name, demo, phase, online, Progress.UNTOLD, "", Optional.empty(), List.of(), "");
    }

    CheckState progress(int done, int total, String last) {
        Progress now = new Progress(Math.max(Math.min(done, total), Math.min(progress.done(), total)), total);
        return new CheckState(name, demo, phase, online, now, last, snapshot, findings, problem);
    }

    CheckState ended(Phase end, WorkstationSnapshot result, List<Finding> said) {
        return new CheckState(name, demo, end, online, progress, "", Optional.of(result), said, "");
    }

    CheckState failed(String why) {
        return new CheckState(name, demo, Phase.FAILED, online, progress, "", Optional.empty(), List.of(), why);
    }
}
