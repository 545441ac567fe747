package org.raworkbench.core;

import java.util.List;

/**
 * Writes evidence of one kind as documents that can go along with a support case.
 *
 * <p>Register an implementation as an OSGi service and cases offer its documents (whiteboard). It is stateless, is called
 * on a background thread and may read what the evidence names, such as the lines of a log.
 */
@FunctionalInterface
public interface DocumentWriter {

    /**
     * A document for each thing in {@code evidence} that this writer knows; empty when there is none. A long computation
     * looks at {@link Examination#cancelled()} now and then and returns early with what it has.
     *
     * @param findings what the examiners say about all of the evidence
     */
    List<EvidenceDocument> documents(EvidenceSet evidence, List<Finding> findings, Examination examination);
}
