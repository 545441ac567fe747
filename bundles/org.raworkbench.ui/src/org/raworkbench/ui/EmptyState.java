package org.raworkbench.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What a view shows instead of content: what to do, step by step, and buttons for what it can do itself. */
public final class EmptyState {

    /**
     * Something the workbench can do from here.
     *
     * @param label text of the button, with its mnemonic
     * @param action what it does
     */
    public record Offer(String label, Runnable action) {
    }

    private final Composite area;

    public EmptyState(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 20).spacing(8, 10).applyTo(area);
    }

    /** The outermost control, for the layout of its parent. */
    public Control control() {
        return area;
    }

    /** Shows {@code steps} below each other and then the offers; {@code busy} adds a running progress bar. */
    public void show(List<String> steps, List<Offer> offers, boolean busy) {
        boolean hadFocus = hasFocus();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (busy) {
            ProgressBar bar = new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        }
        for (String step : steps) {
            Label label = new Label(area, SWT.WRAP);
            label.setText(step);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        }
        List<Button> buttons = new ArrayList<>();
        for (Offer offer : offers) {
            Button button = new Button(area, SWT.PUSH);
            button.setText(offer.label());
            button.addListener(SWT.Selection, event -> offer.action().run());
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
            buttons.add(button);
        }
        area.layout(true);
        if (hadFocus && !buttons.isEmpty()) {
            buttons.get(0).setFocus();
        }
    }

    /** Gives the focus to the first button; false when there is none. */
    public boolean setFocus() {
        for (Control child : area.getChildren()) {
            if (child instanceof Button button) {
                return button.setFocus();
            }
        }
        return false;
    }

    private boolean hasFocus() {
        Control focus = area.getDisplay().getFocusControl();
        return focus != null && focus.getParent() == area;
    }
}
