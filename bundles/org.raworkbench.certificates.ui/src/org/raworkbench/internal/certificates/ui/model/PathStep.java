package org.raworkbench.internal.certificates.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.certificates.CertificatePath;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.ChainLink;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.core.Severity;

/**
 * One step of a certificate's path, with the steps that it issued: from the trust anchor down to the certificate.
 *
 * @param name what it is: trust anchor, authority, this certificate, or an authority that is not at hand
 * @param subject its distinguished name, personal names masked
 * @param result what was found at this step; a step that fails says so in words
 * @param severity its shape; empty where nothing was decided at this step
 * @param facts everything known about it, one line each
 * @param issued the step below it; empty below the certificate itself
 */
public record PathStep(String name, String subject, String result, Optional<Severity> severity, List<String> facts,
        List<PathStep> issued) {

    public PathStep {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(severity, "severity");
        facts = List.copyOf(facts);
        issued = List.copyOf(issued);
    }

    /** The uppermost step of {@code status}; empty where it has no path. */
    public static Optional<PathStep> of(CertificateStatus status) {
        CertificatePath path = status.path();
        List<ChainLink> chain = path.chain();
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        PathStep below = null;
        for (int index = 0; index < chain.size(); index++) {
            below = step(chain.get(index), path, index == 0, Optional.ofNullable(below));
        }
        ChainLink last = chain.get(chain.size() - 1);
        return Optional.of(last.anchor() || path.isValid() ? below : above(last, path, below));
    }

    /** All steps from this one down. */
    public List<PathStep> steps() {
        return Stream.concat(Stream.of(this), issued.stream().flatMap(step -> step.steps().stream())).toList();
    }

    /** Whether the path breaks here. */
    public boolean fails() {
        return severity.filter(Severity.ERROR::equals).isPresent();
    }

    /** Name, subject and result in one line. */
    public String text() {
        return Stream.of(name, subject, result).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }

    /** Where a chain ends that reaches no anchor: at itself, or below an authority that is not at hand. */
    private static PathStep above(ChainLink last, CertificatePath path, PathStep below) {
        boolean broken = path.valid().isPresent();
        boolean told = path.chain().stream().anyMatch(link -> !link.problem().isEmpty());
        String why = broken && !told && !path.problem().isEmpty() ? NLS.bind(Messages.Path_fails, path.problem())
                : !broken && !path.problem().isEmpty() ? path.problem() : Messages.Path_notAtHand;
        Severity severity = broken && !told ? Severity.ERROR : Severity.UNKNOWN;
        if (last.subject().equals(last.issuer())) {
            return told ? below : new PathStep(Messages.Path_noAnchor, below.subject(), why, Optional.of(severity),
                    below.facts(), below.issued());
        }
        return new PathStep(Messages.Path_missing, last.issuer(), why, Optional.of(severity),
                List.of(Messages.Path_missingNext), List.of(below));
    }

    private static PathStep step(ChainLink link, CertificatePath path, boolean own, Optional<PathStep> below) {
        String name = own ? Messages.Path_this : link.anchor() ? Messages.Path_anchor : Messages.Path_authority;
        RevocationAnswer revocation = link.revocation();
        boolean revoked = revocation.status() == RevocationAnswer.Status.REVOKED;
        String problem = own && link.problem().isEmpty() ? ownProblem(path) : link.problem();
        boolean fails = !problem.isEmpty();
        String result = fails ? NLS.bind(Messages.Path_fails, problem)
                : link.anchor() ? Messages.Path_trusted
                        : path.isValid() ? NLS.bind(Messages.Path_holds, revocation(revocation)).strip()
                                : revocation(revocation);
        Optional<Severity> severity = fails || revoked ? Optional.of(Severity.ERROR)
                : link.anchor() || path.isValid() ? Optional.of(Severity.OK) : Optional.empty();
        List<String> facts = Stream.of(NLS.bind(Messages.Path_issuer, link.issuer()),
                NLS.bind(Messages.Path_serial, link.serial()), NLS.bind(Messages.Path_sha256, link.sha256()),
                revocation.source().isEmpty() ? "" : NLS.bind(Messages.Path_source, revocation.source()),
                revocation.reason().isEmpty() ? "" : NLS.bind(Messages.Path_reason, revocation.reason()))
                .filter(line -> !line.isEmpty()).toList();
        return new PathStep(name, link.subject(), result, severity, facts, below.stream().toList());
    }

    /** A path that reaches its anchor and is refused all the same, without a step to blame, fails at its end. */
    private static String ownProblem(CertificatePath path) {
        List<ChainLink> chain = path.chain();
        boolean blamed = chain.stream().anyMatch(link -> !link.problem().isEmpty()
                || link.revocation().status() == RevocationAnswer.Status.REVOKED);
        boolean refused = path.valid().filter(valid -> !valid).isPresent();
        return refused && !blamed && chain.get(chain.size() - 1).anchor() ? path.problem() : "";
    }

    private static String revocation(RevocationAnswer answer) {
        return switch (answer.status()) {
            case GOOD -> Messages.Path_good;
            case REVOKED -> Messages.Path_revoked;
            case UNKNOWN -> Messages.Path_revocationUnknown;
            case NOT_CHECKED -> Messages.Path_revocationNotChecked;
        };
    }
}
