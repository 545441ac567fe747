package org.raworkbench.logs;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A line format from a third party, in the form of {@code knowledge/formats/*.json}. Register an implementation as an OSGi
 * service (whiteboard). The format is tested with the sample lines inside its text when it arrives; one that fails is left
 * out and said in the reviews.
 */
@ConsumerType
public interface LogFormat {

    /** A name that a person recognises in a message about the format. */
    String name();

    /** The declaration, JSON. */
    String declaration();
}
