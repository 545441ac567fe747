package org.raworkbench.inspection.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;

/** The one line about one inspected card. */
public final class InspectionVerdict {

    /** How the ids of the certificate engine's findings begin, and how those of inspection about the same thing do. */
    private static final String CERTIFICATE_STATUS = "certificate-status.";
    private static final String CERTIFICATE = "certificate.";

    /** Beginnings of findings that are about the reader or the workstation, though the card's reader is their subject. */
    private static final List<String> ELSEWHERE = List.of(CERTIFICATE_STATUS + "signing-path.", "reader.firmware",
            "reader.model-remark", "reader.same-model", "reader.not-");

    private InspectionVerdict() {
    }

    /**
     * The verdict about {@code card}: its most serious finding; where nothing is worse than a note, the finding that says
     * so. A card of which no finding says that it is in order is not in order but unknown.
     *
     * @param findings what the examiners say; findings about other subjects are passed over
     */
    public static Verdict of(CardSnapshot card, List<Finding> findings) {
        List<Finding> own = about(card, findings);
        Optional<Finding> good = own.stream().filter(finding -> finding.severity() == Severity.OK).findFirst();
        if (Severity.worstOf(own).isWorseThan(Severity.INFO) || good.isPresent()) {
            return Verdict.of(own, good.map(Finding::summary).orElse(""));
        }
        return new Verdict(Severity.UNKNOWN,
                Messages.text(card.stage() == Stage.COMPLETE ? "verdict.unknown" : "verdict.reading"),
                Optional.empty());
    }

    /**
     * Those of {@code findings} that speak about {@code card}, the most serious first. A finding without a subject speaks
     * about every card: where a check failed, nobody knows what it would have said.
     *
     * <p>Of what certificate status says only faults count here, and only those that inspection has not said itself. That
     * a chain could not be checked is no doubt about the card that was read. What else may keep a good card from signing,
     * and what is said about the reader's firmware, is no word about the card either.
     */
    public static List<Finding> about(CardSnapshot card, List<Finding> findings) {
        List<Finding> own = findings.stream()
                .filter(finding -> finding.subject().isEmpty() || finding.subject().equals(card.subject()))
                .filter(finding -> ELSEWHERE.stream().noneMatch(finding.id()::startsWith)).toList();
        Set<String> said = own.stream().map(Finding::id).collect(Collectors.toSet());
        return Verdict.inOrder(own.stream().filter(finding -> !finding.id().startsWith(CERTIFICATE_STATUS)
                || finding.severity().isWorseThan(Severity.UNKNOWN)
                        && !said.contains(finding.id().replaceFirst(CERTIFICATE_STATUS, CERTIFICATE))).toList());
    }
}
