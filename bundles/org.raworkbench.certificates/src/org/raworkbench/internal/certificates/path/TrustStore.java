package org.raworkbench.internal.certificates.path;

import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.internal.certificates.reading.ReadCertificate;

/** Trust anchors and the certificates of authorities that help to reach them. Immutable. */
public final class TrustStore {

    private final Set<TrustAnchor> anchors = new HashSet<>();
    private final Set<X509Certificate> anchorCertificates = new HashSet<>();
    private final List<X509Certificate> authorities = new ArrayList<>();
    private final Map<X509Certificate, CertificateContent> contents = new HashMap<>();
    private final Map<X500Principal, List<X509Certificate>> bySubject = new HashMap<>();

    public TrustStore(List<ReadCertificate> trusted, List<ReadCertificate> intermediates) {
        for (ReadCertificate anchor : trusted) {
            if (anchorCertificates.add(anchor.certificate())) {
                anchors.add(new TrustAnchor(anchor.certificate(), null));
            }
            add(anchor);
        }
        intermediates.forEach(this::add);
    }

    private void add(ReadCertificate certificate) {
        if (contents.putIfAbsent(certificate.certificate(), certificate.content()) == null) {
            authorities.add(certificate.certificate());
            bySubject.computeIfAbsent(certificate.certificate().getSubjectX500Principal(), name -> new ArrayList<>())
                    .add(certificate.certificate());
        }
    }

    Set<TrustAnchor> anchors() {
        return anchors;
    }

    /** Number of trust anchors. */
    public int anchorCount() {
        return anchors.size();
    }

    boolean isAnchor(X509Certificate certificate) {
        return anchorCertificates.contains(certificate);
    }

    List<X509Certificate> authorities() {
        return authorities;
    }

    /** What {@code certificate}, an authority's, says. */
    public Optional<CertificateContent> content(X509Certificate certificate) {
        return Optional.ofNullable(contents.get(certificate));
    }

    /** Certificates with this subject. */
    List<X509Certificate> named(X500Principal subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
