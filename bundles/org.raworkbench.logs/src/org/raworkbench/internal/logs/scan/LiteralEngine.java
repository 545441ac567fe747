package org.raworkbench.internal.logs.scan;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.scan.automaton.DfaRun;
import org.raworkbench.internal.logs.scan.automaton.LineEnds;
import org.raworkbench.internal.logs.scan.literal.LiteralSearch;
import org.raworkbench.internal.logs.scan.regex.RequiredLiteral;

/**
 * Looks for the literals of which one pattern requires one, and for the pattern only in the lines that have it. Where
 * that is most of the bytes, all of them go through the automaton for a while, which is faster then.
 */
final class LiteralEngine implements Engine {

    /** Of a block's bytes one in so many is worth confirming. */
    private static final int SHARE = 3;
    private static final int BLOCKS_UNTIL_RETRY = 32;
    private static final int ASK_EACH = 1 << 12;

    private final RequiredLiteral required;
    private final LiteralSearch[] searches;
    /** For each literal where it is next. */
    private final int[] places;
    private final DfaRun run;
    private final PatternBits pattern;
    private final Cancellation cancellation;
    private int wholeBlocks;

    LiteralEngine(RequiredLiteral required, DfaRun run, int pattern, Cancellation cancellation) {
        this.required = required;
        this.searches = required.anyOf().stream().map(LiteralSearch::new).toArray(LiteralSearch[]::new);
        this.places = new int[searches.length];
        this.run = run;
        this.pattern = PatternBits.of(pattern);
        this.cancellation = cancellation;
    }

    @Override
    public void scan(byte[] block, int from, int to, LineEnds lines) {
        if (wholeBlocks > 0) {
            wholeBlocks--;
            run.scan(block, from, to, lines);
            return;
        }
        long confirmed = 0;
        int candidates = 0;
        int lineFrom = from;
        Arrays.fill(places, from - 1);
        int hit;
        while ((hit = next(block, lineFrom, to)) < to) {
            int end = LineCounter.next(block, hit, to);
            boolean matches = required.whole();
            if (!matches) {
                int start = required.first() ? hit : LineCounter.lineStart(block, lineFrom, hit);
                matches = run.matches(block, start, end, end < to);
                confirmed += end - start;
            }
            if (matches) {
                lines.add(end, pattern);
            }
            lineFrom = Math.min(to, end + 1);
            if (++candidates % ASK_EACH == 0 && cancellation.requested()) {
                throw new CancellationException();
            }
        }
        if (confirmed > (to - from) / SHARE) {
            wholeBlocks = BLOCKS_UNTIL_RETRY;
        }
    }

    /** Where the first of the literals begins; {@code to} when there is none. */
    private int next(byte[] block, int from, int to) {
        int first = to;
        for (int each = 0; each < searches.length; each++) {
            if (places[each] < from) {
                int found = searches[each].find(block, from, to);
                places[each] = found < 0 ? to : found;
            }
            first = Math.min(first, places[each]);
        }
        return first;
    }

    @Override
    public void beginLine() {
        run.beginLine();
    }

    @Override
    public void part(byte[] block, int from, int to) {
        run.part(block, from, to);
    }

    @Override
    public PatternBits endLine(boolean newline) {
        return run.endLine(newline);
    }
}
