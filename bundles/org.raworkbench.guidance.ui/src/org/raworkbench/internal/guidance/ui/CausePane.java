package org.raworkbench.internal.guidance.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.guidance.knowledge.WorkbenchAction;
import org.raworkbench.internal.guidance.ui.model.CauseRow;
import org.raworkbench.internal.guidance.ui.model.CauseSections;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage;
import org.raworkbench.internal.guidance.ui.model.WatchState;
import org.raworkbench.internal.guidance.ui.model.Words;
import org.raworkbench.ui.SectionPage;

/** The ranked causes, what there is to say about the chosen one, and the button for its next step. */
final class CausePane {

    private final StepHost host;
    private final Composite area;
    private final CauseTable table;
    private final SectionPage details;
    private final Label next;
    private final Button go;
    private Optional<WatchState.Answer> answer = Optional.empty();
    private Optional<NextStep> step = Optional.empty();

    CausePane(Composite parent, StepHost host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
        table = new CauseTable(area, () -> showDetails(false));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
                .hint(100, 5 * table.control().getItemHeight() + table.control().getHeaderHeight())
                .applyTo(table.area());
        next = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(next);
        go = new Button(area, SWT.PUSH);
        GridDataFactory.swtDefaults().applyTo(go);
        go.addListener(SWT.Selection, event -> step.ifPresent(this::take));
        details = new SectionPage(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(100, 100).applyTo(details.control());
    }

    Control control() {
        return area;
    }

    CauseTable table() {
        return table;
    }

    SectionPage details() {
        return details;
    }

    void show(TroubleshootingPage page, Optional<WatchState.Answer> newAnswer, boolean again) {
        answer = newAnswer;
        table.show(page.causes(), again);
        showDetails(again);
    }

    private void showDetails(boolean again) {
        Optional<RankedCause> cause = table.selection().map(CauseRow::id).flatMap(id -> answer.stream()
                .flatMap(known -> known.diagnosis().causes().stream()).filter(one -> one.id().equals(id)).findFirst());
        details.show(cause.map(found -> new CauseSections(answer.orElseThrow()).of(found)).orElse(List.of()), again);
        step = cause.flatMap(RankedCause::nextStep);
        next.setText(step.map(one -> NLS.bind(one.check() ? Messages.Causes_check : Messages.Causes_step, one.title())
                .replace("&", "&&")).orElse(""));
        boolean here = step.filter(one -> one.action() != WorkbenchAction.NONE).isPresent();
        boolean elsewhere = step.filter(one -> !here && one.check()).isPresent();
        go.setText(step.filter(one -> here).map(one -> Words.action(one.action())).orElse(Messages.Causes_done));
        ((GridData) go.getLayoutData()).exclude = !here && !elsewhere;
        go.setVisible(here || elsewhere);
        area.layout(true);
    }

    /** A check that is made elsewhere is only ticked here. */
    private void take(NextStep wanted) {
        if (wanted.action() == WorkbenchAction.NONE) {
            host.checked(wanted);
        } else {
            host.run(wanted.action());
        }
    }
}
