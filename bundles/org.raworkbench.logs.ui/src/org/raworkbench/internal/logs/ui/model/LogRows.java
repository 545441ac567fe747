package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.ExpressionException;
import org.raworkbench.internal.logs.ui.model.LineFilter.Effect;
import org.roaringbitmap.RoaringBitmap;

/**
 * Makes the rows of the table out of the open logs, the filters and the search, in the background and anew after each
 * change; a change ends what is being made. What a filter meets in a source is kept.
 */
public final class LogRows {

    private record Key(LineCondition condition, OpenSource source, int generation) {
    }

    private record Wish(List<OpenSource> sources, List<LineFilter> filters, Optional<LineCondition> search,
            boolean onlyFound, List<Long> skews) {
    }

    private final Supplier<List<OpenSource>> sources;
    private final Runnable changed;
    private final Map<Key, RoaringBitmap> kept = new HashMap<>();
    private final Job job;
    private List<LineFilter> filters = List.of();
    private Optional<LineCondition> search = Optional.empty();
    private boolean onlyFound;
    private volatile RowSet set = RowSet.NONE;
    private volatile long wishes;
    private volatile boolean busy;
    private volatile boolean closed;

    /** @param changed called on the background thread when there are new rows */
    public LogRows(Supplier<List<OpenSource>> sources, Runnable changed) {
        this.sources = Objects.requireNonNull(sources, "sources");
        this.changed = Objects.requireNonNull(changed, "changed");
        job = Job.create(Messages.text("job.rows"), (org.eclipse.core.runtime.jobs.IJobFunction) this::run);
        job.setSystem(true);
        job.setPriority(Job.SHORT);
    }

    /** The rows now. */
    public RowSet set() {
        return set;
    }

    /** Whether newer rows are being made. */
    public boolean busy() {
        return busy;
    }

    /** The filters, the first one first. */
    public synchronized List<LineFilter> filters() {
        return filters;
    }

    /** Uses {@code stack} from now on. */
    public void filters(List<LineFilter> stack) {
        synchronized (this) {
            filters = List.copyOf(stack);
        }
        refresh();
    }

    /**
     * Looks for {@code condition}.
     *
     * @param only whether only the lines with it are shown
     */
    public void search(Optional<LineCondition> condition, boolean only) {
        synchronized (this) {
            search = condition.filter(wanted -> !wanted.isEmpty());
            onlyFound = only;
        }
        refresh();
    }

    /** The search that is in use. */
    public synchronized Optional<LineCondition> search() {
        return search;
    }

    /** Makes the rows anew: something about the sources changed. */
    public void refresh() {
        if (!closed) {
            wishes++;
            busy = true;
            job.schedule();
        }
    }

    /** Ends whatever is being made. */
    public void close() {
        closed = true;
        wishes++;
        job.cancel();
    }

    private synchronized Wish wish() {
        List<OpenSource> all = List.copyOf(sources.get());
        return new Wish(all, filters, search, onlyFound, all.stream().map(OpenSource::skew).toList());
    }

    private IStatus run(IProgressMonitor monitor) {
        long number = wishes;
        Wish wish = wish();
        Cancellation cancellation = () -> wishes != number || monitor.isCanceled();
        try {
            set = make(wish, number, cancellation);
            if (wishes == number) {
                busy = false;
            }
            changed.run();
        } catch (CancellationException another) {
            // the next run is on its way
        } catch (IOException | RuntimeException gone) {
            // a source was closed meanwhile; its closing makes new rows
            if (wishes == number) {
                busy = false;
                set = new RowSet(RowOrder.NONE, TableColumns.USUAL, Map.of(), Map.of(), Optional.empty(), "", number);
                changed.run();
            }
        }
        return Status.OK_STATUS;
    }

    private RowSet make(Wish wish, long number, Cancellation cancellation) throws IOException {
        kept.keySet().removeIf(key -> !wish.sources().contains(key.source())
                || key.generation() != key.source().generation());
        Map<LineFilter, String> problems = new LinkedHashMap<>();
        Map<LineFilter, Map<OpenSource, RoaringBitmap>> hits = new LinkedHashMap<>();
        for (LineFilter filter : wish.filters()) {
            if (filter.on()) {
                try {
                    hits.put(filter, lines(filter.condition(), wish.sources(), cancellation));
                } catch (ExpressionException wrong) {
                    problems.put(filter, RowSet.words(wrong));
                }
            }
        }
        Optional<Map<OpenSource, RoaringBitmap>> found = Optional.empty();
        String problem = "";
        if (wish.search().isPresent()) {
            try {
                found = Optional.of(lines(wish.search().get(), wish.sources(), cancellation));
            } catch (ExpressionException wrong) {
                problem = RowSet.words(wrong);
            }
        }
        return new RowSet(order(wish, hits, found, cancellation), TableColumns.of(wish.sources()), hits, problems, found,
                problem, number);
    }

    private Map<OpenSource, RoaringBitmap> lines(LineCondition condition, List<OpenSource> all,
            Cancellation cancellation) throws IOException {
        Map<OpenSource, RoaringBitmap> lines = new LinkedHashMap<>();
        for (OpenSource source : all) {
            Key key = new Key(condition, source, source.generation());
            RoaringBitmap known = kept.get(key);
            if (known == null) {
                known = new LineChooser(source, cancellation).choose(condition);
                if (source.indexed()) {
                    kept.put(key, known);
                }
            }
            lines.put(source, known);
        }
        return lines;
    }

    private static RowOrder order(Wish wish, Map<LineFilter, Map<OpenSource, RoaringBitmap>> hits,
            Optional<Map<OpenSource, RoaringBitmap>> found, Cancellation cancellation) throws IOException {
        boolean narrowed = hits.keySet().stream().anyMatch(filter -> filter.effect() != Effect.MARK)
                || wish.onlyFound() && found.isPresent();
        List<OpenSource> sources = wish.sources();
        if (!narrowed) {
            return sources.size() < 2 ? new SourceRows(sources) : MergedRows.of(sources, cancellation);
        }
        if (sources.isEmpty()) {
            return RowOrder.NONE;
        }
        List<RoaringBitmap> chosen = new ArrayList<>();
        for (OpenSource source : sources) {
            chosen.add(chosen(source, hits, wish.onlyFound() ? found.map(all -> all.get(source)) : Optional.empty()));
        }
        return ChosenRows.of(sources, chosen, cancellation);
    }

    private static RoaringBitmap chosen(OpenSource source, Map<LineFilter, Map<OpenSource, RoaringBitmap>> hits,
            Optional<RoaringBitmap> only) {
        RoaringBitmap shown = null;
        RoaringBitmap narrowed = null;
        RoaringBitmap hidden = new RoaringBitmap();
        for (Map.Entry<LineFilter, Map<OpenSource, RoaringBitmap>> hit : hits.entrySet()) {
            RoaringBitmap lines = hit.getValue().get(source);
            if (hit.getKey().effect() == Effect.SHOW) {
                shown = shown == null ? lines.clone() : RoaringBitmap.or(shown, lines);
            } else if (hit.getKey().effect() == Effect.NARROW) {
                narrowed = narrowed == null ? lines : RoaringBitmap.and(narrowed, lines);
            } else if (hit.getKey().effect() == Effect.HIDE) {
                hidden.or(lines);
            }
        }
        if (shown == null) {
            shown = RoaringBitmap.bitmapOfRange(0, source.view().lines());
        }
        if (narrowed != null) {
            shown.and(narrowed);
        }
        shown.andNot(hidden);
        only.ifPresent(shown::and);
        return shown;
    }
}
