package org.raworkbench.internal.certificates.revocation;

import java.io.IOException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.internal.certificates.reading.Tame;
import org.raworkbench.internal.certificates.reading.PlainDate;

/** One question to a responder and the judgement over its answer (RFC 6960). */
final class OcspInquiry {

    /** How far two clocks may differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int NONCE_LENGTH = 16;
    private static final String[] REASONS = {"unspecified", "keyCompromise", "cACompromise", "affiliationChanged",
        "superseded", "cessationOfOperation", "certificateHold", "", "removeFromCRL", "privilegeWithdrawn",
        "aACompromise" };

    private final X509CertificateHolder issuer;
    private final CertificateID id;
    private final byte[] nonce = new byte[NONCE_LENGTH];
    private final Provider provider;
    private final Instant at;
    private final Clock clock;

    /**
     * @param at the instant judged by
     * @param clock the present, which is when the answer was asked for: it has to be current at either
     */
    OcspInquiry(X509Certificate certificate, X509Certificate issuer, Instant at, Clock clock, Provider provider)
            throws FetchException {
        try {
            this.issuer = new JcaX509CertificateHolder(issuer);
            this.id = new CertificateID(
                    new JcaDigestCalculatorProviderBuilder().setProvider(provider).build()
                            .get(new AlgorithmIdentifier(CertificateID.HASH_SHA1.getAlgorithm())),
                    this.issuer, certificate.getSerialNumber());
        } catch (CertificateException | OperatorCreationException | OCSPException | RuntimeException e) {
            throw new FetchException(Tame.words(e));
        }
        new SecureRandom().nextBytes(nonce);
        this.at = at;
        this.clock = clock;
        this.provider = provider;
    }

