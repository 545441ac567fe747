package org.raworkbench.internal.cases.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.internal.cases.ui.model.AttachmentLines;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.internal.cases.ui.model.PictureFile;
import org.raworkbench.ui.AccessibleName;

/** The files that go with the case: add, take off, say what they are, look at pictures. */
final class AttachmentsPage {

    private static final int[] WIDTHS = {120, 122, 115, 65, 80};

    private final CaseSession session;
    private final Composite area;
    private final Composite buttons;
    private final Table table;
    private final Button remove;
    private final Button look;
    private final Combo kind;
    private final Text shows;
    private final Label total;
    private List<Attachment> shown = List.of();
    private List<List<String>> lines;

    AttachmentsPage(Composite parent, CaseSession session) {
        this.session = session;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(area);
        buttons = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginRight = 0;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(buttons);
        boolean writable = session.draft().writable();
        button(Messages.Attach_reports, writable, session::attachReports).setToolTipText(Messages.Attach_reportsTip);
        button(Messages.Attach_add, writable, this::add);
        button(Messages.Attach_paste, writable, this::paste).setToolTipText(Messages.Attach_pasteTip);
        look = button(Messages.Attach_look, false, () -> selected().ifPresent(this::lookAt));
        remove = button(Messages.Attach_remove, false, () -> selected().ifPresent(session.draft()::detach));
        area.addListener(SWT.Resize, event -> fitButtons());
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        List<String> titles = List.of(Messages.Attach_name, Messages.Attach_kind, Messages.Attach_shows,
                Messages.Attach_size,
                Messages.Attach_looked);
        for (int column = 0; column < WIDTHS.length; column++) {
            TableColumn made = new TableColumn(table, column == 3 ? SWT.RIGHT : SWT.LEFT);
            made.setText(titles.get(column));
            made.setWidth(WIDTHS[column]);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(table);
        AccessibleName.set(table, Messages.Attach_tableName);
        table.addListener(SWT.Selection, event -> showSelected());
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(this::lookAt));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && remove.isEnabled()) {
                selected().ifPresent(session.draft()::detach);
            }
        });
        total = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(total);
        Composite about = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(about);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
        new Label(about, SWT.NONE).setText(Messages.Attach_kindLabel);
        kind = new Combo(about, SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems(Stream.of(AttachmentKind.values()).map(AttachmentLines::word).toArray(String[]::new));
        kind.addListener(SWT.Selection, event -> describe());
        AccessibleName.set(kind, Messages.Attach_kindName);
        new Label(about, SWT.NONE).setText(Messages.Attach_showsLabel);
        shows = new Text(about, SWT.BORDER);
        shows.addListener(SWT.Modify, event -> describe());
        shows.addListener(SWT.FocusOut, event -> session.draft().pause());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(shows);
        AccessibleName.set(shows, Messages.Attach_showsName);
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.Attach_note);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(note);
    }

    Control control() {
        return area;
    }

    void setFocus() {
        area.setFocus();
    }

    void show() {
        shown = List.copyOf(session.draft().content().getAttachments());
        List<List<String>> cells = shown.stream().map(AttachmentLines::cells).toList();
        if (!cells.equals(lines)) {
            lines = cells;
            fill();
        }
        showSelected();
    }

    private void fill() {
        int selected = table.getSelectionIndex();
        table.setRedraw(false);
        while (table.getItemCount() > shown.size()) {
            table.remove(table.getItemCount() - 1);
        }
        for (int row = 0; row < shown.size(); row++) {
            TableItem item = row < table.getItemCount() ? table.getItem(row) : new TableItem(table, SWT.NONE);
            item.setText(lines.get(row).toArray(String[]::new));
        }
        if (selected < 0 && !shown.isEmpty()) {
            table.setSelection(0);
        } else if (selected >= shown.size()) {
            table.setSelection(shown.size() - 1);
        }
        table.setRedraw(true);
        total.setText(NLS.bind(Messages.Attach_total, shown.size(),
                AttachmentLines.size(shown.stream().mapToLong(Attachment::getBytes).sum())));
        area.layout(new Control[] {total});
    }

    private void showSelected() {
        Optional<Attachment> selected = selected();
        boolean writable = session.draft().writable();
        remove.setEnabled(writable && selected.isPresent());
        look.setEnabled(selected.isPresent());
        kind.setEnabled(writable && selected.isPresent());
        shows.setEnabled(writable && selected.isPresent());
        int index = selected.map(one -> one.getKind().ordinal()).orElse(-1);
        if (kind.getSelectionIndex() != index) {
            kind.select(index);
        }
        String title = selected.map(Attachment::getTitle).orElse("");
        if (!shows.getText().equals(title)) {
            shows.setText(title);
        }
    }

    private Optional<Attachment> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < shown.size() ? Optional.of(shown.get(index)) : Optional.empty();
    }

    private void describe() {
        selected().filter(one -> kind.getSelectionIndex() >= 0).ifPresent(one -> {
            AttachmentKind wanted = AttachmentKind.values()[kind.getSelectionIndex()];
            String title = one.getTitle() == null ? "" : one.getTitle();
            if (wanted != one.getKind() || !shows.getText().equals(title)) {
                session.draft().describe(one, wanted, shows.getText());
            }
        });
    }

    private void add() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Attach_addTitle);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    /**
     * Attaches the picture on the clipboard after a look at it; between the two it is in a file of this person's
     * own.
     */
    private void paste() {
        Clipboard clipboard = new Clipboard(area.getDisplay());
        ImageData picture;
        try {
            picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
        if (picture == null) {
            session.said(Messages.Attach_pasteNone);
            return;
        }
        session.run(Messages.Attach_paste, () -> {
            Path file = PictureFile.keep(picture, Messages.Attach_pasteName);
            area.getDisplay().asyncExec(() -> PictureDialog.show(area, () -> file, session,
                    () -> session.attach(file, AttachmentKind.PICTURE, true),
                    () -> session.run(Messages.Attach_paste, () -> PictureFile.forget(file))));
        });
    }

    /** The buttons go into a second line where one is too narrow. */
    private void fitButtons() {
        int width = area.getClientArea().width - 24;
        if (width > 0) {
            ((GridData) buttons.getLayoutData()).heightHint = buttons.computeSize(width, SWT.DEFAULT).y;
            area.layout();
        }
    }

    /** Adds {@code files}: a picture after a look at it, a log after a question. */
    void add(List<Path> files) {
        for (Path file : files) {
            AttachmentKind guess = AttachmentLines.guess(file.getFileName().toString());
            switch (guess) {
                case PICTURE -> PictureDialog.show(area, () -> file, session,
                        () -> session.attach(file, guess, true), () -> { });
                case LOG_EXTRACT -> askWhole(file);
                default -> session.attach(file, guess, false);
            }
        }
    }

    /** A whole log is never attached silently. */
    private void askWhole(Path file) {
        new CaseJob(Messages.Attach_add, null, monitor -> {
            long bytes = file.toFile().length();
            boolean there = Files.isRegularFile(file);
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed() && (!there || MessageDialog.open(MessageDialog.QUESTION, area.getShell(),
                        Messages.Attach_logTitle, NLS.bind(Messages.Attach_logQuestion, file.getFileName(),
                                AttachmentLines.size(bytes)), SWT.NONE, Messages.Attach_logYes,
                                        Messages.Attach_logNo) == 0)) {
                    session.attach(file, AttachmentKind.LOG_EXTRACT, false);
                }
            });
        }).schedule();
    }

    private void lookAt(Attachment attachment) {
        Runnable looked = () -> {
            if (!attachment.isLooked()) {
                session.draft().looked(attachment);
            }
        };
        if (attachment.getKind() == AttachmentKind.PICTURE) {
            PictureDialog.show(area, () -> session.keeper().locate(attachment), session, looked, () -> { });
        } else {
            session.run(Messages.Attach_look, () -> {
                Path file = session.keeper().locate(attachment);
                area.getDisplay().asyncExec(() -> lookElsewhere(file, looked));
            });
        }
    }

    /** What is neither text nor picture, such as an archive, is looked at in the program that knows it. */
    private void lookElsewhere(Path file, Runnable looked) {
        if (area.isDisposed()) {
            return;
        }
        boolean opened = Program.launch(file.toString());
        String question = NLS.bind(opened ? Messages.Attach_lookQuestion : Messages.Attach_lookNowhere, file);
        if (MessageDialog.open(MessageDialog.QUESTION, area.getShell(), Messages.Attach_lookTitle, question, SWT.NONE,
                Messages.Attach_lookYes, Messages.Attach_lookNo) == 0) {
            looked.run();
        }
    }

    private Button button(String text, boolean enabled, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.setEnabled(enabled);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
