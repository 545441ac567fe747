package org.raworkbench.internal.logs.scan.automaton;

import java.util.Arrays;

import org.raworkbench.internal.logs.scan.PatternBits;

/** Where lines with hits end, and what is in them, in their order. */
public final class LineEnds {

    private int[] ends = new int[64];
    private PatternBits[] found = new PatternBits[64];
    private int size;

    /** @param patterns nothing is added when it is empty */
    public void add(int end, PatternBits patterns) {
        if (patterns.isEmpty()) {
            return;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            found = Arrays.copyOf(found, size * 2);
        }
        ends[size] = end;
        found[size] = patterns;
        size++;
    }

    void addAll(LineEnds other) {
        if (ends.length < size + other.size) {
            int room = Math.max(size + other.size, ends.length * 2);
            ends = Arrays.copyOf(ends, room);
            found = Arrays.copyOf(found, room);
        }
        System.arraycopy(other.ends, 0, ends, size, other.size);
        System.arraycopy(other.found, 0, found, size, other.size);
        size += other.size;
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int end(int hit) {
        return ends[hit];
    }

    public PatternBits found(int hit) {
        return found[hit];
    }
}
