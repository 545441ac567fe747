package org.raworkbench.internal.logs.scan;

/** Takes the lines of a block in which something was found, in their order. */
@FunctionalInterface
public interface LineHits {

    /**
     * One line with at least one hit. No line number comes with it, since counting lines that nobody asked about costs
     * as much as finding hits: a caller with a line index looks {@code start} up there, others use {@link LineCounter}.
     *
     * @param start    where the line starts in the block
     * @param end      where it ends, after its last byte and before its {@code \n}; a {@code \r} there is included
     * @param patterns the patterns that are in the line; immutable, may be kept
     */
    void line(int start, int end, PatternBits patterns);
}
