package org.raworkbench.internal.guidance.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.raworkbench.core.Subscription;
import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.knowledge.WorkbenchAction;
import org.raworkbench.internal.guidance.ui.model.GuideExport;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage.Offer;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPages;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingWatch;
import org.raworkbench.internal.guidance.ui.model.WatchState;
import org.raworkbench.internal.guidance.ui.model.WorkbenchTask;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.ServiceView;

/** What is reported, what is probably the matter and why, and the guide that leads through it. */
public final class TroubleshootingView extends ServiceView<TroubleshootingWatch> implements TroubleshootingPane.Host {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.guidance.ui.view";

    private static final String CONTEXT = "org.raworkbench.guidance.ui.context";

    private final Dates dates = new Dates(ZoneId.systemDefault());
    private TroubleshootingPane pane;
    private TroubleshootingPage page;

    public TroubleshootingView() {
        super(TroubleshootingWatch.class);
    }

    @Override
    protected Subscription listen(TroubleshootingWatch found, Runnable changed) {
        return found.listen(changed);
    }

    @Override
    protected void createWidgets(Composite parent) {
        pane = new TroubleshootingPane(parent, this);
        answer(ActionFactory.COPY, () -> pane.copy());
        answer(ActionFactory.PASTE, () -> pane.paste());
        answer(ActionFactory.FIND, () -> pane.setFocus());
        useKeys(CONTEXT);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.troubleshooting");
    }

    @Override
    protected void refresh(boolean again) {
        TroubleshootingPages pages = new TroubleshootingPages(dates, demoThere());
        Optional<WatchState> state = service().map(TroubleshootingWatch::state);
        page = state.map(pages::of).orElseGet(starting() ? pages::starting : pages::noWatch);
        pane.show(page, state, again);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void reportSymptom(Optional<String> id) {
        service().ifPresent(watch -> watch.reportSymptom(id));
    }

    @Override
    public void reportError(String text) {
        service().ifPresent(watch -> watch.reportError(text));
    }

    @Override
    public void tick(String step, StepState how, String note) {
        service().ifPresent(watch -> watch.tick(step, how, note));
    }

    @Override
    public void checked(NextStep check) {
        CheckDialog dialog = new CheckDialog(getSite().getShell(), check);
        dialog.ask().ifPresent(answer -> tick(check.id(), answer, dialog.note()));
    }

    @Override
    public void run(WorkbenchAction action) {
        Optional<String> template = page.guide().flatMap(guide -> guide.run().caseTemplate());
        WorkbenchTask.of(action).flatMap(task -> new TaskRunner(getSite()).run(task, template)).ifPresent(problem ->
                MessageDialog.openInformation(getSite().getShell(), Messages.Task_title, problem));
    }

    @Override
    public void chooseGuide() {
        service().flatMap(watch -> watch.state().answer()).ifPresent(answer -> new GuideDialog(getSite().getShell(),
                answer.knowledge().guides(), page.guide().map(guide -> guide.run().id())).ask()
                .ifPresent(this::choose));
    }

    /** Goes on with the guide called {@code id}; an empty id goes back to the one that fits best. */
    public void choose(String id) {
        service().ifPresent(watch -> watch.choose(Optional.of(id).filter(one -> !one.isEmpty())));
    }

    @Override
    public void take(Offer offer) {
        switch (offer) {
            case GUIDE -> chooseGuide();
            case CARD -> run(WorkbenchAction.INSPECT_CARD);
            case DEMO -> showDemo();
            case CASE -> run(WorkbenchAction.DRAFT_CASE);
            case AGAIN -> again();
        }
    }

    /** Reads the knowledge anew and diagnoses again. */
    public void again() {
        service().ifPresent(TroubleshootingWatch::reload);
    }

    /** Takes back the last tick. */
    public void takeBack() {
        pane.guide().takeBack();
    }

    /** What is shown. */
    public TroubleshootingPage page() {
        return page;
    }

    /** The outermost control of the view. */
    public Composite control() {
        return pane.control();
    }

    /** The guide as far as it has been gone, as {@code form}; the view shows a guide. */
    public String export(GuideExport form) {
        return form.write(page, Instant.now(), dates);
    }
}
