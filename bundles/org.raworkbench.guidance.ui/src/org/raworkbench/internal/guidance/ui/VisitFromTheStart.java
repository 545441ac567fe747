package org.raworkbench.internal.guidance.ui;

import org.raworkbench.internal.guidance.ui.model.VisitKeeper;
import org.raworkbench.ui.ServiceFromStart;

/** Has on the desk again what was said before the workbench ended, and keeps what is said from now on. */
public final class VisitFromTheStart extends ServiceFromStart {

    public VisitFromTheStart() {
        super(VisitKeeper.class);
    }
}
