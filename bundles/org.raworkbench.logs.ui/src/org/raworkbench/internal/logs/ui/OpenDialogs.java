package org.raworkbench.internal.logs.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for logs, for a folder of them, or for where something is to be written. */
record OpenDialogs(Shell shell) {

    Optional<List<Path>> files() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.text("open.files"));
        dialog.setFilterExtensions(new String[] {"*",
                "*.log;*.txt;*.evtx;*.csv;*.xml;*.json;*.reg;*.zip;*.gz;*.7z;*.tar;*.tgz;*.bz2;*.xz"});
        dialog.setFilterNames(new String[] {Messages.text("open.all"), Messages.text("open.logs")});
        if (dialog.open() == null) {
            return Optional.empty();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Optional.of(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
    }

    Optional<List<Path>> folder() {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.text("open.folder"));
        dialog.setMessage(Messages.text("open.folderNote"));
        return Optional.ofNullable(dialog.open()).map(chosen -> List.of(Path.of(chosen)));
    }

    /** A file to write, {@code name} at first. */
    Optional<Path> save(String title, String name, String... extensions) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(extensions);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
