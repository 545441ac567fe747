package org.raworkbench.cases;

/** A case file that cannot be opened or saved. The message says what, where and what to do. */
public final class CaseFileException extends Exception {

    private static final long serialVersionUID = 1L;

    public CaseFileException(String message) {
        super(message);
    }

    public CaseFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
