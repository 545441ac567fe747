package org.raworkbench.internal.logs.scan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Which patterns of a {@link PatternSet} are in a line, by their index. Immutable. */
public final class PatternBits {

    /** No pattern at all. */
    public static final PatternBits NONE = new PatternBits(new long[0]);

    /** Without zeros at its end, so that equal sets have equal words. */
    private final long[] words;

    private PatternBits(long[] words) {
        this.words = words;
    }

    public static PatternBits of(int... patterns) {
        BitSet bits = new BitSet();
        Arrays.stream(patterns).forEach(bits::set);
        return of(bits);
    }

    public static PatternBits of(BitSet patterns) {
        return patterns.isEmpty() ? NONE : new PatternBits(patterns.toLongArray());
    }

    public boolean contains(int pattern) {
        int word = pattern >> 6;
        return word < words.length && (words[word] >>> pattern & 1) != 0;
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Patterns 0 to 63 as a mask. */
    public long mask() {
        return words.length == 0 ? 0 : words[0];
    }

    /** Calls {@code consumer} with each pattern, the smallest first. */
    public void forEach(IntConsumer consumer) {
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                consumer.accept((word << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    public PatternBits or(PatternBits other) {
        if (isEmpty() || this == other) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        PatternBits longer = words.length >= other.words.length ? this : other;
        PatternBits shorter = longer == this ? other : this;
        long[] joined = longer.words.clone();
        for (int word = 0; word < shorter.words.length; word++) {
            joined[word] |= shorter.words[word];
        }
        return new PatternBits(joined);
    }

    public PatternBits and(PatternBits other) {
        BitSet bits = BitSet.valueOf(words);
        bits.and(BitSet.valueOf(other.words));
        return of(bits);
    }

    /** The patterns of this that are not in {@code other}. */
    public PatternBits without(PatternBits other) {
        BitSet bits = BitSet.valueOf(words);
        bits.andNot(BitSet.valueOf(other.words));
        return of(bits);
    }

    public boolean intersects(PatternBits other) {
        for (int word = Math.min(words.length, other.words.length) - 1; word >= 0; word--) {
            if ((words[word] & other.words[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds one to the count of each pattern. */
    void addTo(long[] counts) {
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                counts[(word << 6) + Long.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatternBits bits && Arrays.equals(words, bits.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return BitSet.valueOf(words).toString();
    }
}
