package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogLine;
import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.internal.logs.rules.SecretMask;
import org.raworkbench.logs.ExtractedRecord;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogReview;

/** Lines that leave the workbench, secrets masked. Not for the thread that draws. */
public final class LogExtracts {

    /** At most so many lines leave at a time. */
    public static final int MOST = 100_000;
    private static final int LONGEST = 64 << 10;
    private static final int CONTEXT = 3;

    private LogExtracts() {
    }

    /** The selected rows in their order, with a line before and behind them for context. */
    public static List<ExtractedRecord> of(RowOrder order, RowSelection selection) throws IOException {
        List<ExtractedRecord> records = new ArrayList<>();
        long first = Math.max(0, selection.first() - CONTEXT);
        long last = Math.min(order.rows() - 1, Math.min(selection.last(), selection.first() + MOST) + CONTEXT);
        for (long row = first; row <= last; row++) {
            Place place = order.place(row);
            records.add(record(order.sources().get(place.source()), place.line(),
                    row >= selection.first() && row <= selection.last()));
        }
        return records;
    }

    /** What the findings rest on, with the lines around it; harmless findings left out. */
    public static List<ExtractedRecord> of(LogReview review, List<OpenSource> sources) throws IOException {
        List<ExtractedRecord> records = new ArrayList<>();
        for (OpenSource source : sources) {
            NavigableMap<Long, Boolean> lines = new TreeMap<>();
            for (LogFinding finding : review.findings()) {
                for (EvidenceReference seen : finding.finding().evidence()) {
                    if (!finding.harmless() && seen.line().isPresent() && seen.source().equals(source.path())) {
                        add(lines, seen.line().getAsLong() - 1, source.view().lines());
                    }
                }
            }
            for (Map.Entry<Long, Boolean> line : lines.entrySet()) {
                records.add(record(source, line.getKey(), line.getValue()));
            }
        }
        return records;
    }

    private static void add(Map<Long, Boolean> lines, long line, long all) {
        for (long near = Math.max(0, line - CONTEXT); near <= Math.min(all - 1, line + CONTEXT); near++) {
            lines.merge(near, near == line, Boolean::logicalOr);
        }
    }

    private static ExtractedRecord record(OpenSource source, long number, boolean wanted) throws IOException {
        IndexView view = source.view();
        LogLine line = view.line(number);
        return new ExtractedRecord(source.path(), number + 1, RowReader.time(source, line), line.severity(), wanted,
                SecretMask.of(view.text(number, LONGEST)));
    }
}
