package org.raworkbench.internal.certificates.revocation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.SourceNote;
import org.raworkbench.internal.certificates.path.TrustStore;
import org.raworkbench.internal.certificates.reading.CertificateDecoder;
import org.raworkbench.internal.certificates.reading.Piece;
import org.raworkbench.internal.certificates.reading.PieceFinder;
import org.raworkbench.internal.certificates.reading.ReadCertificate;
import org.raworkbench.internal.certificates.reading.UnreadableCertificateException;

/**
 * Fetches the certificates of issuers that are not at hand from the addresses in the certificates (RFC 5280, 4.2.2.1,
 * caIssuers). What comes helps to build chains and is never trusted by itself. Each address is asked once in a check.
 */
public final class IssuerLookup implements AutoCloseable {

    private static final int MOST_ROUNDS = 8;
    private static final int MOST_ADDRESSES = 50;
    private static final int MOST_ADDRESSES_OF_ONE = 3;
    private static final int MOST_CERTIFICATES = 50;
    private static final Duration KEPT = Duration.ofDays(7);

    private final OnlineSettings settings;
    private final Clock clock;
    private final CertificateDecoder decoder;
    private final Consumer<SourceNote> notes;
    private final Fetcher fetcher;
    private final AnswerCache cache;
    private final Map<String, List<ReadCertificate>> answers = new LinkedHashMap<>();

    public IssuerLookup(OnlineSettings settings, Clock clock, CertificateDecoder decoder, Consumer<SourceNote> notes) {
        this.settings = settings;
        this.clock = clock;
        this.decoder = decoder;
        this.notes = notes;
        this.fetcher = new Fetcher(settings);
        this.cache = new AnswerCache(settings.cache());
    }

    /** {@code store} and the issuers that {@code certificates} lead to; the same when looking online is off. */
    public TrustStore complete(TrustStore store, List<ReadCertificate> certificates) {
        TrustStore current = store;
        if (!settings.enabled() || store.anchorCount() == 0) {
            return current;
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<ReadCertificate> more = new ArrayList<>();
            for (String address : wanted(current, certificates)) {
                if (answers.size() < MOST_ADDRESSES && !answers.containsKey(address)) {
                    answers.put(address, ask(address));
                    more.addAll(answers.get(address));
                }
            }
            if (more.isEmpty()) {
                return current;
            }
            current = current.with(more);
        }
        return current;
    }

    private static Set<String> wanted(TrustStore store, List<ReadCertificate> certificates) {
        Set<String> addresses = new LinkedHashSet<>();
        for (ReadCertificate certificate : certificates) {
            store.withoutIssuer(certificate).ifPresent(end -> addresses
                    .addAll(end.issuerAddresses().subList(0, Math.min(MOST_ADDRESSES_OF_ONE, end.issuerAddresses().size()))));
        }
        return addresses;
    }

    private List<ReadCertificate> ask(String address) {
        Optional<byte[]> kept = cache.find("issuer " + address, settings.largestAnswer(), clock.instant().minus(KEPT));
        List<ReadCertificate> known = kept.map(this::authorities).orElse(List.of());
        if (!known.isEmpty()) {
            return known;
        }
        try {
            byte[] answer = fetcher.get(address);
            List<ReadCertificate> authorities = authorities(answer);
            if (authorities.isEmpty()) {
                note(address, Messages.text("issuer.none", WebPage.words(answer)));
            } else {
                cache.keep("issuer " + address, answer);
            }
            return authorities;
        } catch (FetchException failed) {
            note(address, failed.getMessage());
            return List.of();
        }
    }

    private void note(String address, String why) {
        notes.accept(new SourceNote(address, SourceNote.Kind.REMARK, Messages.text("issuer.failed", why)));
    }

    private List<ReadCertificate> authorities(byte[] answer) {
        List<ReadCertificate> authorities = new ArrayList<>();
        for (Piece piece : new PieceFinder().find(answer)) {
            if (piece.kind() == Piece.Kind.CERTIFICATE && authorities.size() < MOST_CERTIFICATES) {
                try {
                    ReadCertificate certificate = decoder.decode(piece.der());
                    if (certificate.content().authority()) {
                        authorities.add(certificate);
                    }
                } catch (UnreadableCertificateException unreadable) {
                    // one that cannot be read helps nobody; when there is no other, that is said
                }
            }
        }
        return authorities;
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
