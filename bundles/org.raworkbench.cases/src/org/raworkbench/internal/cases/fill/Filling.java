package org.raworkbench.internal.cases.fill;

import java.util.Objects;

/**
 * A value that evidence offers for a field.
 *
 * @param value the text
 * @param from which evidence says so, for the author
 */
record Filling(String value, String from) {

    Filling {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(from, "from");
    }
}
