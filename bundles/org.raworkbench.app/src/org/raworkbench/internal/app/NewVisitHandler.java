package org.raworkbench.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.core.Desk;

/** Ends the visit and begins an empty one. */
public final class NewVisitHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Services.find(Desk.class).ifPresent(Desk::newVisit);
        return null;
    }
}
