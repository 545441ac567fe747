package org.raworkbench.internal.certificates.reading;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.util.Optional;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.util.Strings;

/** What RFC 5280 wants of a certificate and neither library looks at: programs disagree about what breaks these rules. */
final class EncodingRules {

    /** RFC 5280, 4.1.2.5.1 and 4.1.2.5.2: to the second, in UTC, nothing else. */
    private static final Pattern TIME = Pattern
            .compile("(\\d\\d)?\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ");

    private EncodingRules() {
    }

    /** The rule that {@code structure} breaks, one sentence; empty when it breaks none. */
    static Optional<String> broken(Certificate structure, PublicKey key) throws java.io.IOException {
        TBSCertificate content = structure.getTBSCertificate();
        ASN1Encodable first = ASN1Sequence.getInstance(content.toASN1Primitive()).getObjectAt(0);
        if (first instanceof ASN1TaggedObject version && version.getTagNo() != 0) {
            return Optional.of(Messages.text("parse.notDer"));
        }
        if (!plain(content.getStartDate()) || !plain(content.getEndDate())) {
            return Optional.of(Messages.text("parse.date"));
        }
        if (content.getExtensions() != null) {
            PolicyConstraints.fromExtensions(content.getExtensions());
        }
        return key instanceof ECPublicKey point && !onCurve(point) ? Optional.of(Messages.text("parse.point"))
                : Optional.empty();
    }

    private static boolean plain(Time time) throws java.io.IOException {
        byte[] der = time.toASN1Primitive().getEncoded();
        return TIME.matcher(Strings.fromByteArray(java.util.Arrays.copyOfRange(der, 2, der.length))).matches();
    }

    /** SEC 1, 3.2.2.1, for curves over prime fields. */
    private static boolean onCurve(ECPublicKey key) {
        if (key.getParams() == null || !(key.getParams().getCurve().getField() instanceof ECFieldFp field)) {
            return true;
        }
        ECPoint point = key.getW();
        EllipticCurve curve = key.getParams().getCurve();
        BigInteger p = field.getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        return !point.equals(ECPoint.POINT_INFINITY) && x.signum() >= 0 && x.compareTo(p) < 0 && y.compareTo(p) < 0
                && y.multiply(y).mod(p)
                        .equals(x.multiply(x).add(curve.getA()).multiply(x).add(curve.getB()).mod(p));
    }
}
