package org.raworkbench.internal.certificates.status;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificatePath;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.ChainLink;
import org.raworkbench.certificates.Renewal;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.certificates.Standing;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.details.DescribedCertificate;
import org.raworkbench.internal.certificates.path.PathOutcome;
import org.raworkbench.internal.certificates.path.PathOutcome.Kind;
import org.raworkbench.internal.certificates.path.PathSearch;
import org.raworkbench.internal.certificates.path.TrustStore;
import org.raworkbench.internal.certificates.reading.CertificateDecoder;
import org.raworkbench.internal.certificates.reading.InputReader.Found;
import org.raworkbench.internal.certificates.reading.PlainDate;
import org.raworkbench.internal.certificates.reading.ReadCertificate;
import org.raworkbench.internal.certificates.revocation.RevocationShelf;
import org.raworkbench.internal.certificates.status.ChainCheck.Checked;
import org.raworkbench.internal.certificates.knowledge.CertificateKnowledge;
import org.raworkbench.internal.certificates.knowledge.KnownAuthority;

/** Decides the status of one certificate. Immutable; used from several threads. */
final class StatusJudge {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final CertificateKnowledge knowledge;
    private final TrustStore store;
    private final ChainCheck chains;
    private final RevocationShelf shelf;
    private final Instant at;

    StatusJudge(CertificateKnowledge knowledge, TrustStore store, ChainCheck chains, RevocationShelf shelf,
            Instant at) {
        this.knowledge = knowledge;
        this.store = store;
        this.chains = chains;
        this.shelf = shelf;
        this.at = at;
    }

    /** The status of something that is no certificate. */
    static CertificateStatus unreadable(Found found, String problem) {
        return new CertificateStatus(found.source(), found.container(), Role.OTHER, Standing.UNREADABLE,
                new CertificatePath(Optional.empty(), problem, List.of()), RevocationAnswer.NOT_CHECKED,
                Optional.empty(), OptionalLong.empty(), Renewal.NONE, found.der(), problem, List.of());
    }

    /** The status of a certificate of which only the details are known: what its dates tell, at best unknown. */
    CertificateStatus described(Found found, DescribedCertificate described) {
        Optional<CertificateContent> content = described.content();
        Standing byDates = described.endsAtLatest().filter(at::isAfter).isPresent() ? Standing.EXPIRED
                : content.map(this::byDates).flatMap(standing -> standing).orElse(Standing.UNKNOWN);
        return new CertificateStatus(found.source(), found.container(), described.role(), byDates,
                new CertificatePath(Optional.empty(), described.problem(), List.of()),
                chains.revocationAsked() ? RevocationAnswer.unknown("", described.problem())
                        : RevocationAnswer.NOT_CHECKED,
                content, content.isPresent() ? OptionalLong.of(daysLeft(content.get())) : OptionalLong.empty(),
                content.map(known -> new RenewalRule(knowledge).of(known, described.role(), byDates, at))
                        .orElse(Renewal.NONE),
                found.der(), content.isPresent() ? "" : described.problem(), List.of());
    }

    private Optional<Standing> byDates(CertificateContent content) {
        if (at.isAfter(content.notAfter())) {
            return Optional.of(Standing.EXPIRED);
        }
        if (at.isBefore(content.notBefore())) {
            return Optional.of(Standing.NOT_YET_VALID);
        }
        return at.isBefore(content.notAfter().minus(knowledge.expiringWindow())) ? Optional.empty()
                : Optional.of(Standing.EXPIRING);
    }

    /** The status of {@code certificate}. */
    CertificateStatus judge(Found found, ReadCertificate certificate) {
        CertificateContent content = certificate.content();
        Checked checked = chains.check(certificate, within(content));
        RevocationAnswer own = own(certificate, checked);
        Optional<String> missing = missingIssuer(checked.outcome());
        CertificatePath path = path(certificate, checked, own, missing);
        Standing standing = standing(content, checked, own, path, missing);
        return new CertificateStatus(found.source(), found.container(), certificate.role(), standing, path, own,
                Optional.of(content), OptionalLong.of(daysLeft(content)),
                new RenewalRule(knowledge).of(content, certificate.role(), standing, at), certificate.der(), "",
                List.of());
    }

    /** Whole days, rounded down: 0 on the last day, -1 on the first day after the end. */
    private long daysLeft(CertificateContent content) {
        return Math.floorDiv(content.notAfter().getEpochSecond() - at.getEpochSecond(), DAY);
    }

    /** The instant judged by, moved into the certificate's own dates: whatever else is wrong shall come out as well. */
    private Instant within(CertificateContent content) {
        if (neverValid(content)) {
            return at;
        }
        if (at.isAfter(content.notAfter())) {
            return content.notAfter();
        }
        return at.isBefore(content.notBefore()) ? content.notBefore() : at;
    }

    private static boolean neverValid(CertificateContent content) {
        return content.notBefore().isAfter(content.notAfter());
    }

    private RevocationAnswer own(ReadCertificate certificate, Checked checked) {
        if (!chains.revocationAsked() || checked.outcome().kind() == Kind.VALID) {
            return checked.outcome().kind() == Kind.VALID ? checked.answer(certificate.certificate())
                    : RevocationAnswer.NOT_CHECKED;
        }
        RevocationAnswer answer = checked.answer(certificate.certificate());
        if (answer.status() != Status.NOT_CHECKED) {
            return answer;
        }
        return shelf.lists().stream().filter(list -> shelf.names(list, certificate.certificate())).findFirst()
                .map(list -> RevocationAnswer.unknown(list.source(),
                        Messages.text("revocation.listedUnverified", list.source())))
                .orElseGet(() -> RevocationAnswer.unknown("", Messages.text("revocation.noChain")));
    }

