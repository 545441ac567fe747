package org.raworkbench.smartcard;

import java.util.List;

import org.raworkbench.core.Evidence;

/** Evidence that names readers, so that readers of many workstations can be compared: a log review, a report. */
public interface ReaderSightings extends Evidence {

    /** The readers named in it, in the order in which they appear. */
    List<ReaderSighting> readerSightings();
}
