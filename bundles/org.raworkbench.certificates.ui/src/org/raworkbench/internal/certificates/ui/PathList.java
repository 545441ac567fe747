package org.raworkbench.internal.certificates.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;

/** A list of files and folders that a person puts together. */
final class PathList {

    private static final int LINES = 4;
    private static final int CHARACTERS = 50;

    private final Group group;
    private final org.eclipse.swt.widgets.List list;
    private final Button remove;

    PathList(Composite parent, String title) {
        group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
        list = new org.eclipse.swt.widgets.List(group, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }
        });
        int line = list.getItemHeight();
        GridDataFactory.fillDefaults().grab(true, true).hint(CHARACTERS * line / 2, LINES * line).applyTo(list);
        Composite buttons = new Composite(group, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.Paths_addFiles, this::addFiles);
        button(buttons, Messages.Paths_addFolder, this::addFolder);
        remove = button(buttons, Messages.Paths_remove, this::remove);
        remove.setEnabled(false);
        list.addListener(SWT.Selection, event -> remove.setEnabled(list.getSelectionCount() > 0));
    }

    void show(List<Path> paths) {
        list.setItems(paths.stream().map(Path::toString).toArray(String[]::new));
        remove.setEnabled(false);
    }

    List<Path> paths() {
        return List.of(list.getItems()).stream().map(Path::of).toList();
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(list.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(group.getText());
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            List<Path> chosen = new ArrayList<>();
            for (String name : dialog.getFileNames()) {
                chosen.add(folder.resolve(name));
            }
            add(chosen);
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(list.getShell(), SWT.OPEN);
        dialog.setText(group.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            add(List.of(Path.of(chosen)));
        }
    }

    private void add(List<Path> paths) {
        for (Path path : paths) {
            if (list.indexOf(path.toString()) < 0) {
                list.add(path.toString());
            }
        }
    }

    private void remove() {
        list.remove(list.getSelectionIndices());
        remove.setEnabled(false);
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }
}
