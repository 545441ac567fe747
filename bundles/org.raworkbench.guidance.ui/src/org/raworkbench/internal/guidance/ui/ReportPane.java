package org.raworkbench.internal.guidance.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.internal.guidance.ui.model.Recognition;
import org.raworkbench.internal.guidance.ui.model.SymptomChoice;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/** What is reported: the symptom, chosen from a list that can be searched, and the error text with what it is. */
final class ReportPane {

    /** What the pane tells its view. */
    interface Host {
        /** A person chose the symptom called {@code id}, or none. */
        void reportSymptom(Optional<String> id);

        /** A person typed or pasted {@code text} and paused. */
        void reportError(String text);
    }

    /** Somebody who types this long nothing has paused. */
    private static final int PAUSE_MILLIS = 350;
    /** Fewer lines are too low for a scroll bar: GTK complains when one gets less room than it needs. */
    private static final int LINES = 3;

    private final Host host;
    private final Composite area;
    private final Text search;
    private final Table symptoms;
    private final Text error;
    private final StyledText recognition;
    private List<SymptomChoice> choices = List.of();
    private List<SymptomChoice> listed = List.of();
    private Optional<String> chosen = Optional.empty();
    private String told = "";
    private Recognition shown;
    private boolean filling;
    private final Runnable paused = this::tell;

    ReportPane(Composite parent, Host host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(8, 6).spacing(12, 4).applyTo(area);
        Composite left = column();
        new Label(left, SWT.NONE).setText(Messages.Report_symptom);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        search.setMessage(Messages.Report_search);
        AccessibleName.set(search, Messages.Report_searchName);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        symptoms = new Table(left, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, LINES * symptoms.getItemHeight())
                .applyTo(symptoms);
        AccessibleName.set(symptoms, Messages.Report_symptomsName);
        Composite right = column();
        Label label = new Label(right, SWT.NONE);
        label.setText(Messages.Report_error);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        error = new Text(right, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        error.setTextLimit(ReportedSymptom.LONGEST);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, LINES * error.getLineHeight()).applyTo(error);
        AccessibleName.set(error, Messages.Report_errorName);
        recognition = new StyledText(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        recognition.setCaret(null);
        recognition.setAlwaysShowScrollBars(false);
        AccessibleName.set(recognition, Messages.Report_recognitionName);
        Themes.setStyleClass(recognition, "RawbPage");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(100, LINES * recognition.getLineHeight())
                .applyTo(recognition);
        listen();
    }

    private Composite column() {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        return column;
    }

    private void listen() {
        search.addListener(SWT.Modify, event -> list());
        search.addListener(SWT.DefaultSelection, event -> symptoms.setFocus());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                symptoms.setFocus();
            }
        });
        symptoms.addListener(SWT.Selection, event -> choose());
        // Tab leads on from the box; what stands in it is text of a person, who hardly writes tabs
        error.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        error.addListener(SWT.Modify, event -> {
            if (!filling) {
                error.getDisplay().timerExec(PAUSE_MILLIS, paused);
            }
        });
        error.addListener(SWT.FocusOut, event -> tell());
    }

    /** The outermost control. */
    Control control() {
        return area;
    }

    /** Shows what is reported now; does not touch what a person is typing. */
    void show(List<SymptomChoice> newChoices, Optional<ReportedSymptom> reported, Recognition newRecognition,
            boolean again) {
        Optional<String> symptom = reported.flatMap(ReportedSymptom::symptom);
        if (!choices.equals(newChoices) || !chosen.equals(symptom)) {
            choices = newChoices;
            chosen = symptom;
            list();
        }
        String text = reported.map(ReportedSymptom::errorText).orElse("");
        if (!text.equals(told)) {
            told = text;
            filling = true;
            error.setText(text);
            filling = false;
        }
        if (again || !newRecognition.equals(shown)) {
            shown = newRecognition;
            recognition.setText(newRecognition.text());
            recognition.setForeground(colour(newRecognition.kind()));
        }
    }

    void setFocus() {
        search.setFocus();
    }

    private Color colour(Recognition.Kind kind) {
        if (kind == Recognition.Kind.NONE) {
            return null;
        }
        Look look = kind == Recognition.Kind.KNOWN ? Look.INFO : Look.UNKNOWN;
        return new Color(look.textOn(recognition.getBackground().getRGB()));
    }

    private void list() {
        String wanted = search.getText();
        listed = choices.stream().filter(choice -> wanted.isBlank() || choice.fits(wanted)).toList();
        symptoms.setRedraw(false);
        symptoms.removeAll();
        item(Messages.Report_noSymptom);
        for (SymptomChoice choice : listed) {
            item(choice.question().isEmpty() ? choice.title() : choice.title() + "  \u2013  " + choice.question());
        }
        int selected = 0;
        for (int index = 0; index < listed.size(); index++) {
            if (chosen.filter(listed.get(index).id()::equals).isPresent()) {
                selected = index + 1;
            }
        }
        if (selected > 0 || chosen.isEmpty()) {
            symptoms.setSelection(selected);
        }
        if (!wanted.isBlank() && listed.size() > 0 && selected == 0) {
            symptoms.setTopIndex(1);
        }
        symptoms.setRedraw(true);
    }

    private void item(String text) {
        new TableItem(symptoms, SWT.NONE).setText(text);
    }

    private void choose() {
        int index = symptoms.getSelectionIndex();
        chosen = index < 1 ? Optional.empty() : Optional.of(listed.get(index - 1).id());
        host.reportSymptom(chosen);
    }

    private void tell() {
        if (!error.isDisposed() && !error.getText().equals(told)) {
            told = error.getText();
            host.reportError(told);
        }
    }
}
