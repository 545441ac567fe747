package org.raworkbench.internal.cases.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.raworkbench.ui.EmptyState.Offer;
import org.raworkbench.ui.Themes;

/** A line between header and form: something happened, and what can be done about it. */
final class Notice {

    private final Composite area;
    private String shown = "";
    private List<String> labels = List.of();

    Notice(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    /** Shows {@code words} with {@code offers}, or nothing. */
    void show(Optional<String> words, List<Offer> offers) {
        List<String> newLabels = offers.stream().map(Offer::label).toList();
        if (shown.equals(words.orElse("")) && labels.equals(newLabels)) {
            return;
        }
        shown = words.orElse("");
        labels = newLabels;
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        GridLayoutFactory.swtDefaults().numColumns(1 + offers.size()).margins(12, 6).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(shown.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(label);
        for (Offer offer : offers) {
            Button button = new Button(area, SWT.PUSH);
            button.setText(offer.label());
            button.addListener(SWT.Selection, event -> offer.action().run());
        }
        Themes.setStyleClass(area, "RawbStatusWarning");
        ((GridData) area.getLayoutData()).exclude = shown.isEmpty();
        area.setVisible(!shown.isEmpty());
        area.getParent().layout(true, true);
    }

    /** What is said. */
    String text() {
        return shown;
    }
}
