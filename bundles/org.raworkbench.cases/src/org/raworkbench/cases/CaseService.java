package org.raworkbench.cases;

import java.time.Instant;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.raworkbench.cases.supportcase.SupportCase;

/**
 * Drafts and reviews support cases. An OSGi service; may be called from any thread, one case at a time from one
 * thread.
 */
@ProviderType
public interface CaseService {

    /** The templates in force: ours, the site's and third parties'. */
    List<CaseTemplate> templates();

    /** Templates that were left out, and why, one sentence each. */
    List<String> templateProblems();

    /**
     * A new draft with every field filled that the evidence backs, each saying from what. What only the author can
     * confirm stays open.
     */
    SupportCase draft(CaseTemplate template, CaseMaterial material, Instant now);

    /** Fills the fields of {@code draft} that the author has not written and brings its evidence up to date. */
    void refill(SupportCase draft, CaseTemplate template, CaseMaterial material, Instant now);

    /** What is missing, doubtful and contradicted in {@code draft} by the evidence that is kept in it. */
    CaseReview review(SupportCase draft, CaseTemplate template);
}
