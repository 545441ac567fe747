package org.raworkbench.internal.certificates.revocation;

/** An address gave nothing usable; the message says why. */
final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    FetchException(String message) {
        super(message);
    }
}
