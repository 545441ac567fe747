package org.raworkbench.internal.guidance.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.knowledge.WorkbenchAction;
import org.raworkbench.internal.guidance.ui.model.GuidePage;
import org.raworkbench.internal.guidance.ui.model.StepLine;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage;
import org.raworkbench.internal.guidance.ui.model.Words;
import org.raworkbench.ui.AccessibleName;

/** The guide: what to know first, the step in hand with its buttons and the person's note, and all steps in order. */
final class GuidePane {

    private final StepHost host;
    private final Composite area;
    private final Label title;
    private final ProgressBar bar;
    private final StepCard card;
    private final Button run;
    private final Button done;
    private final Button failed;
    private final Button later;
    private final Button back;
    private final Text note;
    private final StepTable steps;
    private Optional<GuidePage> page = Optional.empty();

    GuidePane(Composite parent, StepHost host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 0).spacing(6, 3).applyTo(area);
        Composite head = row(3);
        title = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
        bar = new ProgressBar(head, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(bar);
        AccessibleName.set(bar, Messages.Guide_barName);
        button(head, Messages.Guide_other, host::chooseGuide);
        card = new StepCard(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 190).minSize(0, 60).applyTo(card.control());
        Composite buttons = row(6);
        note = new Text(buttons, SWT.SINGLE | SWT.BORDER);
        note.setTextLimit(2000);
        note.setMessage(Messages.Guide_noteHint);
        AccessibleName.set(note, Messages.Guide_noteName);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT)
                .applyTo(note);
        run = button(buttons, "", () -> host.run(action()));
        done = button(buttons, Messages.Guide_done, () -> tick(StepState.DONE));
        failed = button(buttons, Messages.Guide_failed, () -> tick(StepState.FAILED));
        later = button(buttons, Messages.Guide_later, () -> tick(StepState.NOT_NEEDED));
        back = button(buttons, Messages.Guide_back, this::takeBack);
        steps = new StepTable(area, () -> showStep(false));
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 110).minSize(0, steps.lowest())
                .applyTo(steps.area());
    }

    private Composite row(int columns) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static Button button(Composite parent, String text, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    Control control() {
        return area;
    }

    StepCard card() {
        return card;
    }

    StepTable steps() {
        return steps;
    }

    void show(TroubleshootingPage newPage, boolean again) {
        Optional<String> before = page.map(old -> old.run().id());
        boolean moved = !page.flatMap(GuidePage::now).map(line -> line.step().id())
                .equals(newPage.guide().flatMap(GuidePage::now).map(line -> line.step().id()));
        page = newPage.guide();
        if (!before.equals(page.map(now -> now.run().id())) || moved) {
            note.setText("");
            steps.follow();
        }
        title.setText(page.map(now -> (now.run().title() + "  \u2013  " + now.progress()).replace("&", "&&"))
                .orElse(Messages.Guide_none));
        bar.setMaximum(page.map(now -> (int) Math.max(1, now.run().counted())).orElse(1));
        bar.setSelection(page.map(now -> (int) now.run().done()).orElse(0));
        steps.show(page, again);
        card.show(page, shown(), newPage.lastResortAllowed() ? "" : newPage.lastResort(), again);
        showButtons();
    }

    private Optional<StepLine> shown() {
        return steps.selection();
    }

    private void showStep(boolean again) {
        card.select(shown(), again);
        showButtons();
    }

    private void showButtons() {
        Optional<StepLine> line = shown();
        WorkbenchAction action = action();
        run.setText(Words.action(action));
        run.setVisible(action != WorkbenchAction.NONE);
        ((GridData) run.getLayoutData()).exclude = action == WorkbenchAction.NONE;
        done.setText(line.map(one -> one.step().answers().done()).filter(answer -> !answer.isEmpty())
                .map(GuidePane::answer).orElse(Messages.Guide_done));
        failed.setText(line.map(one -> one.step().answers().failed()).filter(answer -> !answer.isEmpty())
                .map(GuidePane::answer).orElse(Messages.Guide_failed));
        done.setEnabled(line.isPresent());
        failed.setEnabled(line.isPresent());
        later.setEnabled(line.isPresent());
        note.setEnabled(line.isPresent());
        back.setEnabled(page.flatMap(GuidePage::lastTicked).isPresent());
        run.getParent().layout(true);
    }

    private static String answer(String words) {
        return words.replace("&", "&&");
    }

    /** What the workbench does for the step in hand; with the guide used up it drafts the case. */
    private WorkbenchAction action() {
        return shown().map(line -> line.step().action()).orElse(page.isPresent() ? WorkbenchAction.DRAFT_CASE
                : WorkbenchAction.NONE);
    }

    private void tick(StepState how) {
        shown().ifPresent(line -> {
            String written = note.getText();
            note.setText("");
            steps.follow();
            host.tick(line.step().id(), how, written);
        });
    }

    /** Takes back what was said of the selected step, or what was said last. */
    void takeBack() {
        shown().filter(StepLine::byPerson).or(() -> page.flatMap(GuidePage::lastTicked)).ifPresent(line -> {
            steps.follow();
            host.tick(line.step().id(), StepState.OPEN, "");
        });
    }
}
