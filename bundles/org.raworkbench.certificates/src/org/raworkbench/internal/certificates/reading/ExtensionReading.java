package org.raworkbench.internal.certificates.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PrivateKeyUsagePeriod;
import org.raworkbench.inspection.CardCertificate.Role;

/** What the extensions of one certificate say (RFC 5280, 4.2). */
final class ExtensionReading {

    private static final int MOST_VALUES = 1_000;
    private static final KeyPurposeId SMARTCARD_LOGON = KeyPurposeId.id_kp_smartcardlogon;

    private final Extensions extensions;

    /** @param extensions null for a certificate that has none; the library's static readers take that */
    ExtensionReading(Extensions extensions) {
        this.extensions = extensions;
    }

    /** The role by key usage and extended key usage; where neither says anything, by the policies of the NHS. */
    Role role(List<String> policies) {
        if (authority()) {
            return Role.OTHER;
        }
        KeyUsage usage = KeyUsage.fromExtensions(extensions);
        ExtendedKeyUsage purposes = ExtendedKeyUsage.fromExtensions(extensions);
        if (usage == null && purposes == null) {
            return NhsPolicy.role(policies);
        }
        boolean client = purposes == null || purposes.hasKeyPurposeId(KeyPurposeId.anyExtendedKeyUsage)
                || purposes.hasKeyPurposeId(KeyPurposeId.id_kp_clientAuth)
                || purposes.hasKeyPurposeId(SMARTCARD_LOGON);
        boolean authenticates = client && (usage == null ? purposes != null : usage.hasUsages(KeyUsage.digitalSignature));
        boolean signs = usage != null && usage.hasUsages(KeyUsage.nonRepudiation);
        if (authenticates && signs) {
            return Role.BOTH;
        }
        return signs ? Role.SIGNING : authenticates ? Role.AUTHENTICATION : Role.OTHER;
    }

    boolean authority() {
        BasicConstraints constraints = BasicConstraints.fromExtensions(extensions);
        return constraints != null && constraints.isCA();
    }

    boolean keyUsageCritical() {
        Extension usage = Extensions.getExtension(extensions, Extension.keyUsage);
        return usage != null && usage.isCritical();
    }

    List<String> usages() {
        List<String> words = new ArrayList<>();
        KeyUsage usage = KeyUsage.fromExtensions(extensions);
        if (usage != null) {
            words.addAll(UsageWords.of(usage));
        }
        ExtendedKeyUsage purposes = ExtendedKeyUsage.fromExtensions(extensions);
        if (purposes != null) {
            for (KeyPurposeId purpose : purposes.getUsages()) {
                if (words.size() < MOST_VALUES) {
                    words.add(UsageWords.of(purpose));
                }
            }
        }
        return words;
    }

    List<String> policies() {
        CertificatePolicies policies = CertificatePolicies.fromExtensions(extensions);
        List<String> identifiers = new ArrayList<>();
        if (policies != null) {
            for (PolicyInformation policy : policies.getPolicyInformation()) {
                if (identifiers.size() < MOST_VALUES) {
                    identifiers.add(policy.getPolicyIdentifier().getId());
                }
            }
        }
        return identifiers;
    }

    Optional<Instant> keyUsageEnds() {
        ASN1Encodable value = Extensions.getExtensionParsedValue(extensions, Extension.privateKeyUsagePeriod);
        if (value == null) {
            return Optional.empty();
        }
        try {
            ASN1GeneralizedTime end = PrivateKeyUsagePeriod.getInstance(value).getNotAfter();
            return end == null ? Optional.empty() : Optional.of(end.getDate().toInstant());
        } catch (java.text.ParseException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    List<String> listAddresses() {
        return pointers(GeneralName.uniformResourceIdentifier);
    }

    List<String> directoryPointers() {
        return pointers(GeneralName.directoryName);
    }

    private List<String> pointers(int kind) {
        List<String> found = new ArrayList<>();
        ASN1Encodable value = Extensions.getExtensionParsedValue(extensions, Extension.cRLDistributionPoints);
        if (value == null) {
            return found;
        }
        for (DistributionPoint point : CRLDistPoint.getInstance(value).getDistributionPoints()) {
            DistributionPointName name = point.getDistributionPoint();
            if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
                for (GeneralName one : GeneralNames.getInstance(name.getName()).getNames()) {
                    if (one.getTagNo() == kind && found.size() < MOST_VALUES) {
                        found.add(kind == GeneralName.directoryName
                                ? CertificateDecoder.name(X500Name.getInstance(one.getName()))
                                : Tame.text(one.getName().toString()));
                    }
                }
            }
        }
        return found;
    }

    List<String> ocspAddresses() {
        return accessAddresses(AccessDescription.id_ad_ocsp);
    }

    List<String> issuerAddresses() {
        return accessAddresses(AccessDescription.id_ad_caIssuers);
    }

    private List<String> accessAddresses(ASN1ObjectIdentifier method) {
        List<String> found = new ArrayList<>();
        AuthorityInformationAccess access = AuthorityInformationAccess.fromExtensions(extensions);
        if (access != null) {
            for (AccessDescription description : access.getAccessDescriptions()) {
                GeneralName location = description.getAccessLocation();
                if (method.equals(description.getAccessMethod())
                        && location.getTagNo() == GeneralName.uniformResourceIdentifier && found.size() < MOST_VALUES) {
                    found.add(Tame.text(location.getName().toString()));
                }
            }
        }
        return found;
    }
}
