package org.raworkbench.certificates.tests.pki;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;

/** An OCSP responder that can be told what to do wrong. */
public final class Responder {

    private final java.security.KeyPair keys;
    private final X500Name name;
    private final X509CertificateHolder certificate;
    private CertificateStatus status = CertificateStatus.GOOD;
    private Instant thisUpdate = Authority.NOW.minus(Duration.ofMinutes(10));
    private Instant nextUpdate = Authority.NOW.plus(Duration.ofHours(12));
    private boolean keepNonce = true;
    private boolean otherCertificate;
    private boolean damageSignature;

    /** A responder that signs with {@code keys} and sends {@code certificate}, where that is not null. */
    public Responder(X500Name name, java.security.KeyPair keys, X509CertificateHolder certificate) {
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    /** The issuer answers itself. */
    public static Responder of(Authority authority) {
        return new Responder(authority.name(), authority.keys(), null);
    }

    public Responder says(CertificateStatus said) {
        status = said;
        return this;
    }

    public Responder dates(Instant from, Instant to) {
        thisUpdate = from;
        nextUpdate = to;
        return this;
    }

    /** Sends a nonce of its own. */
    public Responder mixesUpNonces() {
        keepNonce = false;
        return this;
    }

    /** Speaks about another serial number. */
    public Responder mixesUpCertificates() {
        otherCertificate = true;
        return this;
    }

    public Responder damagesSignatures() {
        damageSignature = true;
        return this;
    }

    /** The answer to {@code question}. */
    public byte[] answer(byte[] question) {
        try {
            OCSPReq request = new OCSPReq(question);
            BasicOCSPRespBuilder basic = new BasicOCSPRespBuilder(new RespID(name));
            for (Req one : request.getRequestList()) {
                CertificateID id = one.getCertID();
                if (otherCertificate) {
                    id = CertificateID.deriveCertificateID(id, id.getSerialNumber().add(java.math.BigInteger.ONE));
                }
                basic.addResponse(id, status, Date.from(thisUpdate), Date.from(nextUpdate), null);
            }
            Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                basic.setResponseExtensions(new Extensions(keepNonce ? nonce
                        : new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false,
                                new org.bouncycastle.asn1.DEROctetString(new byte[16]).getEncoded())));
            }
            OCSPResp response = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL,
                    basic.build(Authority.signer(keys), certificate == null ? null
                            : new X509CertificateHolder[] {certificate }, Date.from(thisUpdate)));
            byte[] encoded = response.getEncoded();
            if (damageSignature) {
                encoded[encoded.length - 3] ^= 1;
            }
            return encoded;
        } catch (IOException | OCSPException e) {
            throw new IllegalStateException(e);
        }
    }
}
