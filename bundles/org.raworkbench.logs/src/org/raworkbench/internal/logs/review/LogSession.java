package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.raworkbench.internal.logs.intake.Failures;
import org.raworkbench.internal.logs.intake.Intake;
import org.raworkbench.internal.logs.intake.TakenLog;
import org.raworkbench.internal.logs.intake.Workspace;
import org.raworkbench.internal.logs.rules.KeptResults;
import org.raworkbench.internal.logs.rules.RuleSet;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.SourceProblem;

/**
 * Opens logs and keeps them open: a view works on their indexes until the session is closed, which removes all working
 * copies. {@link #open} is called once; everything else from any thread.
 */
public final class LogSession implements AutoCloseable {

    private final LogRequest request;
    private final LogKnowledge knowledge;
    private final Workspace workspace;
    private final Clock clock;
    private final int threads;
    private final Optional<IndexShelf> shelf;
    private final List<OpenLog> logs = new CopyOnWriteArrayList<>();
    private final List<SourceProblem> problems = new CopyOnWriteArrayList<>();
    /** Where the index of each log lies. */
    private final Map<OpenLog, Path> places = new ConcurrentHashMap<>();
    /** What was found in logs before. */
    private final Map<OpenLog, KeptResults> fetched = new ConcurrentHashMap<>();
    private final ExecutorService others = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "log hashes");
        made.setDaemon(true);
        return made;
    });

    /**
     * @param workspace is closed with the session
     * @param shelf indexes of logs that were open before; empty where none are kept
     */
    public LogSession(LogRequest request, LogKnowledge knowledge, Workspace workspace, Optional<IndexShelf> shelf,
            Clock clock, int threads) {
        this.request = request;
        this.knowledge = knowledge;
        this.workspace = workspace;
        this.clock = clock;
        this.threads = threads;
        this.shelf = shelf;
    }

    /** The logs that are open by now. */
    public List<OpenLog> logs() {
        return List.copyOf(logs);
    }

    /** What could not be read or used by now. */
    public List<SourceProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Opens everything that was asked for, reviews it and keeps it open.
     *
     * @param opened told of each log as soon as it can be looked at, before it is indexed
     */
    public LogReview open(ReviewProgress progress, Consumer<OpenLog> opened) {
        return run(progress, true, opened);
    }

    /** Reviews everything that was asked for and keeps nothing open. */
    public LogReview review(ReviewProgress progress) {
        return run(progress, false, log -> {
        });
    }

    private LogReview run(ReviewProgress progress, boolean keep, Consumer<OpenLog> opened) {
        Instant taken = clock.instant();
        long start = System.nanoTime();
        List<SourceProblem> said = new ArrayList<>(knowledge.rules().problems());
        knowledge.formats().leftOut().forEach(left -> said.add(new SourceProblem(left.origin(), SourceProblem.Kind.RULE,
                Messages.text("format.leftOut", left.reason()))));
        ReviewJoin join = new ReviewJoin(said);
        each(progress, keep, (log, file) -> {
            opened.accept(log);
            try {
                review(log, progress);
                join.add(SourceOutcome.of(log));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        said.addAll(problems);
        return join.done(taken, subject(), !progress.cancelled(), (System.nanoTime() - start) / 1_000_000);
    }

    private void review(OpenLog log, ReviewProgress progress) throws IOException {
        String key = IndexShelf.key(log.taken(), request.format(), log.zone());
        Optional<KeptResults> kept = Optional.ofNullable(fetched.remove(log));
        if (kept.isPresent() && log.recall(kept.get())
                && SourceOutcome.digest(log).sha256().equals(kept.get().sha256())) {
            return;
        }
        log.review(threads, progress::cancelled);
        if (shelf.isPresent() && log.view().complete()) {
            shelf.get().keep(key, places.get(log), log.kept(SourceOutcome.digest(log).sha256()));
        }
    }

    /**
     * Opens one log after the other for {@code work}, which gets it together with the file that it was taken from, and
     * closes it.
     */
    public void each(ReviewProgress progress, BiConsumer<OpenLog, TakenLog> work) {
        each(progress, false, work);
    }

    /** Opens all logs for {@code work} and keeps them open; no rule is looked for. */
    void openIndexed(ReviewProgress progress, Consumer<OpenLog> work) {
        each(progress, true, (log, taken) -> work.accept(log));
    }

    private void each(ReviewProgress progress, boolean keep, BiConsumer<OpenLog, TakenLog> work) {
        take(progress, keep, taken -> one(taken, keep, progress, work));
    }

    /** Takes the logs without an index. */
    public void take(ReviewProgress progress, boolean keep, Consumer<TakenLog> receiver) {
        Intake intake = new Intake(workspace, request.limits(), request.encoding(), new EventLogText(), keep, others,
                progress::cancelled, problems::add);
        for (Path input : request.inputs()) {
            intake.take(input, receiver);
        }
    }

    private void one(TakenLog taken, boolean keep, ReviewProgress progress, BiConsumer<OpenLog, TakenLog> work) {
        progress.reading(taken.path(), 0, taken.bytes());
        Path folder = workspace.newFile(".index");
        OpenLog log = null;
        try {
            ZoneId zone = request.zone().or(() -> stated(taken)).orElse(ZoneId.systemDefault());
            Optional<KeptResults> kept = shelf.flatMap(known -> known.fetch(IndexShelf.key(taken, request.format(),
                    zone), folder));
            log = OpenLog.of(taken, folder, knowledge, request.format(), zone);
            places.put(log, folder);
            if (kept.isPresent()) {
                fetched.put(log, kept.get());
            }
            if (keep) {
                logs.add(log);
            }
            work.accept(log, taken);
        } catch (IOException | UncheckedIOException failure) {
            lost(taken, Failures.sentence(failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure));
        } catch (CancellationException wanted) {
            // the review says that it is not complete
        } catch (RuntimeException | StackOverflowError fault) {
            System.getLogger(LogSession.class.getName()).log(System.Logger.Level.ERROR, "A log was not reviewed", fault);
            lost(taken, Messages.text("internal", fault.getClass().getSimpleName()));
        } finally {
            if (!keep && log != null) {
                close(log);
                places.remove(log);
                fetched.remove(log);
                workspace.removeFolder(folder);
            }
        }
        progress.reading(taken.path(), taken.bytes(), taken.bytes());
    }

    /** A log that cannot be read says so when it is opened. */
    private static Optional<ZoneId> stated(TakenLog taken) {
        try {
            return ExtendedLog.zone(taken.content());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Says that a log could not be read. */
    void lost(TakenLog taken, String sentence) {
        problems.add(new SourceProblem(taken.path(), SourceProblem.Kind.UNREADABLE, sentence));
    }

    private static void close(OpenLog log) {
        try {
            log.close();
        } catch (IOException stays) {
            // it was only read
        }
    }

    /** The rules that were looked for. */
    public RuleSet rules() {
        return knowledge.rules();
    }

    private String subject() {
        return request.inputs().size() == 1 ? request.inputs().get(0).toString()
                : Messages.text("several", request.inputs().size());
    }

    @Override
    public void close() {
        others.shutdownNow();
        logs.forEach(LogSession::close);
        workspace.close();
    }
}
