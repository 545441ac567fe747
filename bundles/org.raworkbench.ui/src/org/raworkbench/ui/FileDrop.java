package org.raworkbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Files, folders and, where a view takes it, text dropped anywhere on the view are opened. */
public final class FileDrop extends DropTargetAdapter {

    /** What happens to what was dropped; called on the user interface's thread. */
    public interface Receiver {
        /** Opens files and folders, at least one. */
        void open(List<Path> paths);

        /** Opens text. */
        void open(String text);
    }

    private final Consumer<List<Path>> files;
    private final Consumer<String> text;

    /** Takes files, folders and text. */
    public FileDrop(Control control, Receiver receiver) {
        this(control, receiver::open, receiver::open, FileTransfer.getInstance(), TextTransfer.getInstance());
    }

    /**
     * Takes files and folders alone.
     *
     * @param files hears what was dropped, at least one; on the user interface's thread
     */
    public FileDrop(Control control, Consumer<List<Path>> files) {
        this(control, files, text -> { }, FileTransfer.getInstance());
    }

    private FileDrop(Control control, Consumer<List<Path>> files, Consumer<String> text, Transfer... kinds) {
        this.files = files;
        this.text = text;
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(kinds);
        target.addDropListener(this);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        receive(event.data);
    }

    /** Opens {@code data}: names of files and folders ({@code String[]}), or text; anything else is passed over. */
    public void receive(Object data) {
        if (data instanceof String[] names && names.length > 0) {
            files.accept(Stream.of(names).map(Path::of).toList());
        } else if (data instanceof String dropped) {
            text.accept(dropped);
        }
    }
}
