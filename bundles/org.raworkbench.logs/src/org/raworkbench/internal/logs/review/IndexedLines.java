package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.rules.Hit;
import org.raworkbench.internal.logs.rules.LineTimes;
import org.raworkbench.internal.logs.rules.RuleVerdicts;
import org.raworkbench.logs.RecordSeverity;

/** What an index says about lines, for rules. */
record IndexedLines(IndexView view) implements RuleVerdicts.Lines {

    private static final int LONGEST = 1000;

    @Override
    public long count() {
        return view.lines();
    }

    @Override
    public String format(long line) {
        try {
            return view.line(line).format().map(LineFormat::id).orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public RecordSeverity severity(long line) {
        try {
            return view.line(line).severity();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public long millis(long line) {
        try {
            long ticks = view.ticks(line);
            return ticks == Ticks.NONE ? LineTimes.UNKNOWN : Ticks.instant(ticks).toEpochMilli();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean within(long line, long later, long window) {
        return view.within(line, later, window)
                .orElseGet(() -> RuleVerdicts.Lines.super.within(line, later, window));
    }

    @Override
    public Hit hit(long line) {
        try {
            return new Hit(line, view.offset(line), view.text(line, LONGEST));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
