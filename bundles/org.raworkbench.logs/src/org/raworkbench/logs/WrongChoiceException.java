package org.raworkbench.logs;

/** A filter or the name of a format cannot be used. The message says for people what is wrong. */
public final class WrongChoiceException extends Exception {

    private static final long serialVersionUID = 1L;

    public WrongChoiceException(String message) {
        super(message);
    }
}
