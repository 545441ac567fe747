package org.raworkbench.readers;

/** A row for the site's catalogue that cannot be taken; the message says what to change, for a person. */
public final class InvalidRowException extends Exception {

    private static final long serialVersionUID = 1L;

    public InvalidRowException(String message) {
        super(message);
    }
}
