package org.raworkbench.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective "RA desk": the Card Inspection view in front, support cases beside it while one is open. */
public final class RaDeskPerspective implements IPerspectiveFactory {

    /** Id of the perspective. */
    public static final String ID = "org.raworkbench.app.raDesk";

    /** Known by its id only: the application and the views do not know each other's classes. */
    private static final String CARD_INSPECTION = "org.raworkbench.inspection.ui.view";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.createFolder("desk", IPageLayout.LEFT, 0.38f, layout.getEditorArea()).addView(CARD_INSPECTION);
        layout.getViewLayout(CARD_INSPECTION).setCloseable(false);
        layout.addShowViewShortcut(CARD_INSPECTION);
    }
}
