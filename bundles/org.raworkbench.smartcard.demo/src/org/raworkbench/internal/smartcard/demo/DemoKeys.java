package org.raworkbench.internal.smartcard.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Properties;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The worthless keys of the demo desk, the same for everybody. */
final class DemoKeys {

    private final Properties keys = new Properties();

    DemoKeys() {
        try (InputStream in = DemoKeys.class.getResourceAsStream("demo-keys.properties")) {
            keys.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrivateKey authority() {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der("authority.private")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the demo key cannot be read", e);
        }
    }

    /** The public key of a person, for instance {@code person-1.signing}. */
    SubjectPublicKeyInfo of(String name) {
        return SubjectPublicKeyInfo.getInstance(der(name));
    }

    private byte[] der(String name) {
        return Base64.getDecoder().decode(keys.getProperty(name));
    }
}
