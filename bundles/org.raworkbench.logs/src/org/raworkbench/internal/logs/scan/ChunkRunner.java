package org.raworkbench.internal.logs.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** Scans chunks with one thread or more, never far ahead, and hands them over in their order. */
final class ChunkRunner {

    /** For each thread so many chunks are on their way, so that none waits for the one that takes longest. */
    private static final int AHEAD = 4;

    private final int threads;
    private final Cancellation cancellation;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Function<Cancellation, ChunkScanner> maker;
    private final ConcurrentLinkedDeque<ChunkScanner> idle = new ConcurrentLinkedDeque<>();
    private final List<Scanner> scanners = new ArrayList<>();

    /** @param maker makes a scanner for one thread, which ends when it is told to */
    ChunkRunner(int threads, Cancellation cancellation, Function<Cancellation, ChunkScanner> maker) {
        this.threads = threads;
        this.cancellation = cancellation;
        this.maker = maker;
    }

    /** The scanners that were used; complete after {@link #run}. */
    List<Scanner> scanners() {
        return scanners;
    }

    void run(long chunks, Consumer<Chunk> taker) throws IOException {
        if (threads == 1 || chunks < 2) {
            ChunkScanner scanner = make();
            for (long index = 0; index < chunks; index++) {
                checkCancelled();
                taker.accept(scanner.scan(index));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "log scan");
            thread.setDaemon(true);
            return thread;
        });
        try {
            runWith(workers, chunks, taker);
        } finally {
            stopped.set(true);
            workers.close();
        }
    }

    private void runWith(ExecutorService workers, long chunks, Consumer<Chunk> taker) throws IOException {
        for (int each = 0; each < threads; each++) {
            idle.push(make());
        }
        Deque<Future<Chunk>> ahead = new ArrayDeque<>();
        long next = 0;
        while (next < chunks || !ahead.isEmpty()) {
            while (next < chunks && ahead.size() < threads * AHEAD) {
                long index = next++;
                ahead.add(workers.submit(() -> scan(index)));
            }
            checkCancelled();
            taker.accept(result(ahead.remove()));
        }
    }

    private Chunk scan(long index) throws IOException {
        // there are as many scanners as threads, and a thread gives its own back before it takes another chunk
        ChunkScanner scanner = idle.pop();
        Chunk chunk = scanner.scan(index);
        idle.push(scanner);
        return chunk;
    }

    private static Chunk result(Future<Chunk> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException problem -> throw problem;
                case UncheckedIOException problem -> throw problem.getCause();
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private ChunkScanner make() {
        ChunkScanner scanner = maker.apply(() -> stopped.get() || cancellation.requested());
        scanners.add(scanner.scanner());
        return scanner;
    }

    private void checkCancelled() {
        if (cancellation.requested()) {
            throw new CancellationException();
        }
    }
}
