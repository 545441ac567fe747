package org.raworkbench.internal.logs.scan.automaton;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A state of the deterministic automaton: what a line may still become, and what was found in it already.
 *
 * @param nodes      nodes of the NFA, sorted: those that consume a byte, and conditions that depend on the next one;
 *                   none of a pattern that was found; in the middle of a line without the patterns' beginnings, which
 *                   are in every state there
 * @param found      the patterns that are in the line
 * @param lineStart  whether nothing of the line was consumed
 * @param afterWord  whether the last byte belongs to a word; always false when no node asks
 * @param carriage   whether a {@code \r} was read and not consumed: it belongs to the line unless {@code \n} follows
 */
record State(int[] nodes, BitSet found, boolean lineStart, boolean afterWord, boolean carriage) {

    State withCarriage() {
        return new State(nodes, found, lineStart, afterWord, true);
    }

    State withoutCarriage() {
        return new State(nodes, found, lineStart, afterWord, false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && Arrays.equals(nodes, state.nodes) && found.equals(state.found)
                && lineStart == state.lineStart && afterWord == state.afterWord && carriage == state.carriage;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nodes) * 31 + found.hashCode() * 8
                + (lineStart ? 4 : 0) + (afterWord ? 2 : 0) + (carriage ? 1 : 0);
    }
}
