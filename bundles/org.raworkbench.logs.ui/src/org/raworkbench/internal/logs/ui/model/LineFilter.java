package org.raworkbench.internal.logs.ui.model;

import java.util.Objects;

/**
 * One filter of the stack.
 *
 * @param name what a person calls it
 * @param colour number of its colour, from 0; -1 for none
 * @param effect what it does to the lines that it meets
 * @param on whether it is in use
 * @param condition the lines that it meets
 */
public record LineFilter(String name, int colour, Effect effect, boolean on, LineCondition condition) {

    /** What a filter does. */
    public enum Effect {
        /** Only lines of this filter, and of others that show, are shown. */
        SHOW,
        /** Whatever other filters show, lines that it does not meet are not shown. */
        NARROW,
        /** Its lines are not shown. */
        HIDE,
        /** Its lines are coloured and all stays. */
        MARK
    }

    /** Number of colours. */
    public static final int COLOURS = 6;

    public LineFilter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(condition, "condition");
    }

    /** The same in use, or not. */
    public LineFilter on(boolean now) {
        return new LineFilter(name, colour, effect, now, condition);
    }
}
