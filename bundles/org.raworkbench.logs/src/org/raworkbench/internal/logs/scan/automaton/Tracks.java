package org.raworkbench.internal.logs.scan.automaton;

import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.LineCounter;
import org.raworkbench.internal.logs.scan.PatternBits;

/**
 * Runs the automaton over a block. Each step waits for the one before it, so four parts of the block go through it at
 * once: the processor works on three while it waits for the fourth.
 */
final class Tracks {

    static final int COUNT = 4;
    /** After so many steps cancellation is asked for. */
    private static final int STRETCH = 1 << 14;

    private final LazyDfa dfa;
    private final Cancellation cancellation;
    private final int[] current = new int[COUNT];
    private final int[] at = new int[COUNT];
    private final int[] end = new int[COUNT];
    private final LineEnds[] hits = new LineEnds[COUNT];

    Tracks(LazyDfa dfa, Cancellation cancellation) {
        this.dfa = dfa;
        this.cancellation = cancellation;
        for (int track = 0; track < COUNT; track++) {
            hits[track] = new LineEnds();
        }
    }

    /** What was found in the last block, part after part. */
    LineEnds hits(int track) {
        return hits[track];
    }

    /** Scans complete lines; the last one may lack its {@code \n}. */
    void scan(byte[] block, int from, int to) {
        int begin = from;
        for (int track = 0; track < COUNT; track++) {
            int aim = from + (int) ((long) (to - from) * (track + 1) / COUNT);
            at[track] = begin;
            begin = aim <= begin ? begin : Math.min(to, LineCounter.next(block, aim - 1, to) + 1);
            end[track] = begin;
            current[track] = LazyDfa.START;
            hits[track].clear();
        }
        together(block);
        for (int track = 0; track < COUNT; track++) {
            alone(block, track);
            boolean last = end[track] == to && (track == 0 ? from : end[track - 1]) < to;
            if (last && block[to - 1] != '\n') {
                hits[track].add(to, dfa.foundAtEnd(current[track]));
            }
        }
    }

    /** Whether what is looked for is in one line; stops as soon as that is known. */
    boolean matches(byte[] block, int from, int to, boolean newline) {
        current[0] = LazyDfa.START;
        int[] classes = dfa.classes();
        int[] table = dfa.table();
        int row = LazyDfa.START;
        for (int position = from; position < to; position++) {
            int next = table[row + classes[block[position] & 0xFF]];
            if (next < 0) {
                current[0] = row;
                next = dfa.cell(current, 0, block[position] & 0xFF);
                table = dfa.table();
            }
            row = next;
            if (row == dfa.finalRow()) {
                return true;
            }
            if ((position & STRETCH - 1) == 0) {
                checkCancelled();
            }
        }
        current[0] = row;
        return !endLine(newline).isEmpty();
    }

    /** Begins a line that comes in parts. */
    void beginLine() {
        current[0] = LazyDfa.START;
        hits[0].clear();
    }

    /** Scans the next part of a line; no {@code \n} is in it. */
    void part(byte[] block, int from, int to) {
        at[0] = from;
        end[0] = to;
        alone(block, 0);
    }

    /** Ends the line; {@code newline} says whether a {@code \n} follows. */
    PatternBits endLine(boolean newline) {
        if (!newline) {
            return dfa.foundAtEnd(current[0]);
        }
        int cell = dfa.cell(current, 0, '\n');
        return cell < 0 ? dfa.found(cell) : PatternBits.NONE;
    }

    private void together(byte[] block) {
        while (true) {
            int steps = STRETCH;
            for (int track = 0; track < COUNT; track++) {
                steps = Math.min(steps, end[track] - at[track]);
            }
            if (steps <= 0) {
                return;
            }
            int done = 0;
            while (done < steps) {
                done += stretch(block, steps - done);
                if (done < steps) {
                    for (int track = 0; track < COUNT; track++) {
                        step(block, track, at[track]++);
                    }
                    done++;
                }
            }
            dfa.scanned((long) steps * COUNT);
            checkCancelled();
        }
    }

    /**
     * Goes on until {@code steps} are done or a cell of one track is not known or ends a line with hits.
     *
     * @return steps done
     */
    private int stretch(byte[] block, int steps) {
        int[] table = dfa.table();
        int[] classes = dfa.classes();
        int at0 = at[0];
        int at1 = at[1];
        int at2 = at[2];
        int at3 = at[3];
        int row0 = current[0];
        int row1 = current[1];
        int row2 = current[2];
        int row3 = current[3];
        int step = 0;
        while (step < steps) {
            int next0 = table[row0 + classes[block[at0 + step] & 0xFF]];
            int next1 = table[row1 + classes[block[at1 + step] & 0xFF]];
            int next2 = table[row2 + classes[block[at2 + step] & 0xFF]];
            int next3 = table[row3 + classes[block[at3 + step] & 0xFF]];
            if ((next0 | next1 | next2 | next3) < 0) {
                break;
            }
            row0 = next0;
            row1 = next1;
            row2 = next2;
            row3 = next3;
            step++;
        }
        current[0] = row0;
        current[1] = row1;
        current[2] = row2;
        current[3] = row3;
        for (int track = 0; track < COUNT; track++) {
            at[track] += step;
        }
        return step;
    }

    private void alone(byte[] block, int track) {
        while (at[track] < end[track]) {
            int stop = Math.min(end[track], at[track] + STRETCH);
            dfa.scanned(stop - at[track]);
            while (at[track] < stop) {
                at[track] = straight(block, track, stop);
                if (at[track] < stop) {
                    step(block, track, at[track]++);
                }
            }
            checkCancelled();
        }
    }

    /** Goes on until {@code stop} or a byte whose cell is not known or ends a line with hits; returns its place. */
    private int straight(byte[] block, int track, int stop) {
        int[] table = dfa.table();
        int[] classes = dfa.classes();
        int row = current[track];
        int position = at[track];
        while (position < stop) {
            int next = table[row + classes[block[position] & 0xFF]];
            if (next < 0) {
                break;
            }
            row = next;
            position++;
        }
        current[track] = row;
        return position;
    }

    /** One step whose cell is not known yet or ends a line with hits. */
    private void step(byte[] block, int track, int position) {
        int cell = dfa.cell(current, track, block[position] & 0xFF);
        if (cell < 0) {
            hits[track].add(position, dfa.found(cell));
            cell = LazyDfa.START;
        }
        current[track] = cell;
    }

    private void checkCancelled() {
        if (cancellation.requested()) {
            throw new CancellationException();
        }
    }
}
