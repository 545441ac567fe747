package org.raworkbench.internal.inspection.ui;

import org.raworkbench.internal.inspection.ui.model.CardWatch;
import org.raworkbench.ui.ServiceFromStart;

/** Has cards inspected while the Card Inspection view is behind another one: the others wait for what it finds. */
public final class WatchFromTheStart extends ServiceFromStart {

    public WatchFromTheStart() {
        super(CardWatch.class);
    }
}
