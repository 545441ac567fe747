package org.raworkbench.internal.certificates.revocation;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.raworkbench.internal.certificates.reading.CertificateDecoder;
import org.raworkbench.internal.certificates.reading.DerElement;
import org.raworkbench.internal.certificates.reading.Tame;

/**
 * A revocation list (RFC 5280, section 5), read once: an index of its serial numbers instead of an object for each entry,
 * and its signature verified once for each key. Immutable but for these memories; may be used from several threads.
 */
public final class RevocationList {

    private final String source;
    private final byte[] encoded;
    private final DerElement tbs;
    private final byte[] signature;
    private final AlgorithmIdentifier algorithm;
    private final int version;
    private final X500Principal issuer;
    private final String issuerName;
    private final Instant thisUpdate;
    private final Optional<Instant> nextUpdate;
    private final Extensions extensions;
    private final boolean indirect;
    private final SerialIndex index;
    private final Map<BigInteger, List<RevokedEntry>> indirectEntries;
    private final Optional<String> unknownEntryExtension;
    private final int size;
    private final Provider provider;
    private final Map<PublicKey, Boolean> verified = new ConcurrentHashMap<>();

    /**
     * Reads a list.
     *
     * @param source where it comes from, for people
     * @param provider verifies signatures that the Java platform cannot
     */
    public static RevocationList read(String source, byte[] der, Provider provider) throws BrokenListException {
        try {
            return new RevocationList(source, der, provider);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new BrokenListException(Messages.text("list.broken", Tame.words(broken)));
        }
    }

    private RevocationList(String source, byte[] der, Provider provider) throws IOException {
        this.source = source;
        this.encoded = der;
        this.provider = provider;
        ListCursor outer = new ListCursor(der).enter(DerElement.SEQUENCE);
        tbs = outer.peek();
        ListCursor cursor = outer.enterHere(DerElement.SEQUENCE);
        algorithm = AlgorithmIdentifier.getInstance(outer.skipTo(tbs).take());
        byte[] bits = outer.takeContent(0x03);
        outer.expectEnd();
        if (bits[0] != 0) {
            throw new IOException("the signature does not end with a whole byte");
        }
        signature = Arrays.copyOfRange(bits, 1, bits.length);

        version = cursor.at(DerElement.INTEGER) ? new BigInteger(cursor.takeContent(DerElement.INTEGER)).intValueExact()
                : 0;
        if (!algorithm.equals(AlgorithmIdentifier.getInstance(cursor.take()))) {
            throw new IOException("inner and outer signature algorithm differ");
        }
        byte[] name = cursor.take();
        issuer = new X500Principal(name);
        issuerName = CertificateDecoder.name(X500Name.getInstance(name));
        thisUpdate = time(cursor.take());
        nextUpdate = cursor.at(0x17) || cursor.at(0x18) ? Optional.of(time(cursor.take())) : Optional.empty();
        Optional<DerElement> entries = cursor.at(DerElement.SEQUENCE) ? Optional.of(cursor.peek()) : Optional.empty();
        if (entries.isPresent()) {
            cursor.skip();
        }
        extensions = cursor.at(0xA0) ? Extensions.getInstance(cursor.takeContent(0xA0)) : null;
        cursor.expectEnd();

        ASN1Encodable point = extensions == null ? null
                : extensions.getExtensionParsedValue(Extension.issuingDistributionPoint);
        indirect = point != null && IssuingDistributionPoint.getInstance(point).isIndirectCRL();
        EntryWalk walk = new EntryWalk(der, entries);
        index = walk.index();
        size = walk.size();
        unknownEntryExtension = walk.unknownCritical();
        indirectEntries = indirect ? indirectEntries(walk.offsets()) : Map.of();
    }

    private static Instant time(byte[] der) throws IOException {
        return Time.getInstance(ASN1Primitive.fromByteArray(der)).getDate().toInstant();
    }

    /** Entries of an indirect list belong to the issuer that the last entry before them has named (RFC 5280, 5.3.3). */
    private Map<BigInteger, List<RevokedEntry>> indirectEntries(List<Integer> offsets) {
        Map<BigInteger, List<RevokedEntry>> entries = new HashMap<>();
        X500Principal current = issuer;
        for (int offset : offsets) {
            RevokedEntry plain = entry(offset, null);
            byte[] named = plain.getExtensionValue(Extension.certificateIssuer.getId());
            if (named != null) {
                current = directoryName(named).orElse(current);
            }
            entries.computeIfAbsent(plain.getSerialNumber(), serial -> new ArrayList<>()).add(entry(offset, current));
        }
        return entries;
    }

