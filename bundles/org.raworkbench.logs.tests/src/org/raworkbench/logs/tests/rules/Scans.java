package org.raworkbench.logs.tests.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.raworkbench.internal.logs.index.BlockScan;
import org.raworkbench.internal.logs.rules.Hit;
import org.raworkbench.internal.logs.rules.LineTimes;
import org.raworkbench.internal.logs.rules.RuleResult;
import org.raworkbench.internal.logs.rules.RuleScan;
import org.raworkbench.internal.logs.rules.RuleSet;
import org.raworkbench.internal.logs.rules.RuleVerdicts;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.logs.RecordSeverity;

/** Scans lines as an index does, block after block. */
final class Scans {

    private Scans() {
    }

    static List<RuleResult> of(RuleSet rules, List<String> lines) {
        return of(rules, lines, lines.size(), line -> LineTimes.UNKNOWN);
    }

    /** @param linesInBlock how many lines come at once */
    static List<RuleResult> of(RuleSet rules, List<String> lines, int linesInBlock, LineTimes times) {
        RuleScan scan = new RuleScan(rules, Cancellation.NEVER);
        feed(scan, lines, linesInBlock);
        return new RuleVerdicts(scan, lines(lines, times)).results();
    }

    private static <F> void feed(BlockScan<F> scan, List<String> lines, int linesInBlock) {
        BlockScan.Worker<F> worker = scan.worker();
        long offset = 0;
        for (int from = 0; from < lines.size(); from += linesInBlock) {
            List<String> part = lines.subList(from, Math.min(lines.size(), from + linesInBlock));
            byte[] bytes = (String.join("\n", part) + "\n").getBytes(StandardCharsets.UTF_8);
            scan.accept(worker.scan(bytes, 0, bytes.length, offset, false), offset, from);
            offset += bytes.length;
        }
    }

    private static RuleVerdicts.Lines lines(List<String> lines, LineTimes times) {
        List<String> copy = new ArrayList<>(lines);
        return new RuleVerdicts.Lines() {
            @Override
            public long count() {
                return copy.size();
            }

            @Override
            public String format(long line) {
                return "";
            }

            @Override
            public RecordSeverity severity(long line) {
                return RecordSeverity.NONE;
            }

            @Override
            public Hit hit(long line) {
                return new Hit(line, 0, copy.get((int) line));
            }

            @Override
            public long millis(long line) {
                return times.millis(line);
            }
        };
    }
}
