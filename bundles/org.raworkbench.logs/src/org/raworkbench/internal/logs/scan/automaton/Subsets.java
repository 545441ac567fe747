package org.raworkbench.internal.logs.scan.automaton;

import java.util.Arrays;
import java.util.BitSet;

import org.raworkbench.internal.logs.scan.regex.Tree;

/** The subset construction: which state follows a state. Holds its working memory, so confined to one thread. */
final class Subsets {

    private final Nfa nfa;
    private final int[] seen;
    private final int[] stack;
    private int[] reached = new int[64];
    private int reachedCount;
    private int stamp;

    Subsets(Nfa nfa) {
        this.nfa = nfa;
        seen = new int[nfa.nodes().size()];
        stack = new int[Math.max(nfa.nodes().size(), 1)];
    }

    /** The place between two bytes; {@code next} is null as long as the second one is not known. */
    private record Place(boolean lineStart, boolean afterWord, Next next) {

        /** What follows: the end of the line, a byte of a word, one that goes on with a character, or another one. */
        record Next(boolean lineEnd, boolean word, boolean insideCharacter) {

            static Next of(int value) {
                return new Next(false, ByteClasses.isWord(value), (value & 0xC0) == 0x80);
            }
        }

        boolean undecided(Nfa.Node.Condition condition) {
            return next == null && condition.place() != Tree.Place.LINE_START;
        }

        boolean holds(Nfa.Node.Condition condition) {
            return switch (condition.place()) {
                case LINE_START -> lineStart;
                case LINE_END -> next.lineEnd();
                case WORD_BORDER -> afterWord != next.word();
                case NO_WORD_BORDER -> afterWord == next.word() && !next.insideCharacter();
            };
        }
    }

    /** Where every line begins. */
    State start() {
        begin();
        BitSet found = new BitSet();
        Place place = new Place(true, false, null);
        for (int start : nfa.starts()) {
            reach(start, place, found);
        }
        return state(found, true, false);
    }

    /** The state after {@code value}, any byte but {@code \n}. */
    State after(State state, int value) {
        if (!state.carriage()) {
            return value == '\r' ? state.withCarriage() : consumed(state, value);
        }
        State second = consumed(state.withoutCarriage(), '\r');
        return value == '\r' ? second.withCarriage() : consumed(second, value);
    }

    /** What is in the line when {@code \n} follows. */
    BitSet foundBeforeNewline(State state) {
        return foundAtEnd(state);
    }

    /** What is in the line when nothing follows, so that a {@code \r} belongs to it. */
    BitSet foundBeforeNothing(State state) {
        return foundAtEnd(state.carriage() ? consumed(state.withoutCarriage(), '\r') : state);
    }

    private BitSet foundAtEnd(State state) {
        BitSet found = (BitSet) state.found().clone();
        begin();
        conditions(state, new Place.Next(true, false, false), found);
        return found;
    }

    private State consumed(State state, int value) {
        BitSet found = (BitSet) state.found().clone();
        boolean word = ByteClasses.isWord(value);
        begin();
        int[] sources = state.nodes();
        if (conditions(state, Place.Next.of(value), found)) {
            sources = Arrays.copyOf(reached, reachedCount);
            begin();
        }
        Place place = new Place(false, word, null);
        for (int source : sources) {
            if (nfa.nodes().get(source) instanceof Nfa.Node.Bytes bytes) {
                int next = bytes.after(value);
                if (next >= 0) {
                    reach(next, place, found);
                }
            }
        }
        for (int pattern = 0; pattern < nfa.patterns(); pattern++) {
            if (!found.get(pattern)) {
                reach(nfa.starts()[pattern], place, found);
            }
        }
        return state(found, false, word);
    }

    /** Decides the conditions of {@code state}; when there are any, everything that consumes is in {@code reached}. */
    private boolean conditions(State state, Place.Next next, BitSet found) {
        boolean any = false;
        for (int node : state.nodes()) {
            any |= nfa.nodes().get(node) instanceof Nfa.Node.Condition;
        }
        if (any) {
            Place place = new Place(state.lineStart(), state.afterWord(), next);
            for (int node : state.nodes()) {
                reach(node, place, found);
            }
        }
        return any;
    }

    private void begin() {
        stamp++;
        reachedCount = 0;
    }

    /** Follows everything that consumes nothing. */
    private void reach(int from, Place place, BitSet found) {
        int depth = push(from, 0);
        while (depth > 0) {
            int node = stack[--depth];
            switch (nfa.nodes().get(node)) {
                case Nfa.Node.Bytes bytes -> add(node);
                case Nfa.Node.Match match -> found.set(nfa.owners()[node]);
                case Nfa.Node.Split split -> {
                    for (int next : split.next()) {
                        depth = push(next, depth);
                    }
                }
                case Nfa.Node.Condition condition -> {
                    if (place.undecided(condition)) {
                        add(node);
                    } else if (place.holds(condition)) {
                        depth = push(condition.next(), depth);
                    }
                }
            }
        }
    }

    private int push(int node, int depth) {
        if (seen[node] == stamp) {
            return depth;
        }
        seen[node] = stamp;
        stack[depth] = node;
        return depth + 1;
    }

    private void add(int node) {
        if (reachedCount == reached.length) {
            reached = Arrays.copyOf(reached, reachedCount * 2);
        }
        reached[reachedCount++] = node;
    }

    private State state(BitSet found, boolean lineStart, boolean afterWord) {
        int[] nodes = new int[reachedCount];
        int count = 0;
        boolean asked = false;
        for (int each = 0; each < reachedCount; each++) {
            int node = reached[each];
            if (!found.get(nfa.owners()[node])) {
                nodes[count++] = node;
                asked |= nfa.nodes().get(node) instanceof Nfa.Node.Condition;
            }
        }
        nodes = Arrays.copyOf(nodes, count);
        Arrays.sort(nodes);
        return new State(nodes, found, lineStart && asked, afterWord && asked, false);
    }
}
