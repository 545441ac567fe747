package org.raworkbench.internal.certificates.revocation;

import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.internal.certificates.reading.Piece;
import org.raworkbench.internal.certificates.reading.PieceFinder;

/**
 * Asks the addresses in certificates during one check; each address once. A kept answer is used until its nextUpdate; after
 * that it is asked again, and when that fails the old one is not used to say that a certificate is good.
 */
public final class OnlineLookup implements AutoCloseable {

    /** What came from the address of a list. */
    private record Download(Optional<RevocationList> list, String problem) {
    }

    private static final int MOST_ADDRESSES = 5;

    private final OnlineSettings settings;
    private final Instant at;
    private final Clock clock;
    private final Provider provider;
    private final Fetcher fetcher;
    private final AnswerCache cache;
    private final Map<String, Download> downloads = new ConcurrentHashMap<>();
    private final Map<String, RevocationAnswer> answers = new ConcurrentHashMap<>();

    public OnlineLookup(OnlineSettings settings, Instant at, Clock clock, Provider provider) {
        this.settings = settings;
        this.at = at;
        this.clock = clock;
        this.provider = provider;
        this.fetcher = new Fetcher(settings);
        this.cache = new AnswerCache(settings.cache());
    }

    public boolean enabled() {
        return settings.enabled();
    }

    /** The lists at the addresses in {@code content}. */
    public List<RevocationList> lists(CertificateContent content) {
        List<RevocationList> lists = new ArrayList<>();
        if (enabled()) {
            content.revocationAddresses().stream().limit(MOST_ADDRESSES)
                    .forEach(address -> downloads.computeIfAbsent(address, this::download).list().ifPresent(lists::add));
        }
        return lists;
    }

    /** Why the addresses of lists in {@code content} gave nothing; empty when one did or none is there. */
    public String problem(CertificateContent content) {
        List<String> problems = new ArrayList<>();
        for (String address : content.revocationAddresses().stream().limit(MOST_ADDRESSES).toList()) {
            Download download = downloads.get(address);
            if (download != null && download.list().isPresent()) {
                return "";
            }
            if (download != null) {
                problems.add(Messages.text("fetch.failed", address, download.problem()));
            }
        }
        if (problems.isEmpty() && !content.directoryPointers().isEmpty()) {
            return Messages.text("directoryOnly", content.directoryPointers().get(0));
        }
        if (problems.isEmpty() && content.revocationAddresses().isEmpty() && content.ocspAddresses().isEmpty()) {
            return Messages.text("noAddress");
        }
        return String.join(" ", problems);
    }

    private Download download(String address) {
        Optional<RevocationList> kept = cache.find(address, settings.largestAnswer())
                .flatMap(bytes -> list(address, bytes)).filter(this::holds);
        if (kept.isPresent()) {
            return new Download(kept, "");
        }
        try {
            byte[] answer = fetcher.get(address);
            Optional<RevocationList> list = list(address, answer);
            if (list.isEmpty()) {
                return new Download(list, Messages.text("fetch.notList", WebPage.words(answer)));
            }
            cache.keep(address, answer);
            return new Download(list, "");
        } catch (FetchException nothing) {
            return new Download(Optional.empty(), nothing.getMessage());
        }
    }

    private boolean holds(RevocationList list) {
        return list.nextUpdate().map(end -> end.isAfter(clock.instant()) && end.isAfter(at)).orElse(false);
    }

    private Optional<RevocationList> list(String address, byte[] bytes) {
        for (Piece piece : new PieceFinder().find(bytes)) {
            if (piece.kind() == Piece.Kind.REVOCATION_LIST) {
                try {
                    return Optional.of(RevocationList.read(address, piece.der(), provider));
                } catch (BrokenListException broken) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** What the responders named in {@code content} say; empty when none is named or looking online is off. */
    public Optional<RevocationAnswer> ask(X509Certificate certificate, CertificateContent content,
            Optional<X509Certificate> issuer) {
        if (!enabled() || content.ocspAddresses().isEmpty()) {
            return Optional.empty();
        }
        if (issuer.isEmpty()) {
            return Optional.of(RevocationAnswer.unknown("", Messages.text("ocsp.noIssuer")));
        }
        return Optional.of(answers.computeIfAbsent(content.sha256(),
                fingerprint -> ask(certificate, content, issuer.get())));
    }

    private RevocationAnswer ask(X509Certificate certificate, CertificateContent content, X509Certificate issuer) {
        RevocationAnswer last = null;
        for (String address : content.ocspAddresses().stream().limit(MOST_ADDRESSES).toList()) {
            try {
                return ask(certificate, content.sha256(), issuer, address);
            } catch (FetchException failed) {
                last = RevocationAnswer.unknown(address, Messages.text("fetch.failed", address, failed.getMessage()));
            }
        }
        return last;
    }

    private RevocationAnswer ask(X509Certificate certificate, String fingerprint, X509Certificate issuer,
            String address) throws FetchException {
        OcspInquiry inquiry = new OcspInquiry(certificate, issuer, at, clock, provider);
        String key = address + " " + fingerprint;
        Optional<byte[]> kept = cache.find(key, settings.largestAnswer());
        if (kept.isPresent()) {
            try {
                RevocationAnswer answer = inquiry.judge(kept.get(), address, false);
                if (answer.nextUpdate().map(end -> end.isAfter(clock.instant())).orElse(false)) {
                    return answer;
                }
            } catch (FetchException outOfDate) {
                // asked again below
            }
        }
        byte[] bytes = fetcher.post(address, "application/ocsp-request", inquiry.question());
        RevocationAnswer answer = inquiry.judge(bytes, address, true);
        cache.keep(key, bytes);
        return answer;
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
