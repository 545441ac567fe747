package org.raworkbench.internal.guidance.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.internal.guidance.base.KnowledgeCheck.Remark;
import org.raworkbench.internal.guidance.ui.model.EntryRow;
import org.raworkbench.internal.guidance.ui.model.SiteDraft;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Themes;

/** The widgets of the Knowledge view: all entries, the form for one, what the check says. */
final class KnowledgePane {

    /** What the widgets ask of their view. */
    interface Host {
        void edited();

        void override(Entry entry);

        void create(EClass kind);

        void remove(EntryRow row);

        void save();

        /** Reads the file again; what was not saved is gone. */
        void load();

        void exportTo(Path file);

        void importFrom(Path file);
    }

    private static final int REMARK_LINES = 5;

    private final Host host;
    private final Composite area;
    private final EntryTable entries;
    private final PropertyTree form;
    private final StyledText remarks;
    private final Button override;
    private final Button remove;
    private final Button save;
    private final Button discard;
    private final Button addPart;
    private final Button removePart;

    KnowledgePane(Composite parent, Host host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        SashForm content = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(content);
        entries = new EntryTable(content, this::showSelected);
        Composite right = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(right);
        form = new PropertyTree(right, host::edited);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 100).applyTo(form.control());
        addPart = button(right, Messages.Form_add, form::add);
        removePart = button(right, Messages.Form_remove, form::remove);
        content.setWeights(50, 50);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 0).applyTo(buttons);
        override = button(buttons, Messages.Knowledge_override,
                () -> entries.selection().ifPresent(row -> host.override(row.entry())));
        Button create = button(buttons, Messages.Knowledge_new, () -> { });
        create.addListener(SWT.Selection, event -> askKind(create));
        remove = button(buttons, Messages.Knowledge_remove, () -> entries.selection().ifPresent(host::remove));
        save = button(buttons, Messages.Knowledge_save, host::save);
        discard = button(buttons, Messages.Knowledge_discard, host::load);
        button(buttons, Messages.Knowledge_import, () -> file(SWT.OPEN).ifPresent(host::importFrom));
        button(buttons, Messages.Knowledge_export, () -> file(SWT.SAVE).ifPresent(host::exportTo));
        remarks = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        remarks.setCaret(null);
        remarks.setMargins(8, 4, 8, 4);
        AccessibleName.set(remarks, Messages.Remarks_name);
        Themes.setStyleClass(remarks, "RawbPage");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, REMARK_LINES * remarks.getLineHeight())
                .applyTo(remarks);
    }

    private static Button button(Composite parent, String text, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    Composite control() {
        return area;
    }

    void setFocus() {
        entries.setFocus();
    }

    void select(Entry entry) {
        entries.select(entry);
        showSelected();
    }

    void show(Optional<SiteDraft> draft, List<Remark> found, boolean dirty) {
        entries.show(draft.map(SiteDraft::rows).orElse(List.of()));
        save.setEnabled(dirty && found.stream().noneMatch(Remark::broken));
        discard.setEnabled(dirty);
        String text = draft.map(present -> remarks(present, found)).orElse(Messages.Knowledge_reading);
        if (!text.equals(remarks.getText())) {
            remarks.setText(text);
        }
        showSelected();
    }

    private static String remarks(SiteDraft draft, List<Remark> found) {
        StringBuilder text = new StringBuilder();
        draft.unreadable().ifPresent(problem -> text.append(problem.describe()).append('\n'));
        long overriding = draft.changes().stream().filter(EntryRow::overrides).count();
        text.append(NLS.bind(Messages.Remarks_changes, new Object[] {draft.file(), overriding,
            draft.changes().size() - overriding}));
        for (Remark remark : found) {
            text.append('\n').append(NLS.bind(remark.broken() ? Messages.Remarks_broken : Messages.Remarks_look,
                    String.valueOf(remark.problem().line()), remark.problem().reason()));
        }
        return text.toString();
    }

    private void showSelected() {
        Optional<EntryRow> row = entries.selection();
        boolean site = row.filter(EntryRow::site).isPresent();
        form.show(row.map(EntryRow::entry), site);
        override.setEnabled(row.isPresent() && !site);
        remove.setEnabled(site);
        addPart.setEnabled(site);
        removePart.setEnabled(site);
    }

    private void askKind(Button below) {
        entries.kind().ifPresentOrElse(host::create, () -> {
            Menu menu = new Menu(below);
            for (EClass kind : SiteDraft.kinds()) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(EntryRow.kind(kind));
                item.addListener(SWT.Selection, event -> host.create(kind));
            }
            menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
    }

    private Optional<Path> file(int style) {
        FileDialog dialog = new FileDialog(area.getShell(), style);
        dialog.setFilterExtensions(new String[] {"*.xmi", "*"});
        dialog.setOverwrite(true);
        if (style == SWT.SAVE) {
            dialog.setFileName(Messages.Knowledge_file);
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
