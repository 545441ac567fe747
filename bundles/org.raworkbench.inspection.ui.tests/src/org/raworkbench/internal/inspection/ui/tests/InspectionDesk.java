package org.raworkbench.internal.inspection.ui.tests;

import org.raworkbench.internal.inspection.ui.CardInspectionView;
import org.raworkbench.internal.inspection.ui.model.CardPage;
import org.raworkbench.ui.testing.DeskWorkbench;

/** The Card Inspection view in the running workbench, with the cards of the demo desk. */
record InspectionDesk(DeskWorkbench workbench, CardInspectionView view) {

    /** A workbench without any reader, with the view in front. */
    static InspectionDesk open() throws Exception {
        DeskWorkbench workbench = new DeskWorkbench();
        workbench.leave();
        InspectionDesk desk = new InspectionDesk(workbench,
                workbench.open(CardInspectionView.ID, CardInspectionView.class));
        desk.waitFor("NO READER");
        return desk;
    }

    /** Puts a story on the demo desk and waits for the verdict over the first card. */
    CardPage judged(String story) throws Exception {
        workbench.show(story);
        workbench.until(() -> page().headline().demo() && page().exportable(),
                () -> story + " ended as " + page().headline());
        return workbench.ui(this::page);
    }

    /** Waits for a page with {@code word}. */
    CardPage waitFor(String word) throws Exception {
        workbench.until(() -> page().headline().word().equals(word),
                () -> "not " + word + " but " + page().headline());
        return workbench.ui(this::page);
    }

    private CardPage page() {
        return view.pages().get(0);
    }
}
