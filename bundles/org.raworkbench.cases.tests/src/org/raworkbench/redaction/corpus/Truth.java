package org.raworkbench.redaction.corpus;

import org.raworkbench.redaction.RedactionKind;

/**
 * Something in a text that has to be masked.
 *
 * @param start its first character, from 0
 * @param end behind its last character
 */
public record Truth(RedactionKind kind, int start, int end) {
}
