package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.FileScan;
import org.raworkbench.internal.logs.scan.FilterExpression;
import org.raworkbench.internal.logs.scan.LineSelection;
import org.raworkbench.logs.RecordSeverity;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Finds the lines of one source that a condition asks for. Not for the thread that draws. */
final class LineChooser {

    private static final int LONGEST = 8 << 10;
    /** Fields that say what wrote a record, the best first. */
    private static final List<String> COMPONENTS = List.of("component", "provider", "logger", "source", "application",
            "function", "service", "module");

    private final OpenSource source;
    private final IndexView view;
    private final Cancellation cancellation;

    LineChooser(OpenSource source, Cancellation cancellation) {
        this.source = source;
        this.view = source.view();
        this.cancellation = cancellation;
    }

    /** What {@code fields} say wrote the record. */
    static Optional<String> component(Map<String, String> fields) {
        return componentField(fields).map(fields::get);
    }

    /** The name of the field that says it. */
    static Optional<String> componentField(Map<String, String> fields) {
        return COMPONENTS.stream().filter(name -> !fields.getOrDefault(name, "").isBlank()).findFirst();
    }

    /** @throws CancellationException when that was requested */
    RoaringBitmap choose(LineCondition condition) throws IOException {
        RoaringBitmap chosen = null;
        if (condition.source().isPresent() && !condition.source().get().equals(source.path())) {
            return new RoaringBitmap();
        }
        if (condition.expression().isPresent()) {
            chosen = text(FilterExpression.parse(condition.expression().get(), condition.ignoreCase()));
        }
        if (condition.atLeast().isPresent()) {
            chosen = both(chosen, severity(condition.atLeast().get()));
        }
        if (condition.from().isPresent() || condition.to().isPresent()) {
            chosen = both(chosen, time(condition.from(), condition.to()));
        }
        if (condition.component().isPresent()) {
            chosen = both(chosen, component(condition.component().get()));
        }
        return chosen == null ? all() : chosen;
    }

    private RoaringBitmap all() {
        return RoaringBitmap.bitmapOfRange(0, Math.min(view.lines(), LineSelection.MOST_LINES));
    }

    private static RoaringBitmap both(RoaringBitmap one, RoaringBitmap other) {
        return one == null ? other : RoaringBitmap.and(one, other);
    }

    private RoaringBitmap text(FilterExpression expression) throws IOException {
        RoaringBitmap found = FileScan.of(expression).threads(Runtime.getRuntime().availableProcessors())
                .cancelledBy(cancellation).select(source.log().taken().content()).lines();
        // what was added to the file since is not in the index
        return RoaringBitmap.remove(found, view.lines(), LineSelection.MOST_LINES);
    }

    private RoaringBitmap severity(RecordSeverity least) throws IOException {
        RoaringBitmap found = new RoaringBitmap();
        OptionalLong line = view.next(0, least);
        while (line.isPresent()) {
            check();
            long end = view.recordEnd(line.getAsLong());
            found.add(line.getAsLong(), end);
            line = view.next(end, least);
        }
        return found;
    }

    private RoaringBitmap time(Optional<Instant> from, Optional<Instant> to) throws IOException {
        long first = from.map(Ticks::of).orElse(Long.MIN_VALUE);
        long last = to.map(Ticks::of).orElse(Long.MAX_VALUE);
        if (view.ordered()) {
            long begin = from.isEmpty() ? 0 : lineAt(first);
            long end = to.isEmpty() ? view.lines() : lineAt(last);
            return begin < end ? RoaringBitmap.bitmapOfRange(begin, end) : new RoaringBitmap();
        }
        RoaringBitmapWriter<RoaringBitmap> writer = RoaringBitmapWriter.writer().get();
        for (long line = 0; line < view.lines(); line++) {
            if ((line & 0xFFF) == 0) {
                check();
            }
            long ticks = view.line(line).ticks();
            if (ticks != Ticks.NONE && ticks + source.skew() >= first && ticks + source.skew() < last) {
                writer.add((int) line);
            }
        }
        return writer.get();
    }

    private long lineAt(long ticks) throws IOException {
        return view.lineAt(Ticks.instant(ticks - source.skew())).orElse(view.lines());
    }

    private RoaringBitmap component(String name) throws IOException {
        RoaringBitmap found = new RoaringBitmap();
        RoaringBitmap candidates = text(FilterExpression.parse(quoted(name), false));
        for (int each : candidates) {
            check();
            long line = Integer.toUnsignedLong(each);
            if (view.line(line).startsRecord()
                    && component(source.log().fields(view.bytes(line, LONGEST))).filter(name::equals).isPresent()) {
                found.add(line, view.recordEnd(line));
            }
        }
        return found;
    }

    /** {@code text} as an expression that is found where it stands as it is. */
    static String quoted(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\^$.|?*+()[]{}\"".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private void check() {
        if (cancellation.requested()) {
            throw new CancellationException();
        }
    }
}
