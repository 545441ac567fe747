package org.raworkbench.internal.certificates.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CRLException;
import java.security.cert.X509CRLEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.Time;

/** One entry of a revocation list (RFC 5280, 5.1.2.6), made when it is asked for. */
final class RevokedEntry extends X509CRLEntry {

    private static final Set<ASN1ObjectIdentifier> KNOWN = Set.of(Extension.reasonCode, Extension.invalidityDate,
            Extension.certificateIssuer, Extension.instructionCode);
    private static final String[] REASONS = {"unspecified", "keyCompromise", "cACompromise", "affiliationChanged",
        "superseded", "cessationOfOperation", "certificateHold", "", "removeFromCRL", "privilegeWithdrawn",
        "aACompromise" };

    private final byte[] encoded;
    private final BigInteger serial;
    private final Instant revoked;
    private final Extensions extensions;
    private final X500Principal issuer;

    /**
     * @param encoded the entry's DER
     * @param issuer who issued the certificate, where the list says that it is not the list's own issuer; may be null
     */
    RevokedEntry(byte[] encoded, X500Principal issuer) {
        this.encoded = encoded;
        this.issuer = issuer;
        ASN1Sequence entry = ASN1Sequence.getInstance(encoded);
        serial = ASN1Integer.getInstance(entry.getObjectAt(0)).getValue();
        revoked = Time.getInstance(entry.getObjectAt(1)).getDate().toInstant();
        extensions = entry.size() > 2 ? Extensions.getInstance(entry.getObjectAt(2)) : null;
    }

    Instant revoked() {
        return revoked;
    }

    /** The reason code of RFC 5280, 5.3.1; {@code unspecified} where there is none. */
    String reason() {
        int code = reasonCode();
        return code >= 0 && code < REASONS.length && !REASONS[code].isEmpty() ? REASONS[code] : "reason " + code;
    }

    private int reasonCode() {
        ASN1Encodable value = extensions == null ? null : extensions.getExtensionParsedValue(Extension.reasonCode);
        return value == null ? 0 : ASN1Enumerated.getInstance(value).intValueExact();
    }

    /**
     * Whether it counts at {@code at}. A compromised key counts from the beginning, whenever it was noticed; any other
     * reason from the date of the entry. This is how EPS judges signatures.
     */
    boolean countsAt(Instant at) {
        int code = reasonCode();
        return !revoked.isAfter(at) || code == 1 || code == 2 || code == 10;
    }

    @Override
    public BigInteger getSerialNumber() {
        return serial;
    }

    @Override
    public X500Principal getCertificateIssuer() {
        return issuer;
    }

    @Override
    public Date getRevocationDate() {
        return Date.from(revoked);
    }

    @Override
    public byte[] getEncoded() throws CRLException {
        return encoded.clone();
    }

    @Override
    public boolean hasExtensions() {
        return extensions != null;
    }

    @Override
    public boolean hasUnsupportedCriticalExtension() {
        return extensions != null
                && Arrays.stream(extensions.getCriticalExtensionOIDs()).anyMatch(oid -> !KNOWN.contains(oid));
    }

    @Override
    public Set<String> getCriticalExtensionOIDs() {
        return extensions == null ? null : identifiers(extensions.getCriticalExtensionOIDs());
    }

    @Override
    public Set<String> getNonCriticalExtensionOIDs() {
        return extensions == null ? null : identifiers(extensions.getNonCriticalExtensionOIDs());
    }

    static Set<String> identifiers(ASN1ObjectIdentifier[] oids) {
        Set<String> identifiers = new HashSet<>();
        for (ASN1ObjectIdentifier oid : oids) {
            identifiers.add(oid.getId());
        }
        return identifiers;
    }

    @Override
    public byte[] getExtensionValue(String oid) {
        return value(extensions, oid);
    }

    /** The DER of the OCTET STRING that holds the extension's value, as {@link java.security.cert.X509Extension} wants. */
    static byte[] value(Extensions extensions, String oid) {
        Extension extension = extensions == null ? null : extensions.getExtension(new ASN1ObjectIdentifier(oid));
        try {
            return extension == null ? null : extension.getExtnValue().getEncoded("DER");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return serial.toString(16) + " " + revoked + " " + reason();
    }
}
