package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pasted text as files, removed with the visit. Used under the lock of its owner or by one thread. */
final class PastedFiles {

    private final List<Path> files = new ArrayList<>();
    private final LogFolders folders;
    private Path folder;

    PastedFiles(LogFolders folders) {
        this.folders = folders;
    }

    synchronized Path write(String text) throws IOException {
        if (folder == null) {
            Path parent = Files.createDirectories(folders.copies());
            folder = Files.createTempDirectory(parent, "pasted-");
        }
        Path file = folder.resolve(Messages.text("paste.name", files.size() + 1));
        Files.writeString(file, text);
        files.add(file);
        return file;
    }

    synchronized void remove() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException stays) {
            // the system clears its temporary folder
        }
        files.clear();
        folder = null;
    }
}
