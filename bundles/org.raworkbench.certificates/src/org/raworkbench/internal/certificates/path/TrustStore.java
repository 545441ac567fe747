package org.raworkbench.internal.certificates.path;

import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.internal.certificates.reading.ReadCertificate;

/** Trust anchors and the certificates of authorities that help to reach them. Immutable. */
public final class TrustStore {

    private final List<ReadCertificate> trusted;
    private final List<ReadCertificate> intermediates;
    private final Map<X509Certificate, TrustAnchor> anchors = new LinkedHashMap<>();
    private final List<X509Certificate> authorities = new ArrayList<>();
    private final Map<X509Certificate, ReadCertificate> contents = new HashMap<>();
    private final Map<X500Principal, List<X509Certificate>> bySubject = new HashMap<>();

    public TrustStore(List<ReadCertificate> trusted, List<ReadCertificate> intermediates) {
        this.trusted = List.copyOf(trusted);
        this.intermediates = List.copyOf(intermediates);
        for (ReadCertificate anchor : trusted) {
            anchors.computeIfAbsent(anchor.certificate(), certificate -> new TrustAnchor(certificate, null));
            add(anchor);
        }
        intermediates.forEach(this::add);
    }

    /** This store and more certificates that help to reach the anchors; none of them is trusted by itself. */
    public TrustStore with(List<ReadCertificate> more) {
        List<ReadCertificate> all = new ArrayList<>(intermediates);
        all.addAll(more);
        return new TrustStore(trusted, all);
    }

    /**
     * The certificate at which the chain of {@code leaf} breaks off, because none that is at hand has signed it; empty when
     * the chain ends at an anchor or at a certificate that has signed itself.
     */
    public Optional<ReadCertificate> withoutIssuer(ReadCertificate leaf) {
        List<X509Certificate> chain = new ChainSketch(this).of(leaf.certificate());
        int forged = ChainSketch.forged(chain);
        X509Certificate last = chain.get(forged < 0 ? chain.size() - 1 : forged);
        if (forged < 0 && (isAnchor(last) || ChainSketch.selfSigned(last))) {
            return Optional.empty();
        }
        return last.equals(leaf.certificate()) ? Optional.of(leaf) : Optional.ofNullable(contents.get(last));
    }

    private void add(ReadCertificate certificate) {
        if (contents.putIfAbsent(certificate.certificate(), certificate) == null) {
            authorities.add(certificate.certificate());
            bySubject.computeIfAbsent(certificate.certificate().getSubjectX500Principal(), name -> new ArrayList<>())
                    .add(certificate.certificate());
        }
    }

    Set<TrustAnchor> anchors() {
        return Set.copyOf(anchors.values());
    }

    /** Trust anchors to which the names of issuers lead from {@code certificate}, the nearest first. */
    List<TrustAnchor> anchorsAbove(X509Certificate certificate) {
        List<TrustAnchor> above = new ArrayList<>();
        Set<X500Principal> seen = new HashSet<>();
        Deque<X500Principal> open = new ArrayDeque<>(List.of(certificate.getIssuerX500Principal()));
        while (!open.isEmpty()) {
            X500Principal name = open.removeFirst();
            if (seen.add(name)) {
                for (X509Certificate issuer : named(name)) {
                    Optional.ofNullable(anchors.get(issuer)).ifPresent(above::add);
                    open.add(issuer.getIssuerX500Principal());
                }
            }
        }
        return above;
    }

    /** Number of trust anchors. */
    public int anchorCount() {
        return anchors.size();
    }

    boolean isAnchor(X509Certificate certificate) {
        return anchors.containsKey(certificate);
    }

    List<X509Certificate> authorities() {
        return authorities;
    }

    /** What {@code certificate}, an authority's, says. */
    public Optional<CertificateContent> content(X509Certificate certificate) {
        return Optional.ofNullable(contents.get(certificate)).map(ReadCertificate::content);
    }

    /** Certificates with this subject. */
    List<X509Certificate> named(X500Principal subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
