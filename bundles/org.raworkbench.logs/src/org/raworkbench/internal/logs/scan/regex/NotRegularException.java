package org.raworkbench.internal.logs.scan.regex;

/** The expression may be right, but this reader does not know what it means: a script of Unicode, say. */
final class NotRegularException extends Exception {

    private static final long serialVersionUID = 1L;

    NotRegularException(String construct) {
        super(construct, null, false, false);
    }
}
