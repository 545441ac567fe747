package org.raworkbench.internal.logs.scan;

/** Told how far a scan is, on the thread that started it. */
@FunctionalInterface
public interface ScanProgress {

    /** For scans that nobody watches. */
    ScanProgress NONE = (done, all) -> {
    };

    /** The first {@code done} of {@code all} bytes are scanned, and what is in them was told. */
    void scanned(long done, long all);
}
