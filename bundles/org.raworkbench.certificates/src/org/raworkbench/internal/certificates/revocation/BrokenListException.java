package org.raworkbench.internal.certificates.revocation;

/** Bytes that are not a revocation list; the message says why. */
public final class BrokenListException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenListException(String message) {
        super(message);
    }
}
