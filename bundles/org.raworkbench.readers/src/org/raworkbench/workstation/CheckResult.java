package org.raworkbench.workstation;

import org.raworkbench.core.Severity;

/** What a {@link WorkstationCheck} came to. */
public enum CheckResult {
    /** Looked at and as it should be. */
    PASS,
    /** Works now, or partly, and needs action soon. */
    WARN,
    /** Does not work, or will be refused. */
    FAIL,
    /** Could not be read, was not asked for, or nothing is known to judge it by; the check says which. */
    UNKNOWN,
    /** This workstation does not need it, or cannot have it. */
    NOT_APPLICABLE;

    /**
     * How serious a finding about this result is. What could not be judged is worth knowing ({@link Severity#INFO}) as
     * long as other checks could be judged; the workstation as a whole is {@link Severity#UNKNOWN} only when none
     * could.
     */
    public Severity severity() {
        return switch (this) {
            case PASS -> Severity.OK;
            case WARN -> Severity.WARNING;
            case FAIL -> Severity.ERROR;
            case UNKNOWN, NOT_APPLICABLE -> Severity.INFO;
        };
    }

    /** Whether something is to be done about it. */
    public boolean isFault() {
        return this == WARN || this == FAIL;
    }

    /** Whether the check could say something about this workstation. */
    public boolean isJudged() {
        return this == PASS || isFault();
    }
}
