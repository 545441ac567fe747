package org.raworkbench.internal.logs.scan.automaton;

import java.util.Arrays;
import java.util.BitSet;

import org.raworkbench.internal.logs.scan.regex.Tree;

/**
 * The subset construction: which state follows a state. Holds its working memory, so confined to one thread.
 *
 * <p>A pattern may begin anywhere, so in the middle of a line every state has the beginnings of all patterns in it.
 * They are kept once, with where each byte leads from them; a state names only what it has beyond them.
 */
final class Subsets {

    /** Somewhere in a line, the next byte not known. */
    private static final Place MIDDLE = new Place(false, false, null);
    /** Whether the last byte belongs to a word, times the values of {@link Place.Next#kind}. */
    private static final int PLACES = 2 * Place.Next.KINDS;

    private final Nfa nfa;
    private final Nfa.Node[] nodes;
    private final int[] seen;
    private final int[] stack;
    private int[] reached = new int[64];
    private int reachedCount;
    private int stamp;

    private final Closure beginnings;
    private final BitSet beginningNodes = new BitSet();
    /** The patterns whose beginnings depend on what is around them. */
    private final BitSet asking = new BitSet();
    /** By place: the beginnings with their conditions decided. */
    private final Closure[] decided = new Closure[PLACES];
    /** By place and byte: where the beginnings lead. */
    private final Closure[] steps = new Closure[PLACES << 8];

    Subsets(Nfa nfa) {
        this.nfa = nfa;
        nodes = nfa.nodes().toArray(Nfa.Node[]::new);
        seen = new int[nodes.length];
        stack = new int[Math.max(nodes.length, 1)];
        BitSet found = new BitSet();
        begin();
        for (int start : nfa.starts()) {
            reach(start, MIDDLE, found);
        }
        beginnings = new Closure(reached(), found);
        for (int node : beginnings.nodes()) {
            beginningNodes.set(node);
            if (nodes[node] instanceof Nfa.Node.Condition) {
                asking.set(nfa.owners()[node]);
            }
        }
    }

    /** What is reached without consuming a byte, and the patterns whose ends are among it. */
    private record Closure(int[] nodes, BitSet found) {
    }

    /** The place between two bytes; {@code next} is null as long as the second one is not known. */
    private record Place(boolean lineStart, boolean afterWord, Next next) {

        /** What follows: the end of the line, a byte of a word, one that goes on with a character, or another one. */
        record Next(boolean lineEnd, boolean word, boolean insideCharacter) {

            static final int KINDS = 4;
            static final Next LINE_END = new Next(true, false, false);

            static Next of(int value) {
                return new Next(false, ByteClasses.isWord(value), (value & 0xC0) == 0x80);
            }

            /** At most one of the three is true. */
            int kind() {
                return lineEnd ? 1 : word ? 2 : insideCharacter ? 3 : 0;
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
        int[] all = reached();
        return new State(without(found, all), found, true, false, false);
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
        decide(state.nodes(), new Place(state.lineStart(), state.afterWord(), Place.Next.LINE_END), found);
        if (!state.lineStart()) {
            found.or(decidedBeginnings(state.afterWord(), Place.Next.LINE_END).found());
        }
        return found;
    }

    private State consumed(State state, int value) {
        BitSet found = (BitSet) state.found().clone();
        Place.Next next = Place.Next.of(value);
        Closure step = state.lineStart() ? null : step(state.afterWord(), next, value);
        int[] sources = decide(state.nodes(), new Place(state.lineStart(), state.afterWord(), next), found);
        begin();
        consume(sources, value, found);
        if (step != null) {
            for (int node : step.nodes()) {
                if (seen[node] != stamp) {
                    seen[node] = stamp;
                    add(node);
                }
            }
            found.or(step.found());
        }
        found.or(beginnings.found());
        return middle(found, next.word());
    }

    /** Where the beginnings lead with {@code value}; without what a state in the middle of a line has anyway. */
    private Closure step(boolean afterWord, Place.Next next, int value) {
        int index = place(afterWord, next) << 8 | value;
        if (steps[index] == null) {
            Closure sources = decidedBeginnings(afterWord, next);
            BitSet found = (BitSet) sources.found().clone();
            begin();
            consume(sources.nodes(), value, found);
            int[] all = reached();
            steps[index] = new Closure(Arrays.stream(all).filter(node -> !beginningNodes.get(node)).toArray(), found);
        }
        return steps[index];
    }

    private Closure decidedBeginnings(boolean afterWord, Place.Next next) {
        int index = place(afterWord, next);
        if (decided[index] == null) {
            BitSet found = (BitSet) beginnings.found().clone();
            decided[index] = new Closure(decide(beginnings.nodes(), new Place(false, afterWord, next), found), found);
        }
        return decided[index];
    }

    private static int place(boolean afterWord, Place.Next next) {
        return (afterWord ? Place.Next.KINDS : 0) + next.kind();
    }

    private void consume(int[] sources, int value, BitSet found) {
        for (int source : sources) {
            if (nodes[source] instanceof Nfa.Node.Bytes bytes) {
                int next = bytes.after(value);
                if (next >= 0) {
                    reach(next, MIDDLE, found);
                }
            }
        }
    }

    /** What of {@code from} consumes a byte, the conditions in it decided at {@code place}. */
    private int[] decide(int[] from, Place place, BitSet found) {
        boolean any = false;
        for (int node : from) {
            any |= nodes[node] instanceof Nfa.Node.Condition;
        }
        if (!any) {
            return from;
        }
        begin();
        for (int node : from) {
            reach(node, place, found);
        }
        return reached();
    }

    private void begin() {
        stamp++;
        reachedCount = 0;
    }

    private int[] reached() {
        int[] sorted = Arrays.copyOf(reached, reachedCount);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Follows everything that consumes nothing. */
    private void reach(int from, Place place, BitSet found) {
        int depth = push(from, 0);
        while (depth > 0) {
            int node = stack[--depth];
            Nfa.Node kind = nodes[node];
            if (kind instanceof Nfa.Node.Bytes) {
                add(node);
            } else if (kind instanceof Nfa.Node.Split split) {
                for (int next : split.next()) {
                    depth = push(next, depth);
                }
            } else if (kind instanceof Nfa.Node.Match) {
                found.set(nfa.owners()[node]);
            } else if (kind instanceof Nfa.Node.Condition condition) {
                if (place.undecided(condition)) {
                    add(node);
                } else if (place.holds(condition)) {
                    depth = push(condition.next(), depth);
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

    /** The state in the middle of a line with what was reached. */
    private State middle(BitSet found, boolean afterWord) {
        int count = 0;
        boolean asked = !isSubset(asking, found);
        for (int each = 0; each < reachedCount; each++) {
            int node = reached[each];
            if (!beginningNodes.get(node) && !found.get(nfa.owners()[node])) {
                reached[count++] = node;
                asked |= nodes[node] instanceof Nfa.Node.Condition;
            }
        }
        reachedCount = count;
        return new State(reached(), found, false, afterWord && asked, false);
    }

    private static boolean isSubset(BitSet part, BitSet whole) {
        for (int each = part.nextSetBit(0); each >= 0; each = part.nextSetBit(each + 1)) {
            if (!whole.get(each)) {
                return false;
            }
        }
        return true;
    }

    private int[] without(BitSet found, int[] all) {
        return Arrays.stream(all).filter(node -> !found.get(nfa.owners()[node])).toArray();
    }
}
