package org.raworkbench.internal.readers.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks for reports of workstations.
 *
 * @param shell parent of the dialogs
 */
public record OpenDialogs(Shell shell) {

    /** Several zip files. */
    public Optional<List<Path>> files() {
        return open(SWT.OPEN | SWT.MULTI);
    }

    /** One zip file. */
    public Optional<Path> file() {
        return open(SWT.OPEN).map(files -> files.get(0));
    }

    /** A folder. */
    public Optional<List<Path>> folder() {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Open_folder);
        dialog.setMessage(Messages.Open_folderNote);
        return Optional.ofNullable(dialog.open()).map(chosen -> List.of(Path.of(chosen)));
    }

    private Optional<List<Path>> open(int style) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(Messages.Open_files);
        dialog.setFilterExtensions(new String[] {"*.zip", "*"});
        dialog.setFilterNames(new String[] {Messages.Open_reports, Messages.Open_all});
        if (dialog.open() == null) {
            return Optional.empty();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Optional.of(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
    }
}
