package org.raworkbench.internal.certificates.ui.model;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.raworkbench.certificates.CertificateInput;

/**
 * How files and folders looked when they were read: enough to notice that they changed since, or are gone. A folder is
 * looked at without what is in its own folders.
 *
 * @param marks one for each input and each entry of a folder
 */
record FileMarks(List<String> marks) {

    /** Nothing that can change. */
    static final FileMarks NONE = new FileMarks(List.of());

    /** More entries of a folder are not looked at. */
    private static final int MOST = 5_000;

    FileMarks {
        marks = List.copyOf(marks);
    }

    /** How the files among {@code inputs} look now; reads the disk. */
    static FileMarks of(List<CertificateInput> inputs) {
        List<String> marks = new ArrayList<>();
        for (CertificateInput input : inputs) {
            if (input instanceof CertificateInput.InLog log) {
                add(marks, log.path());
            } else if (input instanceof CertificateInput.InFile file) {
                add(marks, file.path());
                if (Files.isDirectory(file.path())) {
                    entries(marks, file.path());
                }
            }
        }
        return new FileMarks(marks);
    }

    private static void entries(List<String> marks, Path folder) {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (found.size() >= MOST) {
                    break;
                }
                add(found, entry);
            }
        } catch (IOException | RuntimeException gone) {
            found.add("unreadable");
        }
        found.sort(null);
        marks.addAll(found);
    }

    private static void add(List<String> marks, Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // The time of a folder changes with its entries, which have marks of their own.
            marks.add(path + " " + (now.isDirectory() ? "" : now.size() + " " + now.lastModifiedTime()));
        } catch (IOException | RuntimeException gone) {
            marks.add(path + " gone");
        }
    }
}
