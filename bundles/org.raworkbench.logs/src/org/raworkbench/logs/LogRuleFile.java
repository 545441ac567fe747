package org.raworkbench.logs;

import java.io.IOException;
import java.io.Reader;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Rules from a third party, in the form of {@code knowledge/log-rules/*.json}. Register an implementation as an OSGi service
 * (whiteboard). Its rules are tested with the lines inside the file when it arrives; what does not pass is left out and
 * said in the reviews.
 */
@ConsumerType
public interface LogRuleFile {

    /** A name that a person recognises in a message about the file. */
    String name();

    /** Opens the text of the file, UTF-8 JSON. The caller closes it. */
    Reader open() throws IOException;
}
