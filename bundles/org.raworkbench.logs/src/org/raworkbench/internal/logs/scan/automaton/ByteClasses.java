package org.raworkbench.internal.logs.scan.automaton;

import java.util.BitSet;

/**
 * The bytes in classes: no node tells two bytes of one class apart. Rows of the table are as short as there are
 * classes, so that those in use stay in the processor's cache.
 *
 * @param ofByte          the class of each byte, 0 to 255
 * @param representatives one byte of each class
 */
record ByteClasses(int[] ofByte, int[] representatives) {

    static ByteClasses of(Nfa nfa) {
        BitSet starts = new BitSet(257);
        cut(starts, '\n', '\n');
        cut(starts, '\r', '\r');
        for (Nfa.Node node : nfa.nodes()) {
            if (node instanceof Nfa.Node.Bytes bytes) {
                for (int range = 0; range < bytes.first().length; range++) {
                    cut(starts, bytes.first()[range], bytes.last()[range]);
                }
            } else if (node instanceof Nfa.Node.Condition) {
                cut(starts, '0', '9');
                cut(starts, 'A', 'Z');
                cut(starts, '_', '_');
                cut(starts, 'a', 'z');
                cut(starts, 0x80, 0xBF);
            }
        }
        starts.set(0);
        starts.clear(256);
        int[] ofByte = new int[256];
        for (int value = 0, each = -1; value < 256; value++) {
            each += starts.get(value) ? 1 : 0;
            ofByte[value] = each;
        }
        return new ByteClasses(ofByte, starts.stream().toArray());
    }

    private static void cut(BitSet starts, int first, int last) {
        starts.set(first);
        starts.set(last + 1);
    }

    int count() {
        return representatives.length;
    }

    /** Whether {@code value} is one of the ASCII characters of words. */
    static boolean isWord(int value) {
        return value >= '0' && value <= '9' || value >= 'A' && value <= 'Z' || value == '_'
                || value >= 'a' && value <= 'z';
    }
}
