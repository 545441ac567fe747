package org.raworkbench.internal.guidance.ui;

import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.knowledge.WorkbenchAction;

/** What the panes for causes and for the guide ask of their view. */
interface StepHost {

    /** Does what the workbench does itself. */
    void run(WorkbenchAction action);

    /** The person made a check that is made elsewhere; asks what came of it. */
    void checked(NextStep check);

    /** The person says how a step ended; {@link StepState#OPEN} takes it back. */
    void tick(String step, StepState how, String note);

    /** The person wants another guide. */
    void chooseGuide();
}
