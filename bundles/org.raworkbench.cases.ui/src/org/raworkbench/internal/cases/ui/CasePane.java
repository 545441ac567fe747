package org.raworkbench.internal.cases.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.raworkbench.internal.cases.ui.model.CaseHeadlines;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.internal.cases.ui.model.CaseSession.Phase;
import org.raworkbench.internal.cases.ui.model.EvidenceSections;
import org.raworkbench.ui.EmptyState.Offer;
import org.raworkbench.ui.Progress;
import org.raworkbench.ui.SectionPage;
import org.raworkbench.ui.VerdictPane;

/** The editor's widgets: the verdict, the tabs of the case, and the checklist beside them. */
final class CasePane {

    /** Index of a tab. */
    static final int FORM = 0;
    static final int EVIDENCE = 1;
    static final int ATTACHMENTS = 2;
    static final int LEAVING = 3;

    private static final int NARROW = 560;

    private final CaseSession session;
    private final LeavingPage.Host host;
    private final VerdictPane pane;
    private final Composite content;
    private final Notice notice;
    private final SashForm sash;
    private final CTabFolder tabs;
    private final ChecklistPane checklist;
    private final Runnable leavingShown;
    private EvidenceSections sections;
    private FieldsPage fields;
    private SectionPage evidence;
    private AttachmentsPage attachments;
    private LeavingPage leaving;

    /** @param leavingShown runs when the tab with what leaves comes to the front */
    CasePane(Composite parent, CaseSession session, LeavingPage.Host host, Runnable leavingShown) {
        this.session = session;
        this.host = host;
        this.leavingShown = leavingShown;
        pane = new VerdictPane(parent);
        content = new Composite(pane.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        notice = new Notice(content);
        sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
        tabs.addListener(SWT.Selection, event -> selected());
        checklist = new ChecklistPane(sash, this::reveal);
        sash.setWeights(70, 30);
        sash.addListener(SWT.Resize, event -> turn());
        pane.setContent(content);
    }

    Composite control() {
        return pane.control();
    }

    /** Shows the session as it is now; {@code again} draws anew what did not change too. */
    void show(boolean again) {
        switch (session.phase()) {
            case OPENING, CLOSED -> pane.showState(CaseHeadlines.of(session), List.of(), List.of(),
                    Optional.of(Progress.UNTOLD));
            case FAILED -> pane.showState(CaseHeadlines.of(session), List.of(session.restorable()
                    ? Messages.Failed_stepsBefore : Messages.Failed_steps), failedOffers(), Optional.empty());
            case OPEN -> showOpen(again);
        }
    }

    private List<Offer> failedOffers() {
        Offer again = new Offer(Messages.Failed_again, session::open);
        return session.restorable() ? List.of(again, new Offer(Messages.Failed_before, session::restore))
                : List.of(again);
    }

    private void showOpen(boolean again) {
        if (fields == null) {
            make();
        }
        fields.show();
        evidence.show(sections.of(session.draft().content()), again);
        attachments.show();
        checklist.show(session.checklist().review(), session.checked());
        boolean recovery = session.recovery().isPresent();
        notice.show(CaseHeadlines.notice(session), recovery ? List.of(
                new Offer(Messages.Notice_take, () -> session.recover(true)),
                new Offer(Messages.Notice_discard, () -> session.recover(false)))
                : session.problem().isEmpty() ? List.of()
                        : List.of(new Offer(Messages.Notice_hide, () -> session.said(""))));
        if (again) {
            leaving.shown().ifPresent(one -> leaving.show(one, true));
        }
        pane.showContent(CaseHeadlines.of(session));
    }

    private void make() {
        fields = new FieldsPage(tabs, session);
        sections = new EvidenceSections(ZoneId.systemDefault(), session.names().steps()::get);
        evidence = new SectionPage(tabs);
        attachments = new AttachmentsPage(tabs, session);
        leaving = new LeavingPage(tabs, host);
        tab(Messages.Tab_form, fields.control());
        tab(Messages.Tab_evidence, evidence.control());
        tab(Messages.Tab_attachments, attachments.control());
        tab(Messages.Tab_leaving, leaving.control());
        tabs.setSelection(FORM);
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** Goes to the field {@code id}, or to the tab it stands for. */
    void reveal(String id) {
        switch (id) {
            case "attachments" -> bringUp(ATTACHMENTS);
            case "evidence" -> bringUp(EVIDENCE);
            default -> {
                tabs.setSelection(FORM);
                fields.reveal(id);
            }
        }
    }

    /** Brings the tab at {@code index} to the front. */
    void bringUp(int index) {
        if (session.phase() == Phase.OPEN) {
            tabs.setSelection(index);
            selected();
            focusTab();
        }
    }

    private void selected() {
        if (leavingInFront()) {
            leavingShown.run();
        }
    }

    boolean leavingInFront() {
        return fields != null && tabs.getSelectionIndex() == LEAVING;
    }

    FieldsPage fields() {
        return fields;
    }

    AttachmentsPage attachments() {
        return attachments;
    }

    LeavingPage leaving() {
        return leaving;
    }

    Notice notice() {
        return notice;
    }

    void setFocus() {
        if (session.phase() == Phase.OPEN && fields != null) {
            if (!pane.hasFocus()) {
                focusTab();
            }
        } else {
            pane.setFocus(content);
        }
    }

    private void focusTab() {
        switch (tabs.getSelectionIndex()) {
            case EVIDENCE -> evidence.control().setFocus();
            case ATTACHMENTS -> attachments.setFocus();
            case LEAVING -> leaving.setFocus();
            default -> fields.setFocus();
        }
    }

    /**
     * Copies what has the focus: the verdict, or what is selected in the evidence; false for a widget that does it
     * itself.
     */
    boolean copy() {
        if (pane.copyVerdict()) {
            return true;
        }
        if (evidence != null && evidence.control().isFocusControl()) {
            evidence.copySelection();
            return true;
        }
        return false;
    }

    /** Side by side where there is room, else the checklist below. */
    private void turn() {
        int wanted = sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (sash.getOrientation() != wanted && sash.getClientArea().width > 0) {
            sash.setOrientation(wanted);
        }
    }
}
