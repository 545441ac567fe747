package org.raworkbench.benchmarks.start;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A view with nothing in it. */
public final class EmptyView extends ViewPart {

    static final String ID = "org.raworkbench.benchmarks.empty";

    @Override
    public void createPartControl(Composite parent) {
        // nothing is the point
    }

    @Override
    public void setFocus() {
        // nothing to focus
    }
}
