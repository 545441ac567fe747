package org.raworkbench.redaction;

import java.util.Objects;

/**
 * Where something was found.
 *
 * @param source name of the text or file
 * @param offset characters before it, from 0
 * @param length in characters
 * @param line from 1
 * @param column character in the line, from 1
 */
public record Place(String source, long offset, int length, long line, long column) {

    public Place {
        Objects.requireNonNull(source, "source");
        if (offset < 0 || length < 0 || line < 1 || column < 1) {
            throw new IllegalArgumentException("offset " + offset + ", length " + length + ", line " + line
                    + ", column "
                    + column);
        }
    }
}
