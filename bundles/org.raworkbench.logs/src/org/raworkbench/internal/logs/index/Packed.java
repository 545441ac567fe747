package org.raworkbench.internal.logs.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A long list of line numbers that are near each other, about two bytes each. Filled once, then read by any thread. */
final class Packed {

    private static final int BLOCK = 1024;

    private final List<byte[]> blocks = new ArrayList<>();
    private long[] least = new long[16];
    private final long[] open = new long[BLOCK];
    private int openCount;

    void add(long value) {
        open[openCount++] = value;
        if (openCount == BLOCK) {
            close();
        }
    }

    /** Nothing more is added. */
    void close() {
        if (openCount == 0) {
            return;
        }
        long smallest = Long.MAX_VALUE;
        long largest = 0;
        for (int i = 0; i < openCount; i++) {
            smallest = Math.min(smallest, open[i]);
            largest = Math.max(largest, open[i]);
        }
        int width = Math.max(1, (64 - Long.numberOfLeadingZeros(largest - smallest) + 7) / 8);
        byte[] block = new byte[1 + width * openCount];
        block[0] = (byte) width;
        for (int i = 0; i < openCount; i++) {
            for (int j = 0; j < width; j++) {
                block[1 + i * width + j] = (byte) (open[i] - smallest >>> 8 * j);
            }
        }
        if (blocks.size() == least.length) {
            least = Arrays.copyOf(least, least.length * 2);
        }
        least[blocks.size()] = smallest;
        blocks.add(block);
        openCount = 0;
    }

    long get(long index) {
        int number = (int) (index / BLOCK);
        return get(number, (int) (index % BLOCK));
    }

    private long get(int number, int index) {
        byte[] block = blocks.get(number);
        int width = block[0];
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (block[1 + index * width + i] & 0xFFL) << 8 * i;
        }
        return least[number] + value;
    }

    /** Where {@code value} is; -1 when it is not there. */
    long indexOf(long value) {
        for (int number = 0; number < blocks.size(); number++) {
            byte[] block = blocks.get(number);
            long range = block[0] == 8 ? Long.MAX_VALUE : 1L << 8 * block[0];
            if (value >= least[number] && value - least[number] < range) {
                int count = (block.length - 1) / block[0];
                for (int i = 0; i < count; i++) {
                    if (get(number, i) == value) {
                        return (long) number * BLOCK + i;
                    }
                }
            }
        }
        return -1;
    }
}
