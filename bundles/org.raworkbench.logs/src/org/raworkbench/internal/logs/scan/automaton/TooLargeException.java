package org.raworkbench.internal.logs.scan.automaton;

/** A pattern repeats so much that its automaton would be too large. */
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLargeException() {
        super("too many nodes", null, false, false);
    }
}
