package org.raworkbench.ui;

/** Families of the workbench's jobs, so that whoever has to wait for them joins them. */
public enum JobFamilies {
    /** A card is being read. */
    INSPECTION,
    /** A file is being written. */
    EXPORT,
    /** The demo desk is being set up or cleared. */
    DEMO,
    /** Something is remembered for the next start. */
    PREFERENCES
}
