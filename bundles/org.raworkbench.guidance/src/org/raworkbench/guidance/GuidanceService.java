package org.raworkbench.guidance;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;

/**
 * Ranks causes by the evidence at hand and leads through the guides. An OSGi service; may be called from any
 * thread.
 */
@ProviderType
public interface GuidanceService {

    /** The knowledge in force: ours, with the site's and third parties' over it. Read anew after {@link #reload()}. */
    Knowledge knowledge();

    /** Reads the knowledge files again, for instance after one was edited. Touches the disk. */
    Knowledge reload();

    /**
     * The causes that fit what was reported and what was found, the most likely first.
     *
     * @param evidence everything on the desk, {@link ReportedSymptom} and {@link StepTick} included
     * @param findings what the examiners said about it
     */
    Diagnosis diagnose(EvidenceSet evidence, List<Finding> findings, Examination examination);

    /** The guide {@code id} with the state of its steps; empty when there is no such guide. */
    Optional<GuideRun> guide(String id, EvidenceSet evidence, List<Finding> findings);
}
