package org.raworkbench.internal.redaction;

import org.raworkbench.redaction.RedactionKind;

/**
 * Something found.
 *
 * @param start its first character, from 0
 * @param end behind its last character
 * @param said what the characters stand for where they are escaped; null where they stand for themselves
 */
record Hit(RedactionKind kind, int start, int end, String said) {

    Hit(RedactionKind kind, int start, int end) {
        this(kind, start, end, null);
    }

    /**
     * Whether it is the same as {@code rough}, looked at more closely. Of tokens both are kept: the sign that stands
     * for a blank may also be part of one.
     */
    boolean replaces(Hit rough) {
        return kind == rough.kind && kind != RedactionKind.IP_ADDRESS
                && (!kind.secret() || kind == RedactionKind.PASSWORD) && start < rough.end && rough.start < end;
    }

    /** What was found, as a person would read it. */
    String in(Text text) {
        return said == null ? text.part(start, end) : said;
    }

    @Override
    public String toString() {
        // what it stands for may be a secret
        return "Hit[" + kind + " " + start + " to " + end + "]";
    }
}
