package org.raworkbench.core;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The one line that a person reads from a chair away: the most serious finding, or that all is well.
 *
 * @param severity the most serious severity among the findings
 * @param summary one sentence
 * @param decisive the finding that decided; empty when there was none
 */
public record Verdict(Severity severity, String summary, Optional<Finding> decisive) {

    public Verdict {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(decisive, "decisive");
    }

    /**
     * The verdict over {@code findings}: the first of the most serious ones speaks. Examiners therefore list the
     * finding that has to be dealt with first before others of the same severity.
     *
     * @param allWell the sentence for the case that nothing is worse than {@link Severity#INFO}
     */
    public static Verdict of(List<Finding> findings, String allWell) {
        Severity worst = Severity.worstOf(findings);
        if (!worst.isWorseThan(Severity.INFO)) {
            return new Verdict(Severity.OK, allWell, Optional.empty());
        }
        Finding decisive = findings.stream().filter(finding -> finding.severity() == worst).findFirst().orElseThrow();
        return new Verdict(worst, decisive.summary(), Optional.of(decisive));
    }

    /** Orders findings for a list: the most serious first, otherwise as the examiners gave them. */
    public static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity, Severity.BY_SERIOUSNESS.reversed())).toList();
    }
}
