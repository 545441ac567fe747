package org.raworkbench.internal.inspection.ui;

import org.raworkbench.ui.ViewHandler;

/** A command of the Card Inspection view. */
abstract class CardHandler extends ViewHandler<CardInspectionView> {

    CardHandler() {
        super(CardInspectionView.ID, CardInspectionView.class);
    }
}
