package org.raworkbench.internal.logs.rules;

/**
 * A line that met an expression.
 *
 * @param line its number, from 0
 * @param offset where it begins in the working copy, in bytes
 * @param text as it stands, cut at {@value #LONGEST} bytes
 */
public record Hit(long line, long offset, String text) {

    static final int LONGEST = 1000;
}
