package org.raworkbench.internal.certificates.path;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathBuilderResult;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.jcajce.PKIXCertStore;
import org.bouncycastle.jcajce.PKIXExtendedBuilderParameters;
import org.bouncycastle.jcajce.PKIXExtendedParameters;
import org.bouncycastle.jcajce.provider.asymmetric.x509.CertificateFactory;
import org.bouncycastle.jce.provider.PKIXCertPathBuilderSpi_8;
import org.bouncycastle.jce.provider.PKIXCertPathValidatorSpi_8;
import org.bouncycastle.util.Selector;
import org.raworkbench.internal.certificates.path.PathOutcome.Kind;
import org.raworkbench.internal.certificates.reading.CertificateDecoder;
import org.raworkbench.internal.certificates.reading.Tame;
import org.raworkbench.internal.certificates.revocation.RecordingChecker;
import org.raworkbench.internal.certificates.revocation.RevocationRecorder;

/**
 * Builds and validates chains with the PKIX implementation of BouncyCastle (RFC 5280, section 6: names, signatures, dates,
 * basic constraints, key usage of authorities, name constraints, policies with mapping and inhibition, critical
 * extensions).
 *
 * <p>It was preferred to the one of the JDK because that one knows no delta revocation lists, and refuses keys and digests
 * by a security property of the Java installation; here weak algorithms are findings, not failures. With the test suite of
 * NIST (PKITS, 223 certificates, default settings) BouncyCastle decided all as expected and the JDK all but two of the delta
 * lists.
 */
public final class PathSearch {

    private static final int LONGEST_PATH = ChainSketch.LONGEST;
    private static final int MOST_ANCHORS = 50;

    private final TrustStore store;
    private final ChainSketch sketch;

    public PathSearch(TrustStore store) {
        this.store = store;
        this.sketch = new ChainSketch(store);
    }

    /**
     * Looks for a chain that is valid at {@code at}, revocation apart.
     *
     * @param excluded certificates that must not be part of the chain
     */
    public PathOutcome find(X509Certificate certificate, Instant at, Set<X509Certificate> excluded) {
        if (store.anchorCount() == 0) {
            return open(Kind.NO_ANCHORS, certificate);
        }
        if (store.isAnchor(certificate)) {
            return new PathOutcome(Kind.VALID, "", -1, List.of(certificate), true);
        }
        AuthorityStore authorities = new AuthorityStore(store.authorities());
        PathOutcome failed = null;
        for (TrustAnchor anchor : store.anchorsAbove(certificate).stream().limit(MOST_ANCHORS).toList()) {
            PathOutcome outcome = find(certificate, at, excluded, anchor, authorities);
            if (outcome.kind() == Kind.VALID) {
                return outcome;
            }
            failed = failed == null || failed.kind() == Kind.NO_PATH && outcome.kind() != Kind.NO_PATH ? outcome : failed;
        }
        return failed == null ? open(Kind.NO_PATH, certificate) : explained(failed, certificate, at, excluded);
    }

    /**
     * Where authorities of one name have several keys, the last attempt may have failed only because it took the wrong one.
     * What is wrong with the chain whose signatures verify says more.
     */
    private PathOutcome explained(PathOutcome failed, X509Certificate certificate, Instant at,
            Set<X509Certificate> excluded) {
        List<X509Certificate> signed = sketch.of(certificate);
        X509Certificate last = signed.get(signed.size() - 1);
        if (failed.kind() != Kind.BROKEN || !store.isAnchor(last) || ChainSketch.forged(signed) >= 0
                || ChainSketch.forged(failed.chain()) < 0) {
            return failed;
        }
        AuthorityStore only = new AuthorityStore(signed.subList(1, signed.size()));
        return store.anchorsAbove(certificate).stream().filter(anchor -> anchor.getTrustedCert().equals(last)).findFirst()
                .map(anchor -> find(certificate, at, excluded, anchor, only))
                .filter(outcome -> outcome.kind() == Kind.BROKEN).orElse(failed);
    }

    /** One anchor at a time: the library gives up on all of them as soon as the first that has the name does not pass. */
    private PathOutcome find(X509Certificate certificate, Instant at, Set<X509Certificate> excluded,
            TrustAnchor anchor, AuthorityStore authorities) {
        try {
            AnchorRules rules = new AnchorRules(anchor.getTrustedCert());
            PKIXCertPathBuilderResult result = (PKIXCertPathBuilderResult) build(certificate, at, excluded, anchor,
                    rules, authorities);
            List<X509Certificate> chain = certificates(result.getCertPath().getCertificates());
            if (!chain.get(chain.size() - 1).equals(anchor.getTrustedCert())) {
                chain.add(anchor.getTrustedCert());
            }
            return rules.problem(at).map(problem -> new PathOutcome(Kind.BROKEN, problem, chain.size() - 1, chain, true))
                    .orElseGet(() -> new PathOutcome(Kind.VALID, "", -1, chain, true));
        } catch (CertPathBuilderException | InvalidAlgorithmParameterException failure) {
            return failed(certificate, failure);
        } catch (AuthorityStore.SearchTooWideException tooWide) {
            return new PathOutcome(Kind.UNDECIDED, Messages.text("tooMany"), -1, sketch.of(certificate), false);
        } catch (RuntimeException | StackOverflowError unexpected) {
            return new PathOutcome(Kind.BROKEN, PathProblem.words(unexpected, certificate), 0, sketch.of(certificate),
                    false);
        }
    }

