package org.raworkbench.internal.logs.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.internal.logs.scan.ExpressionException;
import org.raworkbench.internal.logs.scan.FilterExpression;
import org.raworkbench.internal.logs.ui.model.LineCondition;
import org.raworkbench.internal.logs.ui.model.LineFilter;
import org.raworkbench.internal.logs.ui.model.LineFilter.Effect;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.OpenSource;
import org.raworkbench.internal.logs.ui.model.RowSet;
import org.raworkbench.internal.logs.ui.model.SeverityWords;
import org.raworkbench.logs.RecordSeverity;

/** Asks for one filter; says at once what is wrong with it. */
final class FilterDialog extends TitleAreaDialog {

    private static final List<RecordSeverity> LEAST = List.of(RecordSeverity.NONE, RecordSeverity.INFO,
            RecordSeverity.WARNING, RecordSeverity.ERROR, RecordSeverity.FATAL);

    private final Optional<LineFilter> before;
    private final ZoneId zone;
    private final List<OpenSource> sources;
    private Text name;
    private Text expression;
    private Button ignoreCase;
    private Combo effect;
    private Combo colour;
    private Combo least;
    private Combo source;
    private Text component;
    private Text from;
    private Text to;
    private int usualColour;
    private LineFilter made;

    FilterDialog(Shell shell, Optional<LineFilter> before, LogBoard board) {
        super(shell);
        this.before = before;
        zone = board.zone();
        sources = board.watch().state().sources();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The filter, unless a person gave up. */
    Optional<LineFilter> ask(int wantedColour) {
        usualColour = wantedColour;
        return open() == IDialogConstants.OK_ID ? Optional.of(made) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("filterDialog.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        setTitle(Messages.text("filterDialog.title"));
        setMessage(Messages.text("filterDialog.message"));
        name = text(area, "name");
        effect = combo(area, "effect", List.of(Messages.text("filter.show"), Messages.text("filter.narrow"),
                Messages.text("filter.hide"), Messages.text("filter.mark")));
        List<String> colours = new ArrayList<>(List.of(Messages.text("colour.none")));
        for (int i = 0; i < LineFilter.COLOURS; i++) {
            colours.add(Messages.text("colour." + i));
        }
        colour = combo(area, "colour", colours);
        expression = text(area, "expression");
        new Label(area, SWT.NONE);
        ignoreCase = new Button(area, SWT.CHECK);
        ignoreCase.setText(Messages.text("filterDialog.ignoreCase"));
        least = combo(area, "least", LEAST.stream().map(one -> one == RecordSeverity.NONE
                ? Messages.text("filterDialog.any") : SeverityWords.of(one)).toList());
        List<String> paths = new ArrayList<>(List.of(Messages.text("filterDialog.any")));
        sources.forEach(one -> paths.add(one.path()));
        source = combo(area, "source", paths);
        component = text(area, "component");
        from = text(area, "from");
        to = text(area, "to");
        from.setMessage(Messages.text("filterDialog.timeHint"));
        to.setMessage(Messages.text("filterDialog.timeHint"));
        fill();
        for (Text one : List.of(name, expression, component, from, to)) {
            one.addListener(SWT.Modify, event -> check());
        }
        return area;
    }

    private static Text text(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Messages.text("filterDialog." + key));
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Combo combo(Composite area, String key, List<String> items) {
        new Label(area, SWT.NONE).setText(Messages.text("filterDialog." + key));
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void fill() {
        colour.select(usualColour + 1);
        ignoreCase.setSelection(true);
        before.ifPresent(old -> {
            LineCondition condition = old.condition();
            name.setText(old.name());
            effect.select(old.effect().ordinal());
            colour.select(old.colour() + 1);
            expression.setText(condition.expression().orElse(""));
            ignoreCase.setSelection(condition.ignoreCase() || condition.expression().isEmpty());
            condition.atLeast().ifPresent(one -> least.select(Math.max(0, LEAST.indexOf(one))));
            condition.source().ifPresent(path -> source.select(Math.max(0, source.indexOf(path))));
            component.setText(condition.component().orElse(""));
            from.setText(condition.from().map(this::words).orElse(""));
            to.setText(condition.to().map(this::words).orElse(""));
        });
    }

    private String words(Instant time) {
        return LocalDateTime.ofInstant(time, zone).toString();
    }

    private void check() {
        String wrong = null;
        try {
            condition();
        } catch (ExpressionException problem) {
            wrong = RowSet.words(problem);
        } catch (DateTimeParseException problem) {
            wrong = Messages.text("filterDialog.wrongTime", problem.getParsedString());
        }
        setErrorMessage(wrong);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
        }
    }

    private LineCondition condition() {
        Optional<String> words = Optional.of(expression.getText()).filter(text -> !text.isBlank());
        words.ifPresent(text -> FilterExpression.parse(text, ignoreCase.getSelection()).patterns());
        return new LineCondition(words, words.isPresent() && ignoreCase.getSelection(),
                Optional.of(LEAST.get(least.getSelectionIndex())).filter(one -> one != RecordSeverity.NONE),
                source.getSelectionIndex() == 0 ? Optional.empty()
                        : Optional.of(sources.get(source.getSelectionIndex() - 1).path()),
                Optional.of(component.getText().strip()).filter(text -> !text.isEmpty()), time(from), time(to));
    }

    private Optional<Instant> time(Text text) {
        return text.getText().isBlank() ? Optional.empty() : Optional.of(TimeInput.parse(text.getText(), zone));
    }

    @Override
    protected void okPressed() {
        LineCondition condition = condition();
        String words = name.getText().isBlank() ? condition.expression().orElse(Messages.text("filterDialog.unnamed"))
                : name.getText().strip();
        made = new LineFilter(words, colour.getSelectionIndex() - 1, Effect.values()[effect.getSelectionIndex()], true,
                condition);
        super.okPressed();
    }
}