    /** The question, with a nonce. */
    byte[] question() throws FetchException {
        try {
            Extension extension = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false,
                    new DEROctetString(nonce).getEncoded());
            OCSPReq request = new OCSPReqBuilder().addRequest(id).setRequestExtensions(new Extensions(extension))
                    .build();
            return request.getEncoded();
        } catch (IOException | OCSPException | RuntimeException e) {
            throw new FetchException(Tame.words(e));
        }
    }

    /** What {@code bytes}, an answer of {@code source}, say. {@code fresh}: it was just given to this question. */
    RevocationAnswer judge(byte[] bytes, String source, boolean fresh) throws FetchException {
        BasicOCSPResp basic = basic(bytes);
        try {
            if (!authorised(basic)) {
                throw new FetchException(Messages.text("ocsp.responder"));
            }
            if (fresh && !nonceMatches(basic)) {
                throw new FetchException(Messages.text("ocsp.nonce"));
            }
            for (SingleResp single : basic.getResponses()) {
                if (same(single.getCertID())) {
                    return judge(single, source);
                }
            }
        } catch (OCSPException | CertException | CertificateException | OperatorCreationException
                | RuntimeException e) {
            throw new FetchException(Messages.text("ocsp.notAnswer", ": " + Tame.words(e)));
        }
        throw new FetchException(Messages.text("ocsp.other"));
    }

    private static BasicOCSPResp basic(byte[] bytes) throws FetchException {
        try {
            OCSPResp response = new OCSPResp(bytes);
            if (response.getStatus() != OCSPResp.SUCCESSFUL) {
                throw new FetchException(Messages.text("ocsp.status", Integer.toString(response.getStatus())));
            }
            if (response.getResponseObject() instanceof BasicOCSPResp basic) {
                return basic;
            }
        } catch (IOException | OCSPException | RuntimeException notOne) {
            throw new FetchException(Messages.text("ocsp.notAnswer", WebPage.words(bytes)));
        }
        throw new FetchException(Messages.text("ocsp.notAnswer", ""));
    }

    /** By the issuer itself, or by a responder that the issuer has certified for this (RFC 6960, 4.2.2.2). */
    private boolean authorised(BasicOCSPResp basic)
            throws OCSPException, CertException, CertificateException, OperatorCreationException, FetchException {
        if (basic.isSignatureValid(verifier(issuer))) {
            return true;
        }
        boolean signed = false;
        for (X509CertificateHolder responder : basic.getCerts()) {
            if (basic.isSignatureValid(verifier(responder))) {
                signed = true;
                ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(responder.getExtensions());
                if (usage != null && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                        && responder.getIssuer().equals(issuer.getSubject())
                        && responder.isSignatureValid(verifier(issuer)) && valid(responder)) {
                    return true;
                }
            }
        }
        if (!signed) {
            throw new FetchException(Messages.text("ocsp.signature"));
        }
        return false;
    }

    private boolean valid(X509CertificateHolder responder) {
        return responder.isValidOn(Date.from(at)) || responder.isValidOn(Date.from(clock.instant()));
    }

    private ContentVerifierProvider verifier(X509CertificateHolder holder)
            throws OperatorCreationException, CertificateException {
        return new JcaContentVerifierProviderBuilder().setProvider(provider).build(holder);
    }

    /** Many responders leave the nonce out; one that is there has to be ours. */
    private boolean nonceMatches(BasicOCSPResp basic) {
        Extension extension = basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        return extension == null
                || Arrays.equals(nonce, ASN1OctetString.getInstance(extension.getParsedValue()).getOctets());
    }

    private boolean same(CertificateID other) {
        try {
            return other.getSerialNumber().equals(id.getSerialNumber()) && other.matchesIssuer(issuer,
                    new JcaDigestCalculatorProviderBuilder().setProvider(provider).build());
        } catch (OCSPException | OperatorCreationException e) {
            return false;
        }
    }

    private RevocationAnswer judge(SingleResp single, String source) throws FetchException {
        Instant thisUpdate = single.getThisUpdate().toInstant();
        Optional<Instant> nextUpdate = Optional.ofNullable(single.getNextUpdate()).map(Date::toInstant);
        Instant now = clock.instant();
        if (thisUpdate.isAfter(now.plus(SKEW)) && thisUpdate.isAfter(at.plus(SKEW))) {
            throw new FetchException(Messages.text("ocsp.future", PlainDate.minute(thisUpdate)));
        }
        Instant until = nextUpdate.orElse(thisUpdate.plus(Duration.ofDays(1))).plus(SKEW);
        if (until.isBefore(now) && until.isBefore(at)) {
            throw new FetchException(Messages.text("ocsp.old", PlainDate.minute(thisUpdate),
                    nextUpdate.map(end -> Messages.text("ocsp.until", PlainDate.minute(end))).orElse("")));
        }
        CertificateStatus status = single.getCertStatus();
        if (status == CertificateStatus.GOOD) {
            return new RevocationAnswer(Status.GOOD, source, "", Optional.empty(), Optional.of(thisUpdate), nextUpdate);
        }
        if (status instanceof RevokedStatus revoked) {
            return revoked(revoked, source, thisUpdate, nextUpdate);
        }
        throw new FetchException(Messages.text("ocsp.unknown"));
    }

    private RevocationAnswer revoked(RevokedStatus revoked, String source, Instant thisUpdate,
            Optional<Instant> nextUpdate) {
        Instant when = revoked.getRevocationTime().toInstant();
        int code = revoked.hasRevocationReason() ? revoked.getRevocationReason() : 0;
        String reason = code >= 0 && code < REASONS.length && !REASONS[code].isEmpty() ? REASONS[code]
                : "reason " + code;
        boolean counts = !when.isAfter(at) || code == 1 || code == 2 || code == 10;
        return new RevocationAnswer(counts ? Status.REVOKED : Status.GOOD, source,
                counts ? reason : Messages.text("later", PlainDate.of(when), reason), Optional.of(when),
                Optional.of(thisUpdate), nextUpdate);
    }
}
