package org.raworkbench.cases;

import java.io.IOException;
import java.io.Reader;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Case templates from a third party, in the form of {@code templates/*.json}. Register an implementation as an OSGi
 * service (whiteboard). A template that is not in order is left out and said.
 */
@ConsumerType
public interface CaseTemplateFile {

    /** A name that a person recognises in a message about the file. */
    String name();

    /** Opens the text of the file, UTF-8 JSON. The caller closes it. */
    Reader open() throws IOException;
}
