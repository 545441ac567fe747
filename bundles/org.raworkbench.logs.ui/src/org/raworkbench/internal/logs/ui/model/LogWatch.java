package org.raworkbench.internal.logs.ui.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.review.LogKnowledge;
import org.raworkbench.internal.logs.review.LogSession;
import org.raworkbench.internal.logs.review.OpenLog;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.LogFormat;
import org.raworkbench.logs.LogReview;

/**
 * The logs that are open, for as long as the visit lasts: opens them in the background, lays the review on the desk and
 * takes it away with the logs. Safe for several threads.
 */
@Component(service = LogWatch.class)
public final class LogWatch implements OpenJob.Listener {

    private static final int MOST_NOTES = 20;

    private final RuleLogReviewService service;
    private final Desk desk;
    private final List<Opening> openings = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final LogFolders folders;
    private final PastedFiles pasted;
    private final Subscription following;
    private final FollowJob follow;
    private Instant visit;
    private String laid = "";
    private Optional<LogReview> joined = Optional.empty();
    private boolean stale;
    private long grown;

    @Activate
    public LogWatch(@Reference RuleLogReviewService service, @Reference Desk desk) {
        this(service, desk, Platform.getStateLocation(FrameworkUtil.getBundle(LogWatch.class)).toPath());
    }

    /** @param folder for working copies and indexes */
    public LogWatch(RuleLogReviewService service, Desk desk, Path folder) {
        this.service = Objects.requireNonNull(service, "service");
        this.desk = Objects.requireNonNull(desk, "desk");
        folders = new LogFolders(folder);
        pasted = new PastedFiles(folders);
        follow = new FollowJob(() -> state().sources(), this::grew,
                source -> readAs(source, source.choice()), this::replaced);
        visit = desk.state().visitStarted();
        following = desk.listen(this::onDesk);
    }

    @Deactivate
    public void close() {
        following.close();
        listeners.clear();
        follow.on(false);
        List<Opening> open;
        synchronized (this) {
            open = List.copyOf(openings);
        }
        // nobody runs jobs any more when the workbench ends
        open.stream().filter(opening -> opening.session != null).forEach(opening -> opening.session.close());
        closeAll();
    }

    /** The jobs that open and close logs, for whoever waits for them. */
    public static Object family() {
        return OpenJob.FAMILY;
    }

    /** What is open now. */
    public synchronized WatchState state() {
        List<OpenSource> sources = openings.stream().flatMap(opening -> opening.shown().stream()).toList();
        long done = sources.stream().mapToLong(source -> source.view().bytes()).sum();
        long all = sources.stream().mapToLong(LogWatch::size).sum();
        return new WatchState(sources, review(), (int) openings.stream().filter(one -> one.job != null).count(),
                Math.min(done, all), all, openings.stream().map(one -> one.failed).filter(why -> !why.isEmpty())
                        .toList(), openings.stream().anyMatch(one -> one.cancelled), grown, notes);
    }

    private static long size(OpenSource source) {
        return source.indexed() ? source.view().bytes() : Math.max(source.log().taken().bytes(),
                source.view().bytes());
    }

    /** Joined once after each change: it is asked for at each one of the view. */
    private Optional<LogReview> review() {
        if (stale) {
            stale = false;
            joined = join();
        }
        return joined;
    }

    private Optional<LogReview> join() {
        List<JoinedReview.Part> parts = new ArrayList<>();
        for (Opening opening : openings) {
            opening.review.ifPresent(review -> parts.add(new JoinedReview.Part(review,
                    path -> path.isEmpty() || opening.shows(OpenSource.inputOf(path)))));
        }
        return JoinedReview.of(parts);
    }

    /** Calls {@code changed} after each change, on the thread that made it; it must be quick. */
    public Subscription listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /** The formats and rules that are in use. */
    public LogKnowledge knowledge() {
        return service.knowledge();
    }

    /** The ids and names of the formats that a person can choose. */
    public List<LineFormat> formats() {
        return knowledge().formats().formats();
    }

    /** Has {@code format} recognised from the next opening on. */
    public void use(LogFormat format) {
        service.addFormat(format);
    }

    /** Opens {@code inputs}, files, folders and archives, beside what is open; what is open already is read anew. */
    public void open(List<Path> inputs) {
        Set<Path> whole = new LinkedHashSet<>();
        inputs.forEach(input -> whole.add(input.toAbsolutePath().normalize()));
        if (!whole.isEmpty()) {
            start(List.copyOf(whole), ReadingChoice.NONE, Set.of());
        }
    }

    /** Opens {@code text} as a log of its own. Not for the thread that draws: it is written to the disk. */
    public void openText(String text) {
        try {
            open(List.of(pasted.write(text)));
        } catch (java.io.IOException full) {
            note(Messages.text("paste.failed", full.getMessage()));
        }
    }

    /** Reads the file of {@code source} once more, as {@code choice} says; an archive with all that is in it. */
    public void readAs(OpenSource source, ReadingChoice choice) {
        start(List.of(source.input()), choice, Set.of());
    }

