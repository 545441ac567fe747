package org.raworkbench.internal.certificates.revocation;

import java.util.Arrays;

/**
 * Finds the entry of a serial number in a revocation list without making an object for each entry: an open hash table of
 * the entries' offsets, 8 to 16 bytes an entry.
 */
final class SerialIndex {

    private final byte[] list;
    private final int[] slots;

    /** An index for at most {@code entries} entries of {@code list}. */
    SerialIndex(byte[] list, int entries) {
        this.list = list;
        this.slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, entries)) << 2)];
    }

    /** Notes that the entry at {@code offset} has its serial number's content octets from {@code from} to {@code to}. */
    void add(int offset, int from, int to) {
        int slot = hash(list, from, to);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = offset;
    }

    /** The offset of the first entry with this serial number; -1 when there is none. */
    int find(byte[] serial) {
        int slot = hash(serial, 0, serial.length);
        while (slots[slot] != 0) {
            int offset = slots[slot];
            int content = content(offset);
            int from = content(content);
            int to = from + length(content);
            if (Arrays.equals(list, from, to, serial, 0, serial.length)) {
                return offset;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        hash *= 0x9E3779B9;
        return (hash >>> 7 ^ hash) & slots.length - 1;
    }

    /** Offset of the content of the element at {@code offset}, which was checked when the list was read. */
    private int content(int offset) {
        int first = list[offset + 1] & 0xFF;
        return offset + 2 + (first < 0x80 ? 0 : first & 0x7F);
    }

    private int length(int offset) {
        int first = list[offset + 1] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        int length = 0;
        for (int i = 0; i < (first & 0x7F); i++) {
            length = length << 8 | list[offset + 2 + i] & 0xFF;
        }
        return length;
    }
}
