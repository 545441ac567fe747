package org.raworkbench.core;

import java.nio.file.Path;
import java.util.List;

/** Evidence that was read from files on this computer, so that other engines can look in them for what they know. */
public interface FileEvidence extends Evidence {

    /** The files, in the order of the input; what lies inside an archive is not among them. */
    List<Path> files();
}
