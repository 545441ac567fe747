package org.raworkbench.benchmarks.logs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.review.LogSession;
import org.raworkbench.internal.logs.review.OpenLog;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.ReviewProgress;

/** How long it takes from opening a log until its first rows can be shown, as the engine gives them to a view. */
final class FirstRows {

    static final int ROWS = 45;
    private static final int LONGEST = 1000;

    private final Path work;
    private final RuleLogReviewService service;

    FirstRows(Path work) {
        this.work = work;
        this.service = new RuleLogReviewService(Clock.systemUTC(), new SiteKnowledge(work.resolve("no-site")));
        service.knowledge();
    }

    /** The first bytes of {@code log}, and behind them nothing, without a place on the disk, until it has {@code bytes}. */
    static Path sparse(Path log, long head, long bytes, Path made) throws IOException {
        try (FileChannel from = FileChannel.open(log);
                FileChannel to = FileChannel.open(made, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            from.transferTo(0, Math.min(head, from.size()), to);
        }
        try (RandomAccessFile file = new RandomAccessFile(made.toFile(), "rw")) {
            file.setLength(bytes);
        }
        return made;
    }

    /** Nanoseconds until the texts of {@value #ROWS} rows are there; the rest of the log is not read. */
    long nanos(Path log) throws IOException, InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        ReviewProgress progress = new ReviewProgress() {
            @Override
            public void reading(String path, long done, long all) {
                // rows are asked for, not progress
            }

            @Override
            public boolean cancelled() {
                return enough.get();
            }
        };
        Files.createDirectories(work);
        long start = System.nanoTime();
        try (LogSession session = service.session(LogRequest.of(List.of(log)), Optional.of(work))) {
            Thread opening = Thread.ofPlatform().daemon().start(() -> session.open(progress, opened -> {
            }));
            while (rows(session.logs()) < ROWS && opening.isAlive()) {
                LockSupport.parkNanos(100_000);
            }
            IndexView view = session.logs().get(0).view();
            for (int row = 0; row < ROWS; row++) {
                view.text(row, LONGEST);
            }
            long taken = System.nanoTime() - start;
            enough.set(true);
            opening.join();
            return taken;
        }
    }

    private static long rows(List<OpenLog> logs) {
        return logs.isEmpty() ? 0 : logs.get(0).view().lines();
    }

    /** Nanoseconds for the texts of as many rows from {@code first} on. */
    static long page(IndexView view, long first) throws IOException {
        long start = System.nanoTime();
        for (long row = first; row < Math.min(view.lines(), first + ROWS); row++) {
            view.line(row);
            view.text(row, LONGEST);
        }
        return System.nanoTime() - start;
    }
}
