package org.raworkbench.ui;

/** Families of the workbench's jobs, so that whoever has to wait for them joins them. */
public enum JobFamilies {
    /** A card is being read. */
    INSPECTION,
    /** A file is being written. */
    EXPORT,
    /** Something is remembered for the next start. */
    PREFERENCES
}
