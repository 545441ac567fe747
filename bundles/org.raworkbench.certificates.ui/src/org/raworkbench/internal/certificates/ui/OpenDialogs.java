package org.raworkbench.internal.certificates.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for certificate files, or for a folder of them. */
record OpenDialogs(Shell shell) {

    Optional<List<Path>> files() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Open_files);
        dialog.setFilterExtensions(new String[] {"*.cer;*.crt;*.der;*.pem;*.p7b;*.p7c;*.json;*.txt;*.log", "*"});
        dialog.setFilterNames(new String[] {Messages.Open_certificates, Messages.Open_all});
        if (dialog.open() == null) {
            return Optional.empty();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Optional.of(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
    }

    Optional<List<Path>> folder() {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Open_folder);
        dialog.setMessage(Messages.Open_folderNote);
        return Optional.ofNullable(dialog.open()).map(chosen -> List.of(Path.of(chosen)));
    }
}
