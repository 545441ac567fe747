package org.raworkbench.internal.logs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers of lines in rising order, all of them: two bytes for each, and never more than one bit for each line of the log.
 * Not thread-safe.
 */
final class TimedHits {

    /** Lines of a part of the log, as a power of two. */
    private static final int PART = 16;
    private static final int PART_LINES = 1 << PART;
    /** With more lines of a part, a bit for each of its lines takes less room. */
    private static final int MOST_LISTED = PART_LINES / 16;

    /** The lines of one part: a list of their places in it, or a bit for each place. */
    private static final class Part {
        private final long number;
        private final long before;
        private int count;
        private char[] places = new char[4];
        private long[] bits;

        /** @param before how many lines are in the parts before */
        Part(long number, long before) {
            this.number = number;
            this.before = before;
        }

        void add(int place) {
            if (bits != null) {
                bits[place >> 6] |= 1L << place;
            } else if (count == MOST_LISTED) {
                bits = new long[PART_LINES / Long.SIZE];
                for (char listed : places) {
                    bits[listed >> 6] |= 1L << listed;
                }
                bits[place >> 6] |= 1L << place;
                places = null;
            } else {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count] = (char) place;
            }
            count++;
        }

        /** Lists the places where there are only bits. */
        void unfold() {
            char[] all = new char[count];
            int at = 0;
            for (int word = 0; word < bits.length; word++) {
                for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                    all[at++] = (char) ((word << 6) + Long.numberOfTrailingZeros(rest));
                }
            }
            places = all;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private long size;
    private Part near;
    /** The parts with bits whose places are listed now. */
    private Part unfolded;
    private Part unfoldedBefore;

    /** @param line above all that are in it */
    void add(long line) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || last.number != line >> PART) {
            last = new Part(line >> PART, size);
            parts.add(last);
        }
        last.add((int) line & PART_LINES - 1);
        size++;
    }

    long size() {
        return size;
    }

    /** Not while lines are added. */
    long line(long index) {
        Part part = near;
        if (part == null || index < part.before || index >= part.before + part.count) {
            part = part(index);
            near = part;
        }
        if (part.places == null) {
            unfold(part);
        }
        return (part.number << PART) + part.places[(int) (index - part.before)];
    }

    private Part part(long index) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (parts.get(middle).before <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }

    /** Two at a time, since a window may reach from one into the next. */
    private void unfold(Part part) {
        if (unfoldedBefore != null) {
            unfoldedBefore.places = null;
        }
        unfoldedBefore = unfolded;
        unfolded = part;
        part.unfold();
    }
}
