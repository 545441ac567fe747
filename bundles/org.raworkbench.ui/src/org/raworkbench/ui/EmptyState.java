package org.raworkbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * What a view shows instead of content: what to do, step by step, and buttons for what it can do itself. The same
 * serves where there is nothing yet, where something is going on (a progress bar, and an offer to stop it), and where
 * something failed (an offer to try again).
 */
public final class EmptyState {

    /**
     * Something the workbench can do from here.
     *
     * @param label text of the button, with its mnemonic
     * @param action what it does
     */
    public record Offer(String label, Runnable action) {

        public Offer {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(action, "action");
        }
    }

    private final Composite area;
    private List<String> steps = List.of();
    private List<Offer> offers = List.of();
    private Optional<Progress> progress = Optional.empty();
    private ProgressBar bar;

    public EmptyState(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 20).spacing(8, 10).applyTo(area);
    }

    /** The outermost control, for the layout of its parent. */
    public Control control() {
        return area;
    }

    /**
     * Shows {@code newSteps} below each other and then {@code newOffers}. Only the bar moves where only the progress is
     * another one, so that nobody loses the focus over it.
     *
     * @param newProgress how far the work has got that is going on; empty when nothing is
     */
    public void show(List<String> newSteps, List<Offer> newOffers, Optional<Progress> newProgress) {
        boolean same = steps.equals(newSteps) && labels(offers).equals(labels(newOffers))
                && kind(progress) == kind(newProgress);
        steps = List.copyOf(newSteps);
        offers = List.copyOf(newOffers);
        progress = newProgress;
        if (!same) {
            make();
        }
        progress.filter(Progress::told).ifPresent(known -> {
            bar.setMaximum(known.total());
            bar.setSelection(known.done());
        });
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

    private void make() {
        boolean hadFocus = hasFocus();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        progress.ifPresent(known -> {
            bar = new ProgressBar(area, SWT.HORIZONTAL | (known.told() ? SWT.SMOOTH : SWT.INDETERMINATE));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        });
        for (String step : steps) {
            Label label = new Label(area, SWT.WRAP);
            label.setText(step.replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        }
        List<Button> buttons = new ArrayList<>();
        for (int index = 0; index < offers.size(); index++) {
            int place = index;
            Button button = new Button(area, SWT.PUSH);
            button.setText(offers.get(index).label());
            button.addListener(SWT.Selection, event -> offers.get(place).action().run());
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
            buttons.add(button);
        }
        area.layout(true);
        if (hadFocus && !buttons.isEmpty()) {
            buttons.get(0).setFocus();
        }
    }

    private boolean hasFocus() {
        Control focus = area.getDisplay().getFocusControl();
        return focus != null && focus.getParent() == area;
    }

    private static List<String> labels(List<Offer> offers) {
        return offers.stream().map(Offer::label).toList();
    }

    /** 0 no bar, 1 a bar that only runs, 2 a bar that counts. */
    private static int kind(Optional<Progress> progress) {
        return progress.map(known -> known.told() ? 2 : 1).orElse(0);
    }
}
