package org.raworkbench.internal.logs.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where lines meet a rule that takes several of them.
 *
 * <p>In a log without times the window is {@value #LINES_WITHOUT_TIME} lines.
 */
final class WindowJudge {

    static final int LINES_WITHOUT_TIME = 200;

    private final LineTimes times;
    private final long window;
    private final long mostLines;
    private final long lastLine;

    /** @param lastLine number of the last line of the log, from 0 */
    WindowJudge(LineTimes times, LogRule rule, long lastLine) {
        this.times = times;
        this.window = rule.within().toMillis();
        this.mostLines = rule.lines() == 0 ? Long.MAX_VALUE : rule.lines();
        this.lastLine = lastLine;
    }

    /** How often a rule was met, and the lines of the first times. */
    static final class Meetings {
        private final List<long[]> first = new ArrayList<>();
        private long count;

        private void add(long... lines) {
            count++;
            if (first.size() < RuleScan.SHOWN) {
                first.add(lines);
            }
        }

        long count() {
            return count;
        }

        /** At most {@value RuleScan#SHOWN}. */
        List<long[]> first() {
            return first;
        }
    }

    /** How often and where the rule was met. */
    Meetings met(LogRule rule, List<TimedHits> steps) {
        return switch (rule.kind()) {
            case SINGLE -> new Meetings();
            case SEQUENCE -> sequences(steps);
            case COUNT -> counts(steps.get(0), rule.atLeast());
            case ABSENCE -> absences(steps.get(0), steps.get(1));
        };
    }

    /** Each run takes the first line that fits the first step and goes on with the next that fits; runs do not overlap. */
    private Meetings sequences(List<TimedHits> steps) {
        Meetings met = new Meetings();
        long[] next = new long[steps.size()];
        long after = -1;
        for (long first = 0; first < steps.get(0).size(); first++) {
            long start = steps.get(0).line(first);
            if (start <= after) {
                continue;
            }
            long[] lines = new long[steps.size()];
            lines[0] = start;
            int step = 1;
            for (; step < steps.size(); step++) {
                TimedHits hits = steps.get(step);
                long at = next[step];
                while (at < hits.size() && hits.line(at) <= lines[step - 1]) {
                    at++;
                }
                next[step] = at;
                if (at == hits.size() || !inside(start, hits.line(at))) {
                    break;
                }
                lines[step] = hits.line(at);
            }
            // a later start that is closer to the second step is the better one
            boolean laterStart = step == steps.size() && first + 1 < steps.get(0).size()
                    && steps.get(0).line(first + 1) < lines[1];
            if (step == steps.size() && !laterStart) {
                met.add(lines);
                after = lines[step - 1];
            }
        }
        return met;
    }

    private Meetings counts(TimedHits hits, int atLeast) {
        Meetings met = new Meetings();
        long from = 0;
        for (long to = 0; to < hits.size(); to++) {
            while (from < to && !inside(hits.line(from), hits.line(to))) {
                from++;
            }
            if (to - from + 1 >= atLeast) {
                long[] lines = new long[atLeast];
                for (int i = 0; i < atLeast; i++) {
                    lines[i] = hits.line(from + i);
                }
                met.add(lines);
                // the rest of the same burst is the same event
                long last = hits.line(to);
                while (to + 1 < hits.size() && inside(last, hits.line(to + 1))) {
                    last = hits.line(++to);
                }
                from = to + 1;
            }
        }
        return met;
    }

    private Meetings absences(TimedHits begins, TimedHits ends) {
        Meetings met = new Meetings();
        long end = 0;
        for (long begin = 0; begin < begins.size(); begin++) {
            long line = begins.line(begin);
            while (end < ends.size() && ends.line(end) <= line) {
                end++;
            }
            boolean followed = end < ends.size() && inside(line, ends.line(end));
            if (!followed && !inside(line, lastLine)) {
                met.add(line);
            }
        }
        return met;
    }

    private boolean inside(long line, long later) {
        return later - line <= mostLines && times.within(line, later, window);
    }
}