    private static Optional<X500Principal> directoryName(byte[] octets) {
        GeneralNames names = GeneralNames
                .getInstance(org.bouncycastle.asn1.ASN1OctetString.getInstance(octets).getOctets());
        for (GeneralName name : names.getNames()) {
            if (name.getTagNo() == GeneralName.directoryName) {
                try {
                    return Optional.of(new X500Principal(name.getName().toASN1Primitive().getEncoded("DER")));
                } catch (IOException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return Optional.empty();
    }

    private RevokedEntry entry(int offset, X500Principal named) {
        DerElement element = DerElement.at(encoded, offset, encoded.length).orElseThrow();
        return new RevokedEntry(Arrays.copyOfRange(encoded, offset, (int) element.end()), named);
    }

    /** The entry for the certificate of {@code certificateIssuer} with this serial number. */
    Optional<RevokedEntry> entry(X500Principal certificateIssuer, BigInteger serial) {
        if (indirect) {
            return indirectEntries.getOrDefault(serial, List.of()).stream()
                    .filter(entry -> entry.getCertificateIssuer().equals(certificateIssuer)).findFirst();
        }
        int offset = certificateIssuer.equals(issuer) ? index.find(serial.toByteArray()) : -1;
        return offset < 0 ? Optional.empty() : Optional.of(entry(offset, null));
    }

    /** The entry for {@code certificate}. */
    Optional<RevokedEntry> entry(X509Certificate certificate) {
        return entry(certificate.getIssuerX500Principal(), certificate.getSerialNumber());
    }

    /** Whether the list was signed with {@code key}; verified once for each key. */
    boolean signedBy(PublicKey key) {
        return verified.computeIfAbsent(key, this::verify);
    }

    /** Whether it was found signed with one of the keys that were tried so far. */
    boolean verified() {
        return verified.containsValue(true);
    }

    private boolean verify(PublicKey key) {
        try {
            return verify(new JcaContentVerifierProviderBuilder(), key);
        } catch (OperatorCreationException | IOException | RuntimeException notByThePlatform) {
            try {
                return verify(new JcaContentVerifierProviderBuilder().setProvider(provider), key);
            } catch (OperatorCreationException | IOException | RuntimeException notAtAll) {
                return false;
            }
        }
    }

    private boolean verify(JcaContentVerifierProviderBuilder verifiers, PublicKey key)
            throws OperatorCreationException, IOException {
        ContentVerifier verifier = verifiers.build(key).get(algorithm);
        try (OutputStream out = verifier.getOutputStream()) {
            out.write(encoded, tbs.start(), (int) tbs.end() - tbs.start());
        }
        return verifier.verify(signature);
    }

    /** Whether {@code at} lies between thisUpdate and nextUpdate. */
    boolean currentAt(Instant at) {
        return nextUpdate.map(end -> end.isAfter(at)).orElse(true);
    }

    boolean delta() {
        return extensions != null && extensions.getExtension(Extension.deltaCRLIndicator) != null;
    }

    Optional<String> unknownEntryExtension() {
        return unknownEntryExtension;
    }

    /** Where it comes from, for people. */
    public String source() {
        return source;
    }

    /** The distinguished name of its issuer. */
    public String issuerName() {
        return issuerName;
    }

    public X500Principal issuer() {
        return issuer;
    }

    public Instant thisUpdate() {
        return thisUpdate;
    }

    public Optional<Instant> nextUpdate() {
        return nextUpdate;
    }

    /** Number of entries. */
    public int size() {
        return size;
    }

    public boolean indirect() {
        return indirect;
    }

    int version() {
        return version;
    }

    Extensions extensions() {
        return extensions;
    }

    AlgorithmIdentifier algorithm() {
        return algorithm;
    }

    byte[] signature() {
        return signature.clone();
    }

    /** Its DER. */
    public byte[] encoded() {
        return encoded.clone();
    }

    byte[] tbs() {
        return Arrays.copyOfRange(encoded, tbs.start(), (int) tbs.end());
    }
}
