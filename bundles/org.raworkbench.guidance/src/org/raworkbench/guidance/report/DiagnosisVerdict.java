package org.raworkbench.guidance.report;

import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.RankedCause;

/** The one line over a diagnosis: what is probably the matter and what to do about it. */
public final class DiagnosisVerdict {

    /** From this share on a cause is said to be likely. */
    private static final double LIKELY = 0.4;

    private DiagnosisVerdict() {
    }

    /** The verdict; its severity is that of the worst finding, and at least UNKNOWN when something was reported. */
    public static Verdict of(Diagnosis diagnosis, List<Finding> findings) {
        Severity worst = Severity.worstOf(findings);
        Optional<Finding> decisive = findings.stream().filter(finding -> finding.severity() == worst).findFirst()
                .filter(finding -> worst.isWorseThan(Severity.INFO));
        if (diagnosis.causes().isEmpty()) {
            boolean nothing = diagnosis.symptoms().isEmpty() && diagnosis.errors().isEmpty()
                    && !diagnosis.unrecognised();
            return decisive.map(finding -> new Verdict(worst, finding.summary(), decisive))
                    .orElseGet(() -> nothing ? new Verdict(Severity.OK, Messages.text("all.well"), Optional.empty())
                            : new Verdict(Severity.UNKNOWN, Messages.text("no.cause"), Optional.empty()));
        }
        RankedCause first = diagnosis.causes().get(0);
        String key = first.score() >= LIKELY && !first.supporting().isEmpty() ? "verdict.likely" : "verdict.first";
        String next = first.nextStep().map(step -> step.instruction()).orElse("");
        Severity severity = worst.isWorseThan(Severity.UNKNOWN) ? worst : Severity.UNKNOWN;
        return new Verdict(severity, Messages.text(key, first.title(), next).strip(), decisive);
    }
}
