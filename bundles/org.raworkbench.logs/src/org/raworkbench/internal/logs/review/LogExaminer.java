package org.raworkbench.internal.logs.review;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Finding;
import org.raworkbench.logs.LogReview;

/** Brings what was recognised in logs to the desk. */
@Component(service = Examiner.class)
public final class LogExaminer implements Examiner {

    @Override
    public List<Finding> examine(EvidenceSet evidence, Examination examination) {
        List<Finding> findings = new ArrayList<>();
        evidence.current(LogReview.class).forEach(review -> findings.addAll(review.deskFindings()));
        return findings;
    }
}
