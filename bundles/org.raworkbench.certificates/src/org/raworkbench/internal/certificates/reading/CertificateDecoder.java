package org.raworkbench.internal.certificates.reading;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DefaultSignatureNameFinder;
import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.ReadLimits;
import org.raworkbench.smartcard.Bytes;

/** From DER to a certificate with its fields. */
public final class CertificateDecoder {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Pattern UUID = Pattern.compile("^(\\d{12})(?!\\d)");
    private static final Pattern REPEATED = Pattern.compile("repeated extension found: ([0-9.]+)");

    private final Provider provider;
    private final ReadLimits limits;
    private final DefaultSignatureNameFinder signatureNames = new DefaultSignatureNameFinder();

    /** A decoder that makes certificates of {@code provider}. */
    public CertificateDecoder(Provider provider, ReadLimits limits) {
        this.provider = provider;
        this.limits = limits;
    }

    /** The certificate in {@code der}, which must hold nothing else. */
    public ReadCertificate decode(byte[] der) throws UnreadableCertificateException {
        if (der.length > limits.certificateBytes()) {
            throw new UnreadableCertificateException(Messages.text("tooLarge.certificate",
                    Integer.toString(der.length), Integer.toString(limits.certificateBytes())));
        }
        try {
            Certificate structure = Certificate.getInstance(ASN1Primitive.fromByteArray(der));
            if (structure == null) {
                throw new UnreadableCertificateException(Messages.text("notDer", Messages.text("notDer.unknown")));
            }
            if (structure.getSignature().getPadBits() != 0) { // programs disagree about the last bits then
                throw new UnreadableCertificateException(Messages.text("parse.notDer"));
            }
            X509Certificate certificate = certificate(structure, der);
            ExtensionReading extensions = new ExtensionReading(extensions(structure));
            CertificateContent content = content(structure, certificate, extensions, der);
            Optional<String> broken = EncodingRules.broken(structure, certificate.getPublicKey());
            if (broken.isPresent()) {
                throw new UnreadableCertificateException(broken.get());
            }
            return new ReadCertificate(certificate, content, extensions.role(content.policies()), Bytes.of(der),
                    extensions.issuerAddresses());
        } catch (CertificateException | java.io.IOException | RuntimeException | StackOverflowError broken) {
            throw unreadable(broken);
        }
    }

    /**
     * What the platform reads keeps the bytes that were signed. What only the provider reads is encoded anew before it is
     * verified, so it has to be DER to the letter, or a certificate could be changed without its signature breaking.
     */
    private X509Certificate certificate(Certificate structure, byte[] der)
            throws CertificateException, UnreadableCertificateException {
        try {
            X509Certificate platform = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
            return new VerifyingCertificate(platform, key(structure, platform), structure.getSignatureAlgorithm(),
                    provider);
        } catch (CertificateException | RuntimeException stricterThanTheProvider) {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509", provider)
                    .generateCertificate(new ByteArrayInputStream(der));
            if (!Arrays.equals(certificate.getEncoded(), der)) {
                throw new UnreadableCertificateException(Messages.text("parse.notDer"));
            }
            return certificate;
        }
    }

    /** The platform's key, or the provider's where the platform does not know the algorithm or the curve. */
    private static PublicKey key(Certificate structure, X509Certificate platform) {
        PublicKey key = platform.getPublicKey();
        if (key instanceof RSAPublicKey || key instanceof ECPublicKey || key instanceof DSAPublicKey
                || key instanceof EdECPublicKey) {
            return key;
        }
        try {
            PublicKey known = BouncyCastleProvider.getPublicKey(structure.getSubjectPublicKeyInfo());
            return known == null ? key : known;
        } catch (java.io.IOException | RuntimeException unknown) {
            return key;
        }
    }

    private static UnreadableCertificateException unreadable(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            Matcher repeated = REPEATED.matcher(String.valueOf(cause.getMessage()));
            if (repeated.find()) {
                return new UnreadableCertificateException(Messages.text("parse.duplicate", repeated.group(1)));
            }
        }
        return new UnreadableCertificateException(Messages.text("parse", Tame.words(broken)));
    }

    private static Extensions extensions(Certificate structure) {
        return structure.getTBSCertificate().getExtensions();
    }

    private CertificateContent content(Certificate structure, X509Certificate certificate, ExtensionReading extensions,
            byte[] der) throws UnreadableCertificateException {
        PublicKey key;
        try {
            key = certificate.getPublicKey();
        } catch (RuntimeException broken) {
            throw new UnreadableCertificateException(Messages.text("parse.key", Tame.words(broken)));
        }
        Instant notBefore = certificate.getNotBefore().toInstant();
        Instant notAfter = certificate.getNotAfter().toInstant();
        return new CertificateContent(name(structure.getSubject()), name(structure.getIssuer()),
                hex(certificate.getSerialNumber()), uuid(structure.getSubject()), digest("SHA-256", der),
                digest("SHA-1", der), keyAlgorithm(structure, key), bits(key),
                Tame.text(signatureNames.getAlgorithmName(structure.getSignatureAlgorithm())), notBefore, notAfter,
                extensions.keyUsageEnds(), extensions.authority(), extensions.usages(), extensions.keyUsageCritical(),
                extensions.policies(), extensions.listAddresses(), extensions.directoryPointers(),
                extensions.ocspAddresses());
    }

    /** A distinguished name in the words that the whole workbench uses for it. */
    public static String name(X500Name name) {
        try {
            return Tame.text(new X500Principal(name.getEncoded("DER")).getName());
        } catch (java.io.IOException | RuntimeException unusual) {
            return Tame.text(name.toString());
        }
    }

    private static Optional<String> uuid(X500Name subject) {
        for (RDN rdn : subject.getRDNs(BCStyle.CN)) {
            Matcher matcher = UUID.matcher(String.valueOf(rdn.getFirst().getValue()));
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static String keyAlgorithm(Certificate structure, PublicKey key) {
        if (key == null) {
            return structure.getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm().getId();
        }
        return key.getAlgorithm().startsWith("EC") ? "EC" : key.getAlgorithm();
    }

    private static int bits(PublicKey key) {
        return switch (key) {
        case RSAPublicKey rsa -> rsa.getModulus().bitLength();
        case ECPublicKey ec -> ec.getParams() == null ? 0 : ec.getParams().getCurve().getField().getFieldSize();
        case DSAPublicKey dsa -> dsa.getParams() == null ? 0 : dsa.getParams().getP().bitLength();
        case null, default -> 0;
        };
    }

    /** Upper-case hexadecimal without a leading zero byte, as it is printed in lists; negative ones as stored. */
    private static String hex(BigInteger serial) {
        byte[] bytes = serial.toByteArray();
        return bytes.length > 1 && bytes[0] == 0 ? HEX.formatHex(bytes, 1, bytes.length) : HEX.formatHex(bytes);
    }

    private static String digest(String algorithm, byte[] der) {
        try {
            return HEX.formatHex(MessageDigest.getInstance(algorithm).digest(der));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has both
        }
    }

    /** For tests and views: the extensions that {@code certificate} holds, each in words. */
    public static List<ReadableExtension> extensions(ReadCertificate certificate) {
        return ReadableExtension.all(Certificate.getInstance(certificate.der().toArray()));
    }
}
