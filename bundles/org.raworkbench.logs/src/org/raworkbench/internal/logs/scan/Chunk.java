package org.raworkbench.internal.logs.scan;

import java.util.Arrays;

/** What is in one chunk of a file: the lines that begin in it. Filled by one thread and then read by another. */
final class Chunk {

    /** The lines that begin in the chunk; only counted when somebody wants numbers. */
    long lines;
    /** How many of them were looked for. */
    long wanted;
    /** The file's offset of {@link #block}. */
    long offset;
    /** The bytes that {@link #start} and {@link #end} speak of. */
    byte[] block;
    /** The line that is too long for the block, always the last one; its number counts from 0 in the chunk. */
    FoundLine longLine;

    private int[] numbers = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private PatternBits[] patterns = new PatternBits[16];
    private int size;

    void add(int number, int start, int end, PatternBits found) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            patterns = Arrays.copyOf(patterns, size * 2);
        }
        numbers[size] = number;
        starts[size] = start;
        ends[size] = end;
        patterns[size] = found;
        size++;
    }

    int size() {
        return size;
    }

    /** The number of the line in the chunk, from 0. */
    int number(int index) {
        return numbers[index];
    }

    FoundLine line(int index, long linesBefore) {
        return new FoundLine(linesBefore + numbers[index], offset + starts[index], (long) ends[index] - starts[index],
                block, starts[index], ends[index], patterns[index]);
    }
}
