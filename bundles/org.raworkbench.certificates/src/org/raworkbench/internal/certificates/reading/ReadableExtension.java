package org.raworkbench.internal.certificates.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.util.ASN1Dump;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/**
 * One extension for a person to read.
 *
 * @param oid its object identifier
 * @param name the name RFC 5280 or its maker gives to it; the identifier where nobody is known to
 * @param critical whether a program that does not know it has to refuse the certificate
 * @param text its ASN.1 structure in words, or its bytes where that cannot be read
 */
public record ReadableExtension(String oid, String name, boolean critical, String text) {

    private static final int LONGEST = 100_000;

    private static final Map<ASN1ObjectIdentifier, String> NAMES = Map.ofEntries(
            Map.entry(Extension.subjectKeyIdentifier, "subjectKeyIdentifier"), Map.entry(Extension.keyUsage, "keyUsage"),
            Map.entry(Extension.privateKeyUsagePeriod, "privateKeyUsagePeriod"),
            Map.entry(Extension.subjectAlternativeName, "subjectAltName"),
            Map.entry(Extension.issuerAlternativeName, "issuerAltName"),
            Map.entry(Extension.basicConstraints, "basicConstraints"),
            Map.entry(Extension.nameConstraints, "nameConstraints"),
            Map.entry(Extension.cRLDistributionPoints, "cRLDistributionPoints"),
            Map.entry(Extension.certificatePolicies, "certificatePolicies"),
            Map.entry(Extension.policyMappings, "policyMappings"),
            Map.entry(Extension.authorityKeyIdentifier, "authorityKeyIdentifier"),
            Map.entry(Extension.policyConstraints, "policyConstraints"),
            Map.entry(Extension.extendedKeyUsage, "extendedKeyUsage"),
            Map.entry(Extension.freshestCRL, "freshestCRL"),
            Map.entry(Extension.inhibitAnyPolicy, "inhibitAnyPolicy"),
            Map.entry(Extension.authorityInfoAccess, "authorityInfoAccess"),
            Map.entry(Extension.subjectInfoAccess, "subjectInfoAccess"),
            Map.entry(new ASN1ObjectIdentifier("1.2.840.113533.7.65.0"), "entrustVersInfo"));

    static List<ReadableExtension> all(Certificate certificate) {
        List<ReadableExtension> all = new ArrayList<>();
        Extensions extensions = certificate.getTBSCertificate().getExtensions();
        if (extensions != null) {
            for (ASN1ObjectIdentifier oid : extensions.getExtensionOIDs()) {
                Extension extension = extensions.getExtension(oid);
                all.add(new ReadableExtension(oid.getId(), NAMES.getOrDefault(oid, oid.getId()), extension.isCritical(),
                        text(extension)));
            }
        }
        return all;
    }

    private static String text(Extension extension) {
        String text;
        try {
            text = ASN1Dump.dumpAsString(extension.getParsedValue(), true);
        } catch (RuntimeException | StackOverflowError unreadable) {
            text = java.util.HexFormat.of().withUpperCase().formatHex(extension.getExtnValue().getOctets());
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }
}
