package org.raworkbench.internal.readers.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.raworkbench.smartcard.ReaderSighting;

/**
 * What the report of another workstation says about its readers; the rest of it is not kept.
 *
 * @param file the report
 * @param readers its readers
 */
record ImportedReport(Path file, List<ReaderSighting> readers) {

    ImportedReport {
        Objects.requireNonNull(file, "file");
        readers = List.copyOf(readers);
    }
}
