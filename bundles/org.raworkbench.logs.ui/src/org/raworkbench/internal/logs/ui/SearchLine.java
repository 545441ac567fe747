package org.raworkbench.internal.logs.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.internal.logs.ui.model.Goal;
import org.raworkbench.internal.logs.ui.model.LineCondition;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Progress;

/** The line above the table: what is searched for, how often it is there, how far reading has got. */
public final class SearchLine {

    private static final int WAIT_MILLIS = 250;

    /** What the line asks of its view. */
    interface Host {
        /** A person wants to find something, or nothing any more. */
        void search(Optional<LineCondition> condition, boolean only);

        void go(Goal goal);

        void cancel();

        void toTable();
    }

    private final Composite line;
    private final Host host;
    private final Text text;
    private final Button matchCase;
    private final Button only;
    private final Label count;
    private final ProgressBar bar;
    private final Button stop;
    private int typed;

    SearchLine(Composite parent, Host host) {
        this.host = host;
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(9).margins(8, 3).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.text("search.label"));
        text = new Text(line, SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.text("search.hint"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        AccessibleName.set(text, Messages.text("search.name"));
        button(SWT.PUSH, "search.previous", () -> host.go(new Goal.Nearest(Goal.Kind.MATCH, false)));
        button(SWT.PUSH, "search.next", () -> host.go(new Goal.Nearest(Goal.Kind.MATCH, true)));
        matchCase = button(SWT.CHECK, "search.matchCase", this::search);
        only = button(SWT.CHECK, "search.only", this::search);
        count = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().hint(210, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
        bar = new ProgressBar(line, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(bar);
        stop = button(SWT.PUSH, "search.stop", host::cancel);
        ((GridData) stop.getLayoutData()).exclude = true;
        bar.setVisible(false);
        stop.setVisible(false);
        text.addListener(SWT.Modify, event -> later());
        text.addListener(SWT.KeyDown, this::pressed);
    }

    private Button button(int style, String key, Runnable work) {
        Button button = new Button(line, style);
        button.setText(Messages.text(key));
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    Control control() {
        return line;
    }

    /** Where an expression is typed. */
    public Text text() {
        return text;
    }

    /** What it says about the number of lines. */
    public String words() {
        return count.getText();
    }

    void setFocus() {
        text.setFocus();
        text.selectAll();
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> host.toTable();
            case SWT.ESC -> text.setText("");
            case SWT.CR, SWT.KEYPAD_CR -> {
                search();
                host.go(new Goal.Nearest(Goal.Kind.MATCH, (event.stateMask & SWT.SHIFT) == 0));
            }
            default -> {
                // goes into the text
            }
        }
    }

    /** Searches once a person has stopped typing. */
    private void later() {
        int now = ++typed;
        line.getDisplay().timerExec(WAIT_MILLIS, () -> {
            if (now == typed && !line.isDisposed()) {
                search();
            }
        });
    }

    private void search() {
        typed++;
        host.search(text.getText().isBlank() ? Optional.empty()
                : Optional.of(LineCondition.text(text.getText(), !matchCase.getSelection())), only.getSelection());
    }

    /** Says {@code words} about the number of lines; and how far reading has got. */
    void show(String words, Optional<Progress> progress) {
        if (!count.getText().equals(words)) {
            count.setText(words);
            count.setToolTipText(words);
        }
        boolean running = progress.isPresent();
        if (bar.getVisible() != running) {
            bar.setVisible(running);
            stop.setVisible(running);
            ((GridData) bar.getLayoutData()).exclude = !running;
            ((GridData) stop.getLayoutData()).exclude = !running;
            line.layout(true);
        }
        progress.filter(Progress::told).ifPresent(known -> {
            bar.setMaximum(known.total());
            bar.setSelection(known.done());
        });
    }
}
