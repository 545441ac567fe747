package org.raworkbench.internal.logs.scan.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.PatternBits;

/**
 * The deterministic automaton, built state by state as the bytes ask for them, and thrown away when it has grown to
 * {@link #MOST_CELLS}: so time grows with the bytes alone, whatever the patterns are. States are named by where their
 * row starts in the table. A line that is over leads back to the first row; when something is in it, the cell holds a
 * negative number that names what.
 */
final class LazyDfa {

    /** The row of a line's beginning. */
    static final int START = 0;

    private static final int UNKNOWN = -1;
    /** Minus this is the first set of patterns. */
    private static final int FIRST_FOUND = -2;
    /** 4 MiB: still in a processor's cache. */
    private static final int MOST_CELLS = 1 << 20;
    private static final int MOST_NODES = 1 << 21;
    private static final int MOST_FOUND = 1 << 14;
    /** A row that is not used for so many bytes does not pay. */
    private static final int WORTHWHILE_BYTES = 64;
    private static final int ASK_EACH = 64;

    private final Subsets subsets;
    private final ByteClasses classes;
    private final int[] numbers;
    private final Cancellation cancellation;
    private final int shift;
    private final Map<State, Integer> rows = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final Map<BitSet, Integer> foundNumbers = new HashMap<>();
    private final List<PatternBits> found = new ArrayList<>();
    private int[] table;
    private int nodes;
    private int built;
    private long bytesSinceFlush;
    private int poorFlushes;
    private int finalRow;

    /** @param numbers what the automaton's patterns are called outside */
    LazyDfa(Nfa nfa, ByteClasses classes, int[] numbers, Cancellation cancellation) {
        this.subsets = new Subsets(nfa);
        this.classes = classes;
        this.numbers = numbers;
        this.cancellation = cancellation;
        shift = 32 - Integer.numberOfLeadingZeros(classes.count() - 1);
        table = new int[16 << shift];
        restart();
    }

    int[] table() {
        return table;
    }

    int[] classes() {
        return classes.ofByte();
    }

    /** Told how many bytes were scanned, to know whether the rows pay. */
    void scanned(long bytes) {
        bytesSinceFlush += bytes;
    }

    /** Whether fewer patterns together would need far fewer states. */
    boolean crowded() {
        return poorFlushes > 2;
    }

    /**
     * The cell for {@code value} in the row of {@code current[which]}, made when it is not known yet. Making it may
     * throw away all rows; those in {@code current} are kept and may have a new name then.
     */
    int cell(int[] current, int which, int value) {
        int column = classes.ofByte()[value];
        int cell = table[current[which] + column];
        if (cell != UNKNOWN) {
            return cell;
        }
        if (++built % ASK_EACH == 0 && cancellation.requested()) {
            throw new CancellationException();
        }
        State from = states.get(current[which] >> shift);
        if (value == '\n') {
            cell = foundCell(subsets.foundBeforeNewline(from));
        } else {
            State next = subsets.after(from, classes.representatives()[column]);
            Integer row = rows.get(next);
            if (row == null && full(next)) {
                flush(current);
            }
            cell = row == null ? add(next) : row;
        }
        table[current[which] + column] = cell;
        return cell;
    }

    /** What is in a line whose cell for {@code \n} is {@code cell}, a negative number. */
    PatternBits found(int cell) {
        return found.get(FIRST_FOUND - cell);
    }

    /** What is in a line that ends without {@code \n} in {@code row}. */
    PatternBits foundAtEnd(int row) {
        return named(subsets.foundBeforeNothing(states.get(row >> shift)));
    }

    /** The row of a line in which everything was found; -1 as long as there is none. */
    int finalRow() {
        return finalRow;
    }

    private int foundCell(BitSet patterns) {
        if (patterns.isEmpty()) {
            return START;
        }
        Integer number = foundNumbers.get(patterns);
        if (number == null) {
            number = found.size();
            found.add(named(patterns));
            foundNumbers.put(patterns, number);
        }
        return FIRST_FOUND - number;
    }

    private PatternBits named(BitSet patterns) {
        return PatternBits.of(patterns.stream().map(pattern -> numbers[pattern]).toArray());
    }

    private boolean full(State next) {
        return states.size() + 1 << shift > MOST_CELLS || nodes + next.nodes().length > MOST_NODES
                || found.size() > MOST_FOUND;
    }

    private int add(State state) {
        int row = states.size() << shift;
        if (row + (1 << shift) > table.length) {
            table = Arrays.copyOf(table, table.length * 2);
        }
        Arrays.fill(table, row, row + (1 << shift), UNKNOWN);
        states.add(state);
        rows.put(state, row);
        nodes += state.nodes().length;
        if (!state.carriage() && state.found().cardinality() == numbers.length) {
            finalRow = row;
        }
        return row;
    }

    private void flush(int[] current) {
        poorFlushes += bytesSinceFlush < (long) states.size() * WORTHWHILE_BYTES ? 1 : 0;
        bytesSinceFlush = 0;
        State[] kept = new State[current.length];
        for (int which = 0; which < current.length; which++) {
            kept[which] = states.get(current[which] >> shift);
        }
        restart();
        for (int which = 0; which < current.length; which++) {
            Integer row = rows.get(kept[which]);
            current[which] = row == null ? add(kept[which]) : row;
        }
    }

    private void restart() {
        states.clear();
        rows.clear();
        found.clear();
        foundNumbers.clear();
        nodes = 0;
        finalRow = -1;
        add(subsets.start());
    }
}
