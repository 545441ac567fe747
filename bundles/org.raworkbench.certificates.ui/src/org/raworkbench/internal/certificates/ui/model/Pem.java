package org.raworkbench.internal.certificates.ui.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.raworkbench.smartcard.Bytes;

/** A certificate as text (RFC 7468). */
public final class Pem {

    private static final int LINE = 64;

    private Pem() {
    }

    /** {@code der} between the lines that begin and end a certificate. */
    public static String of(Bytes der) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der.toArray())
                + "\n-----END CERTIFICATE-----\n";
    }
}
