package org.raworkbench.internal.logs.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;

/** Files, folders and text dropped anywhere on the view are opened. */
public final class LogDrop extends DropTargetAdapter {

    /** What happens to what was dropped. */
    public interface Receiver {
        /** Files and folders. */
        void open(List<Path> paths);

        /** Text, taken as lines of a log. */
        void open(String text);
    }

    private final Receiver receiver;

    LogDrop(Control control, Receiver receiver) {
        this.receiver = receiver;
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
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

    /** Opens {@code data}: names of files and folders, or text. */
    public void receive(Object data) {
        if (data instanceof String[] names) {
            receiver.open(Stream.of(names).map(Path::of).toList());
        } else if (data instanceof String text) {
            receiver.open(text);
        }
    }
}