    /** Reads everything that is open once more. */
    public void again() {
        record Again(List<Path> inputs, ReadingChoice choice, Set<Path> hidden) {
        }
        List<Again> all = new ArrayList<>();
        synchronized (this) {
            for (Opening opening : openings) {
                List<Path> left = opening.inputs.stream().filter(input -> !opening.hidden.contains(input)).toList();
                if (!left.isEmpty()) {
                    all.add(new Again(left, opening.choice, Set.copyOf(opening.hidden)));
                }
            }
            grown = 0;
        }
        all.forEach(again -> start(again.inputs(), again.choice(), again.hidden()));
    }

    private void start(List<Path> inputs, ReadingChoice choice, Set<Path> hidden) {
        synchronized (this) {
            for (Opening opening : openings) {
                opening.hidden.addAll(inputs);
            }
            Opening opening = new Opening(inputs, choice);
            opening.hidden.addAll(hidden);
            openings.add(opening);
            removeEmpty();
            stale = true;
            opening.job = new OpenJob(opening, this);
            opening.job.schedule();
        }
        changed();
    }

    /** Closes the file of {@code source}; an archive with all that is in it. */
    public void close(OpenSource source) {
        synchronized (this) {
            stale = true;
            openings.stream().filter(opening -> opening.sources.contains(source))
                    .forEach(opening -> opening.hidden.add(source.input()));
            removeEmpty();
        }
        lay();
        changed();
    }

    /** Closes everything. */
    public void closeAll() {
        synchronized (this) {
            openings.forEach(this::end);
            openings.clear();
            stale = true;
            notes.clear();
            grown = 0;
            pasted.remove();
        }
        lay();
        changed();
    }

    /** Stops reading; what was read by then stays. */
    public synchronized void cancel() {
        openings.stream().filter(opening -> opening.job != null).forEach(opening -> {
            opening.cancelled = true;
            opening.job.cancel();
        });
    }

    /** Moves the times of {@code source} by {@code ticks}; nothing is written into it. */
    public void align(OpenSource source, long ticks) {
        source.skew(ticks);
        changed();
    }

    /** Whether growing files are followed. */
    public boolean follows() {
        return follow.on();
    }

    /** Follows growing files, or stops it. */
    public void follow(boolean on) {
        follow.on(on);
        changed();
    }

    private void grew(OpenSource source, long lines) {
        synchronized (this) {
            grown += lines;
        }
        source.indexed(true);
        changed();
    }

    private void replaced(OpenSource source) {
        note(Messages.text("follow.replaced", source.path()));
        readAs(source, source.choice());
    }

    private void note(String sentence) {
        synchronized (this) {
            notes.add(sentence);
            while (notes.size() > MOST_NOTES) {
                notes.remove(0);
            }
        }
        changed();
    }

    private void removeEmpty() {
        for (Opening opening : List.copyOf(openings)) {
            if (opening.empty()) {
                end(opening);
                openings.remove(opening);
            }
        }
    }

    private void end(Opening opening) {
        if (opening.job != null) {
            opening.job.cancel();
            opening.job = null;
        } else {
            new CloseJob(opening.session).schedule();
        }
    }

    @Override
    public LogSession session(Opening opening) {
        opening.session = service.session(opening.choice.request(opening.inputs), Optional.of(folders.copies()),
                Optional.of(folders.indexes()));
        return opening.session;
    }

    @Override
    public void opened(Opening opening, OpenLog log) {
        opening.sources.add(new OpenSource(log, opening.choice));
        changed();
    }

    @Override
    public void progress(Opening opening) {
        for (OpenSource source : opening.sources) {
            if (!source.indexed() && source.view().complete()) {
                source.indexed(true);
            }
        }
        changed();
    }

    @Override
    public void reviewed(Opening opening, LogReview review) {
        synchronized (this) {
            opening.job = null;
            if (!openings.contains(opening)) {
                new CloseJob(opening.session).schedule();
                return;
            }
            opening.review = Optional.of(review);
            stale = true;
            opening.sources.forEach(source -> source.indexed(true));
        }
        lay();
        changed();
    }

    @Override
    public void failed(Opening opening, String why) {
        synchronized (this) {
            opening.job = null;
            opening.failed = why;
            if (!openings.contains(opening)) {
                new CloseJob(opening.session).schedule();
            }
        }
        changed();
    }

    private void onDesk(DeskState news) {
        boolean another;
        synchronized (this) {
            another = !news.visitStarted().equals(visit);
            visit = news.visitStarted();
            if (another) {
                laid = "";
            }
        }
        if (another) {
            closeAll();
        }
    }

    /** Lays what is known now on the desk, in the place of what was there of us before. */
    private void lay() {
        Optional<LogReview> review;
        String before;
        synchronized (this) {
            review = review().filter(known -> !known.sources().isEmpty());
            before = laid;
            laid = review.map(LogReview::subject).orElse("");
        }
        if (!before.isEmpty() && !review.map(LogReview::subject).equals(Optional.of(before))) {
            desk.remove(LogReview.class, before);
        }
        review.ifPresent(desk::add);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