    private static CertPathBuilderResult build(X509Certificate certificate, Instant at, Set<X509Certificate> excluded,
            TrustAnchor anchor, AnchorRules rules, AuthorityStore authorities)
            throws CertPathBuilderException, InvalidAlgorithmParameterException {
        PKIXBuilderParameters plain = parameters(certificate, at, Set.of(anchor));
        plain.setRevocationEnabled(false);
        plain.addCertPathChecker(rules);
        plain.addCertPathChecker(new ExcludedKinds(anchor.getTrustedCert()));
        return new PKIXCertPathBuilderSpi_8().engineBuild(new PKIXExtendedBuilderParameters.Builder(extended(plain, authorities))
                .setMaxPathLength(LONGEST_PATH).addExcludedCerts(excluded).build());
    }

    /**
     * Validates a chain that was found valid once more, so that {@code recorder} hears about the revocation of each
     * certificate in it.
     *
     * <p>The certificates of possible other signers of lists are at hand only when the recorder wants them, without those
     * in {@code excluded} and those that are out of date: the library gives up on a list as soon as one certificate that
     * has its issuer's name does not pass.
     */
    public void record(PathOutcome found, Instant at, Set<X509Certificate> excluded, RevocationRecorder recorder) {
        if (found.chain().size() < 2) {
            return; // the trust anchor itself
        }
        try {
            PKIXBuilderParameters plain = parameters(found.chain().get(0), at, store.anchors());
            plain.setRevocationEnabled(true);
            plain.addCertPathChecker(new RecordingChecker(recorder));
            List<X509Certificate> path = found.chain().subList(0, found.chain().size() - 1);
            new PKIXCertPathValidatorSpi_8().engineValidate(
                    new CertificateFactory().engineGenerateCertPath(path),
                    extended(plain, signers(at, excluded, recorder)));
        } catch (GeneralSecurityException | RuntimeException | StackOverflowError stopped) {
            found.chain().stream().limit(found.chain().size() - 1L).forEach(certificate -> recorder.stopped(certificate,
                    Messages.text("problem.other", PathProblem.name(certificate), Tame.words(stopped))));
        }
    }

    private static PKIXBuilderParameters parameters(X509Certificate certificate, Instant at, Set<TrustAnchor> anchors)
            throws InvalidAlgorithmParameterException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        PKIXBuilderParameters plain = new PKIXBuilderParameters(anchors, target);
        plain.addCertPathChecker(new KnownExtensions());
        plain.setDate(Date.from(at));
        return plain;
    }

    private PKIXCertStore<Certificate> signers(Instant at, Set<X509Certificate> excluded,
            RevocationRecorder recorder) {
        AuthorityStore current = new AuthorityStore(store.authorities().stream()
                .filter(authority -> !excluded.contains(authority) && !at.isBefore(authority.getNotBefore().toInstant())
                        && !at.isAfter(authority.getNotAfter().toInstant()))
                .toList());
        return new PKIXCertStore<>() {
            @Override
            public Collection<Certificate> getMatches(Selector<Certificate> selector) {
                return recorder.wantsOtherSigners() ? current.getMatches(selector) : List.of();
            }
        };
    }

    private static PKIXExtendedParameters extended(PKIXBuilderParameters plain, PKIXCertStore<Certificate> authorities) {
        return new PKIXExtendedParameters.Builder(plain).addCertificateStore(authorities).setUseDeltasEnabled(true)
                .build();
    }

    private PathOutcome failed(X509Certificate certificate, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertPathValidatorException broken && broken.getCertPath() != null) {
                List<X509Certificate> chain = certificates(broken.getCertPath().getCertificates());
                int failing = Math.max(0, broken.getIndex());
                String problem = PathProblem.words(broken, chain.get(Math.min(failing, chain.size() - 1)));
                X509Certificate last = chain.get(chain.size() - 1);
                store.named(last.getIssuerX500Principal()).stream()
                        .filter(issuer -> store.isAnchor(issuer) && !chain.contains(issuer)).findFirst()
                        .ifPresent(chain::add);
                return new PathOutcome(Kind.BROKEN, problem, failing, chain,
                        store.isAnchor(chain.get(chain.size() - 1)));
            }
        }
        return open(Kind.NO_PATH, certificate);
    }

    private PathOutcome open(Kind kind, X509Certificate certificate) {
        List<X509Certificate> chain = sketch.of(certificate);
        X509Certificate last = chain.get(chain.size() - 1);
        int forged = store.isAnchor(last) ? ChainSketch.forged(chain) : -1;
        if (forged >= 0) {
            return new PathOutcome(Kind.BROKEN,
                    Messages.text("problem.signature", PathProblem.name(chain.get(forged))), forged, chain, true);
        }
        String issuer = CertificateDecoder
                .name(X500Name.getInstance(last.getIssuerX500Principal().getEncoded()));
        String problem;
        if (kind == Kind.NO_ANCHORS) {
            problem = Messages.text("noAnchors", issuer);
        } else if (ChainSketch.selfSigned(last)) {
            problem = chain.size() == 1 ? Messages.text("noPath.selfSigned") : Messages.text("noPath.anchor", issuer);
        } else {
            boolean circle = !store.named(last.getIssuerX500Principal()).isEmpty();
            return new PathOutcome(circle ? Kind.UNDECIDED : kind, Messages.text(circle ? "noPath.circle" : "noPath", issuer),
                    chain.size() - 1, chain, false);
        }
        return new PathOutcome(kind, problem, chain.size() - 1, chain, false);
    }

    /** The sentence for a chain that ends at an authority that is known by name: its certificate is not at hand. */
    public static String knownIssuerMissing(String name) {
        return Messages.text("noPath.known", name);
    }

    private static List<X509Certificate> certificates(List<? extends Certificate> path) {
        List<X509Certificate> certificates = new ArrayList<>();
        path.forEach(certificate -> certificates.add((X509Certificate) certificate));
        return certificates;
    }
}
