package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.raworkbench.core.Subscription;
import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.logs.RecordSeverity;

/**
 * All that a view of the open logs works with. Answers come later, on other threads; only the newest question of a kind
 * is answered.
 */
public final class LogBoard implements AutoCloseable {

    /** At most so many characters go to the clipboard. */
    public static final int MOST_COPIED = 4 << 20;
    private static final int LOOKED_THROUGH = 20_000;

    private final LogWatch watch;
    private final ZoneId zone;
    private final Runnable changed;
    private final LogRows rows;
    private final Bookmarks marks;
    private final Subscription listening;
    private final Background reading = new Background("log rows");
    private final Background details = new Background("log record");
    private final Background going = new Background("log search");
    private final Background placing = new Background("log places");
    private final Background bars = new Background("log times");
    private final Background writing = new Background("log marks");
    private volatile ReviewedLines reviewed = ReviewedLines.NONE;
    private List<Object> known = List.of();

    /**
     * @param folder where bookmarks are kept
     * @param zone that times are shown in
     * @param changed called on any thread when there is something new
     */
    public LogBoard(LogWatch watch, Path folder, ZoneId zone, Runnable changed) {
        this.watch = Objects.requireNonNull(watch, "watch");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.changed = Objects.requireNonNull(changed, "changed");
        rows = new LogRows(() -> watch.state().sources(), changed);
        marks = new Bookmarks(folder.resolve("marks"), writing::execute, changed);
        listening = watch.listen(this::onWatch);
        onWatch();
    }

    /** New rows are only made when other sources are open or one changed; more lines of one show by themselves. */
    private void onWatch() {
        WatchState state = watch.state();
        List<Object> now = state.sources().stream()
                .<Object>map(source -> List.of(source, source.generation(), source.skew())).toList();
        boolean another;
        synchronized (this) {
            another = !now.equals(known);
            known = now;
        }
        if (another) {
            reviewed = ReviewedLines.of(state.sources());
            marks.load(state.sources());
            rows.refresh();
        }
        changed.run();
    }

    public LogWatch watch() {
        return watch;
    }

    public LogRows rows() {
        return rows;
    }

    public Bookmarks marks() {
        return marks;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Reads the rows in {@code window}. */
    public void read(RowWindow window, Consumer<List<LogRow>> receiver) {
        RowSet set = rows.set();
        reading.newest(cancellation -> receiver.accept(reader(set).read(window.top(), window.height())));
    }

    private RowReader reader(RowSet set) {
        return new RowReader(set, rows.filters(), place -> marks.of(path(set, place), place.line()).map(Mark::note),
                place -> reviewed.of(set.order(), place));
    }

    private static String path(RowSet set, Place place) {
        return set.order().sources().get(place.source()).path();
    }

    /** Reads all about the record in {@code row}. */
    public void detail(long row, Consumer<RecordDetail> receiver) {
        RowSet set = rows.set();
        details.newest(cancellation -> {
            if (row < 0 || row >= set.order().rows()) {
                receiver.accept(RecordDetail.NONE);
                return;
            }
            Place place = set.order().place(row);
            OpenSource source = set.order().sources().get(place.source());
            receiver.accept(new DetailReader(watch.knowledge().rules(), zone, cancellation).read(source,
                    place.line()));
        });
    }

    /**
     * Looks for {@code goal} from {@code row} on.
     *
     * @param receiver gets the row, or nothing where there is none
     */
    public void go(Goal goal, long row, Consumer<OptionalLong> receiver) {
        RowSet set = rows.set();
        going.newest(cancellation -> {
            OptionalLong found = find(set, goal, row, cancellation);
            if (!cancellation.requested()) {
                receiver.accept(found);
            }
        });
    }

    private OptionalLong find(RowSet set, Goal goal, long row, Cancellation cancellation) throws IOException {
        Navigation navigation = new Navigation(set.order(), cancellation);
        return switch (goal) {
            case Goal.Line line -> navigation.line(line.path(), line.line());
            case Goal.Time time -> navigation.time(time.time());
            case Goal.Typed typed -> typed(set, typed.text(), row, cancellation);
            case Goal.Nearest nearest -> switch (nearest.kind()) {
                case MATCH -> navigation.found(set.found().orElse(Map.of()), row, nearest.forward());
                case ERROR -> navigation.severity(RecordSeverity.ERROR, row, nearest.forward());
                case FINDING -> navigation.lines(reviewed.numbers(), row, nearest.forward());
                case MARK -> navigation.lines(marks.numbers(), row, nearest.forward());
            };
        };
    }

    /** Looks through the next rows; the search is for more. */
    private OptionalLong typed(RowSet set, String text, long row, Cancellation cancellation) throws IOException {
        String wanted = text.toLowerCase(java.util.Locale.ROOT);
        long end = Math.min(set.order().rows(), Math.max(0, row) + LOOKED_THROUGH);
        for (long each = Math.max(0, row); each < end && !cancellation.requested(); each++) {
            Place place = set.order().place(each);
            String line = set.order().sources().get(place.source()).view().text(place.line(), 2048);
            if (line.toLowerCase(java.util.Locale.ROOT).contains(wanted)) {
                return OptionalLong.of(each);
            }
        }
        return OptionalLong.empty();
    }

    /** Where line {@code line}, from 0, of {@code source} stands now, or the nearest one shown after it. */
    public void where(String source, long line, Consumer<OptionalLong> receiver) {
        RowSet set = rows.set();
        placing.newest(cancellation -> receiver.accept(new Navigation(set.order(), cancellation).line(source, line)));
    }

    /** Ends the search for a row that is going on. */
    public void stop() {
        going.cancel();
    }

    /** Counts the records in {@code span}, or in all the time that there is. */
    public void bars(Optional<TimeSpan> span, int number, Consumer<Optional<TimeBars>> receiver) {
        List<OpenSource> sources = watch.state().sources();
        bars.newest(cancellation -> {
            Optional<TimeSpan> whole = span.or(() -> TimeBars.span(sources));
            receiver.accept(whole.isEmpty() ? Optional.empty()
                    : Optional.of(TimeBars.of(sources, whole.get(), number)));
        });
    }

    /** The selected rows as text, one a line, cut where it gets too much. */
    public void text(RowSelection selection, TableColumns columns, Consumer<String> receiver) {
        RowSet set = rows.set();
        details.execute(() -> {
            StringBuilder text = new StringBuilder();
            RowReader reader = reader(set);
            long row = selection.first();
            try {
                while (row <= selection.last() && text.length() < MOST_COPIED) {
                    List<LogRow> some = reader.read(row, (int) Math.min(200, selection.last() - row + 1));
                    if (some.isEmpty()) {
                        break;
                    }
                    some.forEach(one -> text.append(columns.line(one, zone)).append('\n'));
                    row += some.size();
                }
            } catch (IOException | RuntimeException gone) {
                text.append(Messages.text("copy.gone")).append('\n');
            }
            if (row <= selection.last()) {
                text.append(Messages.text("copy.more", selection.last() - row + 1)).append('\n');
            }
            receiver.accept(text.toString());
        });
    }

    /** The source and line in {@code row}; empty where there is none. Not for the thread that draws. */
    public Optional<LogRow> row(long row) throws IOException {
        return reader(rows.set()).read(row, 1).stream().findFirst();
    }

    @Override
    public void close() {
        listening.close();
        rows.close();
        List.of(reading, details, going, placing, bars, writing).forEach(Background::close);
    }
}
