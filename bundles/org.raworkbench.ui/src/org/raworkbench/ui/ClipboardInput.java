package org.raworkbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/**
 * What can be pasted.
 *
 * @param files files and folders that were copied; empty when there are none
 * @param text text that was copied; empty when there is none
 */
public record ClipboardInput(List<Path> files, String text) {

    /** What is on the clipboard now; on the user interface's thread. */
    public static ClipboardInput of(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            Object files = clipboard.getContents(FileTransfer.getInstance());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            return new ClipboardInput(files instanceof String[] names ? Stream.of(names).map(Path::of).toList()
                    : List.of(), text instanceof String words ? words : "");
        } finally {
            clipboard.dispose();
        }
    }
}
