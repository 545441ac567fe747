package org.raworkbench.internal.cases.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for files and folders of cases; puts text on the clipboard. */
final class CaseDialogs {

    private CaseDialogs() {
    }

    /** A case to open. */
    static Optional<Path> file(Shell shell, Path folder) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Open_title);
        dialog.setFilterPath(folder.toString());
        dialog.setFilterExtensions(new String[] {"*.racase", "*.racase;*.bak", "*"});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** A folder for cases. */
    static Optional<Path> folder(Shell shell, Path before) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Folder_title);
        dialog.setMessage(Messages.Folder_message);
        dialog.setFilterPath(before.toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Copies {@code text} with the line ends of this system. */
    static void toClipboard(Control control, String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            clipboard.setContents(new Object[] {text.replace("\n", System.lineSeparator())},
                    new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
