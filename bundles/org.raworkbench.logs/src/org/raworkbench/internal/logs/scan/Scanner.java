package org.raworkbench.internal.logs.scan;

/**
 * Finds the lines that a {@link PatternSet} matches, block after block. Confined to one thread; holds what it has learnt
 * between blocks, so use one for many.
 */
public final class Scanner {

    private final long[] counts;

    Scanner(PatternSet patterns) {
        counts = new long[patterns.size()];
    }

    /**
     * Scans {@code block} from {@code from} (inclusive) to {@code to} (exclusive). It begins where a line begins and
     * ends where one ends; the last line may lack its {@code \n} and then counts as complete.
     *
     * @return how many lines have a hit
     * @throws java.util.concurrent.CancellationException when that was requested
     */
    public int scan(byte[] block, int from, int to, LineHits hits) {
        return 0;
    }

    /** For each pattern the number of lines it was found in since this scanner was made. */
    public long[] counts() {
        return counts.clone();
    }

    /**
     * In how many cases it could not be decided whether a pattern is in a line: expressions that need backtracking are
     * given up on a line after a second. Such lines do not count as hits.
     */
    public long undecided() {
        return 0;
    }
}
