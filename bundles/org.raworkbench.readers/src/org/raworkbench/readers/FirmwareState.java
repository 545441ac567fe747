package org.raworkbench.readers;

/** How a reader's firmware stands against what the catalogue knows of its model. */
public enum FirmwareState {
    /** It is the latest release that a source names. */
    CURRENT,
    /** A newer release of this model exists. */
    OUTDATED,
    /** The driver refuses this release: the reader is attached and no program sees it. */
    BELOW_MINIMUM,
    /** A source tells of a fault of this release. */
    KNOWN_FAULT,
    /** Newer than every release that the catalogue knows of this model. */
    NEWER,
    /** The model or its release is not known, or nobody says what the latest release is. */
    UNKNOWN
}
