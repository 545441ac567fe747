package org.raworkbench.internal.guidance.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.internal.guidance.ui.model.SymptomChoice;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage.Offer;
import org.raworkbench.internal.guidance.ui.model.WatchState;
import org.raworkbench.ui.EmptyState;
import org.raworkbench.ui.VerdictPane;

/** The widgets of the view: what is reported, the verdict, causes and guide side by side, and what is always said. */
final class TroubleshootingPane {

    /** What the widgets ask of their view. */
    interface Host extends StepHost, ReportPane.Host {
        /** A person took an offer of the empty state. */
        void take(Offer offer);
    }

    private static final Map<Offer, String> LABELS = Map.of(Offer.GUIDE, Messages.Offer_guide, Offer.CARD,
            Messages.Offer_card, Offer.DEMO, Messages.Offer_demo, Offer.CASE, Messages.Offer_case, Offer.AGAIN,
            Messages.Offer_again);

    private final Host host;
    private final Composite area;
    private final ReportPane report;
    private final VerdictPane verdict;
    private final CausePane causes;
    private final GuidePane guide;
    private final NoticeBar notices;

    TroubleshootingPane(Composite parent, Host host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        report = new ReportPane(area, host);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(report.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
        verdict = new VerdictPane(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(verdict.control());
        SashForm content = new SashForm(verdict.body(), SWT.HORIZONTAL);
        causes = new CausePane(content, host);
        guide = new GuidePane(content, host);
        content.setWeights(46, 54);
        verdict.setContent(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
        notices = new NoticeBar(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(notices.control());
    }

    Composite control() {
        return area;
    }

    CausePane causes() {
        return causes;
    }

    GuidePane guide() {
        return guide;
    }

    void show(TroubleshootingPage page, Optional<WatchState> state, boolean again) {
        report.show(state.flatMap(WatchState::answer).map(answer -> SymptomChoice.all(answer.knowledge()))
                .orElse(List.of()), state.flatMap(WatchState::reported), page.recognition(), again);
        causes.show(page, state.flatMap(WatchState::answer), again);
        guide.show(page, again);
        if (page.content()) {
            verdict.showContent(page.headline());
        } else {
            verdict.showState(page.headline(), page.steps(), page.offers().stream().sorted()
                    .map(offer -> new EmptyState.Offer(LABELS.get(offer), () -> host.take(offer))).toList(),
                    page.progress());
        }
        notices.show(page.safety(), page.carried(), page.lastResort(), page.lastResortAllowed(), String.join("\n",
                page.problems()));
    }

    void setFocus() {
        report.setFocus();
    }

    /** Copies what has the focus: the verdict, or the details of the cause. */
    void copy() {
        if (area.getDisplay().getFocusControl() instanceof Text field) {
            field.copy();
        } else if (!verdict.copyVerdict()) {
            if (guide.card().control().isFocusControl()) {
                guide.card().control().copy();
            } else {
                causes.details().copySelection();
            }
        }
    }

    /** Puts the clipboard into the field that has the focus. */
    void paste() {
        if (area.getDisplay().getFocusControl() instanceof Text field) {
            field.paste();
        }
    }
}
