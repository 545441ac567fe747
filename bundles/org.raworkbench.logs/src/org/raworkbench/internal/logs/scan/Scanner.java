package org.raworkbench.internal.logs.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.logs.scan.automaton.LineEnds;

/**
 * Finds the lines that a {@link PatternSet} matches, block after block. Confined to one thread; holds what it has
 * learnt between blocks, so use one for many.
 */
public final class Scanner {

    /** A longer line is not tried with backtracking. */
    static final int LONGEST_BACKTRACKED = 16 << 20;

    private final List<Backtracking> backtracking;
    private final PatternBits irregular;
    private final Cancellation cancellation;
    private final List<Engine> engines = new ArrayList<>();
    private final List<LineEnds> found = new ArrayList<>();
    private final long[] counts;
    private long undecided;

    /** @param backtracking by pattern; null where the engine decides alone */
    Scanner(List<Backtracking> backtracking, Engine engine, Cancellation cancellation) {
        this.backtracking = backtracking;
        this.cancellation = cancellation;
        BitSet needed = new BitSet();
        for (int pattern = 0; pattern < backtracking.size(); pattern++) {
            needed.set(pattern, backtracking.get(pattern) != null);
        }
        irregular = PatternBits.of(needed);
        counts = new long[backtracking.size()];
        add(engine);
    }

    private void add(Engine engine) {
        engines.add(engine);
        found.add(new LineEnds());
    }

    /**
     * Scans {@code block} from {@code from} (inclusive) to {@code to} (exclusive). It begins where a line begins and
     * ends where one ends; the last line may lack its {@code \n} and then counts as complete.
     *
     * @param hits told about each line with a hit, in order, after all of the block was scanned
     * @return how many lines have a hit
     * @throws java.util.concurrent.CancellationException when that was requested; the scanner is of no use then
     */
    public int scan(byte[] block, int from, int to, LineHits hits) {
        if (from >= to) {
            return 0;
        }
        for (int each = 0; each < engines.size(); each++) {
            found.get(each).clear();
            engines.get(each).scan(block, from, to, found.get(each));
        }
        int lines = deliver(block, from, to, hits);
        replaceEngines();
        return lines;
    }

    /** As {@link #scan}, for callers to whom {@link #counts()} and the number of lines with a hit are enough. */
    public int count(byte[] block, int from, int to) {
        return scan(block, from, to, null);
    }

    /** For each pattern the number of lines it was found in since this scanner was made. */
    public long[] counts() {
        return counts.clone();
    }

    /**
     * In how many cases it could not be decided whether a pattern is in a line: expressions that need backtracking are
     * given up on a line after a second, and not tried on lines of more than 16 MiB. Such lines do not count as hits.
     */
    public long undecided() {
        return undecided;
    }

    /** Begins a line that is too long for a block. */
    void beginLine() {
        engines.forEach(Engine::beginLine);
    }

    /** The next part of the line; no {@code \n} is in it. */
    void part(byte[] block, int from, int to) {
        engines.forEach(engine -> engine.part(block, from, to));
    }

    /**
     * Ends the line.
     *
     * @param newline whether a {@code \n} follows
     * @param line    all of the line when {@link #backtracks} and it is short enough, empty otherwise
     */
    PatternBits endLine(boolean newline, Optional<byte[]> line) {
        PatternBits all = PatternBits.NONE;
        for (Engine engine : engines) {
            all = all.or(engine.endLine(newline));
        }
        if (all.intersects(irregular)) {
            if (line.isPresent()) {
                byte[] bytes = line.get();
                int length = bytes.length;
                boolean carriage = newline && length > 0 && bytes[length - 1] == '\r';
                all = confirmed(bytes, 0, carriage ? length - 1 : length, all);
            } else {
                undecided += all.and(irregular).size();
                all = all.without(irregular);
            }
        }
        all.addTo(counts);
        return all;
    }

    /** Whether lines have to be kept for backtracking. */
    boolean backtracks() {
        return !irregular.isEmpty();
    }

    private int deliver(byte[] block, int from, int to, LineHits hits) {
        int[] next = new int[engines.size()];
        int lines = 0;
        int lineFrom = from;
        while (true) {
            int end = Integer.MAX_VALUE;
            for (int each = 0; each < next.length; each++) {
                if (next[each] < found.get(each).size()) {
                    end = Math.min(end, found.get(each).end(next[each]));
                }
            }
            if (end == Integer.MAX_VALUE) {
                return lines;
            }
            PatternBits patterns = PatternBits.NONE;
            for (int each = 0; each < next.length; each++) {
                if (next[each] < found.get(each).size() && found.get(each).end(next[each]) == end) {
                    patterns = patterns.or(found.get(each).found(next[each]++));
                }
            }
            boolean confirm = patterns.intersects(irregular);
            int start = confirm || hits != null ? LineCounter.lineStart(block, lineFrom, end) : lineFrom;
            if (confirm) {
                boolean carriage = end < to && block[end] == '\n' && end > start && block[end - 1] == '\r';
                patterns = confirmed(block, start, carriage ? end - 1 : end, patterns);
            }
            lineFrom = end + 1;
            if (!patterns.isEmpty()) {
                lines++;
                patterns.addTo(counts);
                if (hits != null) {
                    hits.line(start, end, patterns);
                }
            }
        }
    }

    /** {@code patterns} without those that backtracking does not find. */
    private PatternBits confirmed(byte[] block, int start, int end, PatternBits patterns) {
        BitSet wrong = new BitSet();
        patterns.and(irregular).forEach(pattern -> {
            Optional<Boolean> matches = end - start > LONGEST_BACKTRACKED ? Optional.empty()
                    : backtracking.get(pattern).matches(block, start, end, cancellation);
            undecided += matches.isEmpty() ? 1 : 0;
            wrong.set(pattern, !matches.orElse(false));
        });
        return patterns.without(PatternBits.of(wrong));
    }

    private void replaceEngines() {
        for (int each = engines.size() - 1; each >= 0; each--) {
            Optional<List<Engine>> successors = engines.get(each).successors();
            if (successors.isPresent()) {
                engines.remove(each);
                found.remove(each);
                successors.get().forEach(this::add);
            }
        }
    }
}
