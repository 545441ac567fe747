package org.raworkbench.internal.certificates.reading;

/** Bytes that are not a certificate; the message says why, in one sentence. */
public final class UnreadableCertificateException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableCertificateException(String message) {
        super(message);
    }
}
