package org.raworkbench.logs;

/**
 * How many lines of a source one line format took, following lines of a record included.
 *
 * @param id the format's id
 * @param lines number of lines
 */
public record FormatShare(String id, long lines) {
}
