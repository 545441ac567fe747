package org.raworkbench.logs.report;

import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.SourceProblem;

/** The one line over a review of logs. */
public final class LogVerdict {

    private LogVerdict() {
    }

    /** The verdict over {@code review}. */
    public static Verdict of(LogReview review) {
        List<Finding> findings = review.deskFindings();
        int sources = review.sources().size();
        List<SourceProblem> lost = review.problems().stream()
                .filter(problem -> problem.kind() == SourceProblem.Kind.UNREADABLE).toList();
        if (Severity.worstOf(findings).isWorseThan(Severity.UNKNOWN)) {
            return Verdict.of(findings, "");
        }
        if (!lost.isEmpty()) {
            return new Verdict(Severity.UNKNOWN, Messages.text("incomplete", lost.size(), lost.get(0).path() + ": "
                    + lost.get(0).text()), Optional.empty());
        }
        if (sources == 0) {
            return new Verdict(Severity.UNKNOWN, Messages.text("none"), Optional.empty());
        }
        if (review.sources().stream().allMatch(source -> source.lines() == 0)) {
            return new Verdict(Severity.UNKNOWN, Messages.text("empty", sources), Optional.empty());
        }
        boolean nothing = findings.isEmpty() && review.sources().stream()
                .allMatch(source -> source.unrecognised() == source.lines());
        return nothing ? new Verdict(Severity.UNKNOWN, Messages.text("nothingUnderstood", sources), Optional.empty())
                : Verdict.of(findings, Messages.text("allWell", sources));
    }
}
