package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.raworkbench.core.Severity;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogLine;
import org.raworkbench.internal.logs.index.MergedOrder.Place;

/** Reads rows from the disk. Not for the thread that draws. */
public final class RowReader {

    /** Of longer lines only so many bytes are shown in the table. */
    private static final int LONGEST = 2 << 10;

    private final RowSet set;
    private final List<LineFilter> filters;
    private final Function<Place, Optional<String>> marks;
    private final Function<Place, Optional<Severity>> findings;

    /**
     * @param marks the note of a line's bookmark
     * @param findings how serious what the rules met in a line is
     */
    public RowReader(RowSet set, List<LineFilter> filters, Function<Place, Optional<String>> marks,
            Function<Place, Optional<Severity>> findings) {
        this.set = set;
        this.filters = List.copyOf(filters);
        this.marks = marks;
        this.findings = findings;
    }

    /** At most {@code count} rows from {@code top} on; fewer at the end. */
    public List<LogRow> read(long top, int count) throws IOException {
        List<LogRow> rows = new ArrayList<>(count);
        long end = Math.min(set.order().rows(), top + count);
        for (long row = Math.max(0, top); row < end; row++) {
            rows.add(row(row));
        }
        return rows;
    }

    private LogRow row(long row) throws IOException {
        Place place = set.order().place(row);
        OpenSource source = set.order().sources().get(place.source());
        IndexView view = source.view();
        LogLine line = view.line(place.line());
        byte[] bytes = view.bytes(place.line(), LONGEST);
        Map<String, String> fields = line.startsRecord() ? source.log().fields(bytes) : Map.of();
        return new LogRow(row, place, source, time(source, line), line.severity(), fields,
                LineChooser.component(fields).orElse(""),
                VisibleText.of(new String(bytes, StandardCharsets.UTF_8), line.length() > LONGEST + 2),
                line.startsRecord(), set.colour(filters, place), set.isFound(place), marks.apply(place),
                findings.apply(place));
    }

    static Optional<Instant> time(OpenSource source, LogLine line) {
        return line.time().map(time -> time.plus(source.skewTime()));
    }
}
