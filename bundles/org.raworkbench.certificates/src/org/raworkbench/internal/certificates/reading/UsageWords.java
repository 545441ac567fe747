package org.raworkbench.internal.certificates.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/** The names that RFC 5280 (4.2.1.3 and 4.2.1.12) and Microsoft give to key usages. */
final class UsageWords {

    private record Bit(int mask, String name) {
    }

    private static final List<Bit> BITS = List.of(new Bit(KeyUsage.digitalSignature, "digitalSignature"),
            new Bit(KeyUsage.nonRepudiation, "nonRepudiation"), new Bit(KeyUsage.keyEncipherment, "keyEncipherment"),
            new Bit(KeyUsage.dataEncipherment, "dataEncipherment"), new Bit(KeyUsage.keyAgreement, "keyAgreement"),
            new Bit(KeyUsage.keyCertSign, "keyCertSign"), new Bit(KeyUsage.cRLSign, "cRLSign"),
            new Bit(KeyUsage.encipherOnly, "encipherOnly"), new Bit(KeyUsage.decipherOnly, "decipherOnly"));

    private static final Map<KeyPurposeId, String> PURPOSES = Map.of(KeyPurposeId.anyExtendedKeyUsage,
            "anyExtendedKeyUsage", KeyPurposeId.id_kp_serverAuth, "serverAuth", KeyPurposeId.id_kp_clientAuth,
            "clientAuth", KeyPurposeId.id_kp_codeSigning, "codeSigning", KeyPurposeId.id_kp_emailProtection,
            "emailProtection", KeyPurposeId.id_kp_timeStamping, "timeStamping", KeyPurposeId.id_kp_OCSPSigning,
            "OCSPSigning", KeyPurposeId.id_kp_smartcardlogon, "smartcardLogon");

    private UsageWords() {
    }

    static List<String> of(KeyUsage usage) {
        List<String> words = new ArrayList<>();
        BITS.forEach(bit -> {
            if (usage.hasUsages(bit.mask())) {
                words.add(bit.name());
            }
        });
        return words;
    }

    static String of(KeyPurposeId purpose) {
        return PURPOSES.getOrDefault(purpose, purpose.getId());
    }
}
