package org.raworkbench.core;

import java.util.List;

/**
 * A stateless rule: evidence in, findings out.
 *
 * <p>Register an implementation as an OSGi service and the desk runs it whenever the evidence of the visit changes
 * (whiteboard). It is called on a background thread, possibly by several callers at once.
 */
public interface Examiner {

    /**
     * Findings about {@code evidence}, the one to be dealt with first leading; empty when there is nothing to say.
     *
     * <p>Bad evidence is no reason to throw: it is a finding. An examiner that throws is left out of this run, which
     * the desk reports as the finding {@code examiner.failed}. A long computation looks at
     * {@link Examination#cancelled()} now and then and returns early with what it has.
     */
    List<Finding> examine(EvidenceSet evidence, Examination examination);
}
