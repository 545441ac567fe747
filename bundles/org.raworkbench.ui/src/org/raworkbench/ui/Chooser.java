package org.raworkbench.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line at the top of a view in which a person chooses what the view is about. */
public final class Chooser {

    private final Combo combo;
    private List<String> items = List.of();

    /**
     * @param label in front of the choice, with its mnemonic
     * @param name what a screen reader calls it
     * @param chosen hears the index of what a person chose
     */
    Chooser(Composite parent, String label, String name, IntConsumer chosen) {
        Objects.requireNonNull(chosen, "chosen");
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 6).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(label);
        combo = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                chosen.accept(combo.getSelectionIndex());
            }
        });
        AccessibleName.set(combo, name);
    }

    /**
     * Offers {@code choices}.
     *
     * @param selected index of the one that holds; -1 for none
     * @param enabled whether there is anything to choose
     */
    public void show(List<String> choices, int selected, boolean enabled) {
        if (!choices.equals(items)) {
            items = List.copyOf(choices);
            combo.setItems(items.toArray(String[]::new));
        }
        if (combo.getEnabled() != enabled) {
            combo.setEnabled(enabled);
        }
        if (selected < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != selected) {
            combo.select(selected);
        }
    }

    /** Gives it the focus; false when it cannot take it. */
    public boolean setFocus() {
        return combo.setFocus();
    }
}
