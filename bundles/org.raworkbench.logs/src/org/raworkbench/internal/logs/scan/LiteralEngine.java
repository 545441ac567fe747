package org.raworkbench.internal.logs.scan;

import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.scan.automaton.DfaRun;
import org.raworkbench.internal.logs.scan.automaton.LineEnds;
import org.raworkbench.internal.logs.scan.literal.LiteralSearch;
import org.raworkbench.internal.logs.scan.regex.RequiredLiteral;

/**
 * Looks for a literal that one pattern requires, and for the pattern only in the lines that have it. Where that is most
 * of the bytes, all of them go through the automaton for a while, which is faster then.
 */
final class LiteralEngine implements Engine {

    /** Of a block's bytes one in so many is worth confirming. */
    private static final int SHARE = 3;
    private static final int BLOCKS_UNTIL_RETRY = 32;
    private static final int ASK_EACH = 1 << 12;

    private final RequiredLiteral required;
    private final LiteralSearch search;
    private final DfaRun run;
    private final PatternBits pattern;
    private final Cancellation cancellation;
    private int wholeBlocks;

    LiteralEngine(RequiredLiteral required, DfaRun run, int pattern, Cancellation cancellation) {
        this.required = required;
        this.search = new LiteralSearch(required.literal());
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
        int hit;
        while ((hit = search.find(block, lineFrom, to)) >= 0) {
            int end = LineCounter.next(block, hit + search.length(), to);
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
