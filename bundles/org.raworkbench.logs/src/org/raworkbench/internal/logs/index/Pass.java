package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.format.Recogniser;
import org.raworkbench.internal.logs.scan.Cancellation;

/**
 * One reading of a file, window by window, by several threads that take turns; the windows are put together in order.
 */
final class Pass<F> {

    /** Windows that may wait for one before them. */
    private static final int MOST_WAITING = 4;

    private final FileChannel file;
    private final long start;
    private final long size;
    private final Recogniser recogniser;
    private final BlockScan<F> scan;
    private final Cancellation cancellation;
    private final long windows;
    private final Object turn = new Object();
    private final Map<Long, Chunk> waiting = new HashMap<>();
    private long next;
    private long expected;
    private Throwable failure;

    /** Takes the windows in their order. */
    @FunctionalInterface
    interface Sink {
        void take(Chunk chunk) throws IOException;
    }

    Pass(FileChannel file, long start, long size, Recogniser recogniser, BlockScan<F> scan, Cancellation cancellation) {
        this.file = file;
        this.start = start;
        this.size = size;
        this.recogniser = recogniser;
        this.scan = scan;
        this.cancellation = cancellation;
        this.windows = WindowReader.windows(size - start);
    }

    void run(int threads, Sink sink) throws IOException {
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, windows); i++) {
            helpers.add(Thread.ofPlatform().daemon().name("log index " + i).start(() -> work(sink)));
        }
        work(sink);
        boolean interrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    fail(new CancellationException());
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (turn) {
            rethrow();
        }
    }

    private void rethrow() throws IOException {
        if (failure instanceof IOException wrong) {
            throw wrong;
        } else if (failure instanceof RuntimeException wrong) {
            throw wrong;
        } else if (failure instanceof Error wrong) {
            throw wrong;
        }
    }

    private void fail(Throwable wrong) {
        synchronized (turn) {
            if (failure == null) {
                failure = wrong;
            }
            turn.notifyAll();
        }
    }

    private void work(Sink sink) {
        try {
            WindowReader<F> reader = new WindowReader<>(file, start, size, recogniser, scan.worker());
            for (long window = take(); window >= 0; window = take()) {
                if (cancellation.requested()) {
                    throw new CancellationException();
                }
                deliver(window, reader.read(window), sink);
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    /** The next window for the calling thread, -1 when there is none. */
    private long take() {
        synchronized (turn) {
            while (failure == null && next < windows && next - expected > MOST_WAITING) {
                try {
                    turn.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new CancellationException();
                }
            }
            return failure != null || next >= windows ? -1 : next++;
        }
    }

    private void deliver(long window, Chunk chunk, Sink sink) throws IOException {
        synchronized (turn) {
            waiting.put(window, chunk);
            Chunk due;
            while (failure == null && (due = waiting.remove(expected)) != null) {
                sink.take(due);
                expected++;
            }
            turn.notifyAll();
        }
    }
}
