package org.raworkbench.guidance;

/** How a step of a guide stands. */
public enum StepState {
    /** Done, and it helped or told what it should tell. */
    DONE,
    /** Done and did not help, or turned out to be impossible. */
    FAILED,
    /** Not done yet. */
    OPEN,
    /** Not needed with what is known. */
    NOT_NEEDED
}
