package org.raworkbench.internal.logs.ui.model;

import java.time.Instant;

/** Where a person wants to go. */
public sealed interface Goal {

    /** The nearest of a kind. */
    record Nearest(Kind kind, boolean forward) implements Goal {
    }

    /** A line of a source, from 0. */
    record Line(String path, long line) implements Goal {
    }

    /** The first row that is not before a time. */
    record Time(Instant time) implements Goal {
    }

    /** The next row with a text, as typed into the table; the current row counts too. */
    record Typed(String text) implements Goal {
    }

    /** What can be looked for. */
    enum Kind {
        MATCH, ERROR, FINDING, MARK
    }
}
