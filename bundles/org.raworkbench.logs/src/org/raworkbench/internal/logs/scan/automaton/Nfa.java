package org.raworkbench.internal.logs.scan.automaton;

import java.util.List;

import org.raworkbench.internal.logs.scan.regex.Tree;

/**
 * Thompson automata of several patterns over bytes. Immutable.
 *
 * @param nodes  every node of every pattern
 * @param owners the pattern of each node
 * @param starts the first node of each pattern
 */
record Nfa(List<Node> nodes, int[] owners, int[] starts) {

    /** One node. */
    sealed interface Node {

        /** Goes on after one byte in one of the ranges, which have nothing in common. */
        record Bytes(int[] first, int[] last, int[] next) implements Node {

            /** The node after {@code value}, 0 to 255; -1 when it does not go on. */
            int after(int value) {
                for (int range = 0; range < first.length; range++) {
                    if (first[range] <= value && value <= last[range]) {
                        return next[range];
                    }
                }
                return -1;
            }
        }

        /** Goes on to all of them at once. */
        record Split(int[] next) implements Node {
        }

        /** Goes on where the place is such. */
        record Condition(Tree.Place place, int next) implements Node {
        }

        /** The pattern is in the line. */
        record Match() implements Node {
        }
    }

    int patterns() {
        return starts.length;
    }
}
