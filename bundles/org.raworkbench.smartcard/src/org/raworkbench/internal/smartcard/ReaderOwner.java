package org.raworkbench.internal.smartcard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Owns one reader: runs the work for it one after the other on one thread. The thread is made when there is work and
 * ends when the reader is gone and nothing is queued.
 */
final class ReaderOwner {

    private final String reader;
    private final Predicate<String> attached;

    /** The four below are guarded by this owner. */
    private final Deque<QueuedRun> queue = new ArrayDeque<>();
    private QueuedRun running;
    private ReaderThread thread;
    private boolean ended;

    ReaderOwner(String reader, Predicate<String> attached) {
        this.reader = reader;
        this.attached = attached;
    }

    synchronized void submit(QueuedRun run) {
        run.lease().whenStopped(() -> stopped(run));
        queue.add(run);
        if (thread == null) {
            thread = new ReaderThread(reader, this::work);
            thread.start();
        }
        watchHead();
        notifyAll();
    }

    /** Stops everything queued and running. */
    void cancelAll() {
        List<QueuedRun> all;
        synchronized (this) {
            all = new ArrayList<>(queue);
            if (running != null) {
                all.add(running);
            }
        }
        all.forEach(run -> run.lease().cancel());
    }

    /** Whether the reader is gone and nothing is left to do; the thread ends then, and this owner is not used again. */
    synchronized boolean endIfUnused() {
        ended = !attached.test(reader) && queue.isEmpty() && running == null;
        notifyAll();
        return ended;
    }

    private void work() {
        for (QueuedRun run = next(); run != null; run = next()) {
            run.run();
            // work may have left the flag behind; the next work has nothing to do with it
            Thread.interrupted();
        }
    }

    private synchronized QueuedRun next() {
        running = null;
        while (queue.isEmpty()) {
            if (ended || !attached.test(reader)) {
                thread = null;
                return null;
            }
            try {
                wait();
            } catch (InterruptedException nobodysWish) {
                continue;
            }
        }
        running = queue.remove();
        running.lease().startClock();
        return running;
    }

    private synchronized void stopped(QueuedRun run) {
        queue.remove(run);
        watchHead();
    }

    /**
     * Waiting in the queue costs no time. But behind work that was stopped and does not come back from a native call,
     * the turn of the next has come: its time runs, so that it ends too when the reader hangs for ever.
     */
    private void watchHead() {
        QueuedRun head = queue.peek();
        if (head != null && running != null && running.lease().isOver() && !head.lease().clockStarted()) {
            head.lease().startClock();
        }
    }
}