    /** The name of an authority that is known, is not at hand, and would continue the chain. */
    private Optional<String> missingIssuer(PathOutcome outcome) {
        if (outcome.kind() != Kind.NO_ANCHORS && outcome.kind() != Kind.NO_PATH) {
            return Optional.empty();
        }
        X509Certificate last = outcome.chain().get(outcome.chain().size() - 1);
        if (last.getSubjectX500Principal().equals(last.getIssuerX500Principal())) {
            return Optional.empty();
        }
        return knowledge.authority(name(last.getIssuerX500Principal().getEncoded()))
                .map(KnownAuthority::commonName);
    }

    private CertificatePath path(ReadCertificate certificate, Checked checked, RevocationAnswer own,
            Optional<String> missing) {
        PathOutcome outcome = checked.outcome();
        List<ChainLink> chain = chain(certificate, checked);
        CertificateContent content = certificate.content();
        if (neverValid(content)) {
            return new CertificatePath(Optional.of(false), Messages.text("problem.reversed",
                    PlainDate.of(content.notBefore()), PlainDate.of(content.notAfter())), chain);
        }
        if (missing.isPresent()) {
            return new CertificatePath(Optional.empty(), PathSearch.knownIssuerMissing(missing.get()), chain);
        }
        if (outcome.kind() == Kind.NO_ANCHORS || outcome.kind() == Kind.UNDECIDED) {
            return new CertificatePath(Optional.empty(), outcome.problem(), chain);
        }
        if (outcome.kind() != Kind.VALID) {
            return new CertificatePath(Optional.of(false), outcome.problem(), chain);
        }
        if (!outcome.anchored() || outcome.chain().size() > 1) {
            if (at.isAfter(content.notAfter())) {
                return new CertificatePath(Optional.of(false),
                        Messages.text("problem.expired", PlainDate.of(content.notAfter())), chain);
            }
            if (at.isBefore(content.notBefore())) {
                return new CertificatePath(Optional.of(false),
                        Messages.text("problem.notYet", PlainDate.of(content.notBefore())), chain);
            }
        }
        return revocation(own, checked, chain);
    }

    private CertificatePath revocation(RevocationAnswer own, Checked checked, List<ChainLink> chain) {
        if (own.status() == Status.REVOKED) {
            return new CertificatePath(Optional.of(false),
                    Messages.text("problem.revoked", own.at().map(PlainDate::of).orElse("?"),
                            own.reasonWords()),
                    chain);
        }
        String undecided = "";
        for (X509Certificate link : checked.outcome().chain()) {
            RevocationAnswer answer = checked.answer(link);
            if (answer.status() == Status.REVOKED) {
                return new CertificatePath(Optional.of(false),
                        Messages.text("problem.authorityRevoked", name(link.getSubjectX500Principal().getEncoded()),
                                answer.at().map(PlainDate::of).orElse("?"), answer.reasonWords()),
                        chain);
            }
            if (answer.status() == Status.UNKNOWN && undecided.isEmpty()) {
                undecided = Messages.text("problem.undecided", masked(link), answer.reason());
            }
        }
        return undecided.isEmpty() ? new CertificatePath(Optional.of(true), "", chain)
                : new CertificatePath(Optional.empty(), undecided, chain);
    }

    private Standing standing(CertificateContent content, Checked checked, RevocationAnswer own, CertificatePath path,
            Optional<String> missing) {
        Kind kind = checked.outcome().kind();
        if (own.status() == Status.REVOKED) {
            return Standing.REVOKED;
        }
        if (neverValid(content) || kind == Kind.BROKEN || kind == Kind.VALID && checked.authorityRevoked()) {
            return Standing.INVALID;
        }
        if (kind == Kind.NO_PATH && missing.isEmpty()) {
            return Standing.UNTRUSTED;
        }
        return byDates(content).orElse(path.isValid() ? Standing.VALID : Standing.UNKNOWN);
    }

    private List<ChainLink> chain(ReadCertificate certificate, Checked checked) {
        PathOutcome outcome = checked.outcome();
        List<ChainLink> links = new ArrayList<>();
        for (int i = 0; i < outcome.chain().size(); i++) {
            X509Certificate one = outcome.chain().get(i);
            CertificateContent content = i == 0 ? certificate.content() : store.content(one).orElseThrow();
            boolean anchor = outcome.anchored() && i == outcome.chain().size() - 1;
            String problem = i == outcome.failing() ? outcome.problem() : "";
            links.add(new ChainLink(content.maskedSubject(), content.issuer(), content.serial(), content.sha256(),
                    content.sha1(), anchor, problem, checked.answer(one)));
        }
        return links;
    }

    private String masked(X509Certificate link) {
        return store.content(link).map(CertificateContent::maskedSubject)
                .orElseGet(() -> name(link.getSubjectX500Principal().getEncoded()).replaceAll("(CN=\\d{12})_[^,]*",
                        "$1_\u2026"));
    }

    private static String name(byte[] encoded) {
        return CertificateDecoder.name(org.bouncycastle.asn1.x500.X500Name.getInstance(encoded));
    }
}
