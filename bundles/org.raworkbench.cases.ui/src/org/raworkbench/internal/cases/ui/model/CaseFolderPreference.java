package org.raworkbench.internal.cases.ui.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.internal.cases.file.FileNames;

/** The folder of the cases: new ones begin there, and the list shows it. */
public final class CaseFolderPreference {

    private static final String FOLDER = "folder";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.raworkbench.cases.ui");

    /** The folder that was chosen, else one in the person's own folder. */
    public Path folder() {
        String chosen = node.get(FOLDER, "");
        try {
            return chosen.isBlank() ? usual() : Path.of(chosen);
        } catch (InvalidPathException written) {
            // The settings came from another system.
            return usual();
        }
    }

    /** The folder where none was chosen. */
    public static Path usual() {
        return Path.of(System.getProperty("user.home", ".")).resolve(Messages.Folder_usual);
    }

    /** Keeps {@code folder}; touches the disk. */
    public void keep(Path folder) {
        if (folder.equals(usual())) {
            node.remove(FOLDER);
        } else {
            node.put(FOLDER, folder.toString());
        }
        try {
            node.flush();
        } catch (BackingStoreException failure) {
            // It holds until the workbench ends; the log says why not longer.
            ILog.of(CaseFolderPreference.class).warn(Messages.Folder_notKept, failure);
        }
    }

    /** A file in {@code folder} for a case called {@code title} that is not there yet; the folder is made. */
    public static Path free(Path folder, String title) throws CaseFileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new CaseFileException(NLS.bind(Messages.Folder_notMade, folder, failed.getMessage()), failed);
        }
        String stem = FileNames.tame(title);
        Path file = folder.resolve(stem + CaseFile.ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + " (" + number + ")" + CaseFile.ENDING);
        }
        return file;
    }
}
