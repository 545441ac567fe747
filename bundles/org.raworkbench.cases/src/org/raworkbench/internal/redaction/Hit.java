package org.raworkbench.internal.redaction;

import org.raworkbench.redaction.RedactionKind;

/**
 * Something found.
 *
 * @param start its first character, from 0
 * @param end behind its last character
 */
record Hit(RedactionKind kind, int start, int end) {
}
