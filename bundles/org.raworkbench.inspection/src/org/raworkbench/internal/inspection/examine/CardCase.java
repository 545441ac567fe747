package org.raworkbench.internal.inspection.examine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;
import org.raworkbench.inspection.ReadProblem;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * One card to be judged.
 *
 * @param card what was read from it
 * @param now the instant to judge by
 */
record CardCase(CardSnapshot card, Instant now) {

    /** Starts a finding about this card, its summary being the text of {@code key}. */
    Finding.Builder finding(String id, Severity severity, String key, Object... arguments) {
        return Finding.of(id, severity, Messages.text(key, arguments)).about(card.subject());
    }

    /** An observation on this card. */
    EvidenceReference seen(String place, String text) {
        return EvidenceReference.of(card.subject(), place, text);
    }

    EvidenceReference seen(ReadProblem problem) {
        return seen(problem.place(), problem.text());
    }

    /** An observation on a field of a certificate. */
    EvidenceReference seen(CardCertificate certificate, String field, String text) {
        return seen(Messages.text("place.certificate", certificate.application(), certificate.container(), field),
                text);
    }

    /** Whether identity, certificates and counters have been looked for. */
    boolean identityRead() {
        return card.stage() != Stage.ATR;
    }

    boolean complete() {
        return card.stage() == Stage.COMPLETE;
    }

    /** The problem that ended the inspection before everything was read. */
    Optional<ReadProblem> end() {
        List<ReadProblem> problems = card.problems();
        Optional<ReadProblem> fatal = problems.stream().filter(problem -> switch (problem.reason()) {
            case REFUSED, PROTOCOL, FAILED -> false;
            default -> true;
        }).findFirst();
        if (fatal.isPresent() || !complete()) {
            return fatal;
        }
        if (card.trace().isEmpty() && !problems.isEmpty()) {
            return Optional.of(problems.get(0));
        }
        return card.reader().presence() == CardPresence.ABSENT
                ? Optional.of(new ReadProblem(Messages.text("place.reader"), Reason.NO_CARD,
                        Messages.text("card.absent.seen")))
                : Optional.empty();
    }

    /** Certificates that can be judged. */
    List<CardCertificate> readable() {
        return card.certificates().stream().filter(certificate -> certificate.content().isPresent()).toList();
    }

    /** Certificates that cannot be judged. */
    List<CardCertificate> unreadable() {
        return card.certificates().stream().filter(certificate -> certificate.content().isEmpty()).toList();
    }
}
