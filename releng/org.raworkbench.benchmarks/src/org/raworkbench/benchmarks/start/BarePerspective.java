package org.raworkbench.benchmarks.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** One empty view and no editors. */
public final class BarePerspective implements IPerspectiveFactory {

    static final String ID = "org.raworkbench.benchmarks.bare";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(EmptyView.ID, IPageLayout.TOP, 0.7f, layout.getEditorArea());
    }
}
