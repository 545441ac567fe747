package org.raworkbench.internal.cases.ui;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.internal.cases.ui.model.PictureFile;
import org.raworkbench.ui.AccessibleName;

/** Shows a picture before it may go with a case: nobody but the author can say what is on it. */
public final class PictureDialog extends Dialog {

    /** Where a picture is; may look at the disk. */
    @FunctionalInterface
    interface Source {
        Path file() throws CaseFileException;
    }

    private final String name;
    private final Image picture;

    private PictureDialog(Shell shell, String name, Image picture) {
        super(shell);
        this.name = name;
        this.picture = picture;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Shows the picture at {@code source}.
     *
     * @param looked runs when the author says that it may go
     * @param after runs in any case, last
     */
    static void show(Control parent, Source source, CaseSession session, Runnable looked, Runnable after) {
        new CaseJob(Messages.Picture_job, null, monitor -> {
            try {
                Path file = source.file();
                byte[] png = PictureFile.preview(file);
                parent.getDisplay().asyncExec(() -> {
                    if (!parent.isDisposed()) {
                        Image image = new Image(parent.getDisplay(), new ByteArrayInputStream(png));
                        try {
                            if (new PictureDialog(parent.getShell(), file.getFileName().toString(), image)
                                    .open() == OK) {
                                looked.run();
                            }
                        } finally {
                            image.dispose();
                            after.run();
                        }
                    }
                });
            } catch (CaseFileException failed) {
                parent.getDisplay().asyncExec(() -> {
                    session.said(failed.getMessage());
                    after.run();
                });
            }
        }).schedule();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Picture_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        Canvas canvas = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 460).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> {
            Rectangle size = picture.getBounds();
            Rectangle room = canvas.getClientArea();
            double scale = Math.min(1, Math.min(room.width / (double) size.width, room.height / (double) size.height));
            int width = Math.max(1, (int) (size.width * scale));
            int height = Math.max(1, (int) (size.height * scale));
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(picture, 0, 0, size.width, size.height, (room.width - width) / 2,
                    (room.height - height) / 2,
                    width, height);
        });
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        AccessibleName.set(canvas, name);
        Label question = new Label(area, SWT.WRAP);
        question.setText(Messages.bind(Messages.Picture_question, name).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(760, SWT.DEFAULT).applyTo(question);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Picture_yes, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Picture_no, true);
    }
}
