package org.raworkbench.internal.guidance.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/** What is always said below the rest: whether a new card may be thought of, and what keeps patients safe meanwhile. */
final class NoticeBar {

    private final Composite area;
    private final LocalResourceManager resources;
    private final Line safety;
    private final Line lastResort;
    private final Line knowledge;
    private final Line carried;

    NoticeBar(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).spacing(8, 2).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        safety = new Line(Messages.Notice_safetyName);
        carried = new Line(Messages.Notice_carriedName);
        lastResort = new Line(Messages.Notice_cardName);
        knowledge = new Line(Messages.Notice_knowledgeName);
        Themes.setStyleClass(area, "RawbStatusPlain");
    }

    Control control() {
        return area;
    }

    /** Shows the lines; an empty one is left out. */
    void show(Optional<String> safetyText, Optional<String> carriedOver, String card, boolean cardAllowed,
            String problems) {
        boolean changed = safety.show(Look.WARNING, safetyText.orElse(""));
        changed |= carried.show(Look.INFO, carriedOver.orElse(""));
        changed |= lastResort.show(cardAllowed ? Look.WARNING : Look.INFO, card);
        changed |= knowledge.show(Look.WARNING, problems);
        if (changed) {
            area.requestLayout();
        }
    }

    /** A shape and a sentence that can be selected. */
    private final class Line {

        private final Label picture;
        private final StyledText text;

        Line(String name) {
            picture = new Label(area, SWT.NONE);
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(picture);
            text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
            text.setCaret(null);
            AccessibleName.set(text, name);
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
        }

        boolean show(Look look, String words) {
            picture.setImage(resources.get(look.icon()));
            if (text.getText().equals(words) && text.getVisible() != words.isEmpty()) {
                return false;
            }
            text.setText(words);
            visible(picture, !words.isEmpty());
            visible(text, !words.isEmpty());
            return true;
        }

        private void visible(Control control, boolean on) {
            control.setVisible(on);
            ((GridData) control.getLayoutData()).exclude = !on;
        }
    }
}
