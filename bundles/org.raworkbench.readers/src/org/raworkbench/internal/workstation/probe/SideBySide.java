package org.raworkbench.internal.workstation.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.workstation.WorkstationProgress;

/**
 * Runs all probes at once, each with the same limit of time, and gives what is there when all ended or nobody waits.
 */
public final class SideBySide {

    private static final long TICK_MILLIS = 50;

    private final Duration limit;
    private final Map<String, Callable<? extends Reading<?>>> probes = new LinkedHashMap<>();

    /** @param limit how long a probe may take */
    public SideBySide(Duration limit) {
        this.limit = limit;
    }

    /** Adds a probe; {@code name} tells people what it looks at, and is its name in the answer. */
    public <T> SideBySide add(String name, Callable<Reading<T>> probe) {
        probes.put(name, probe);
        return this;
    }

    /** Runs them; the answer has a reading for each. {@code false} for {@code complete} when it was cancelled. */
    public Answers run(WorkstationProgress progress) {
        Map<String, Reading<?>> readings = new LinkedHashMap<>();
        boolean complete = true;
        // name resolution and files hold up the thread below them, so virtual threads would wait for each other
        ExecutorService threads = Executors
                .newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("workstation-probe-", 0).factory());
        try {
            LinkedBlockingQueue<Finished> finished = new LinkedBlockingQueue<>();
            probes.forEach((name, probe) -> threads.execute(() -> finished.add(new Finished(name, outcome(name,
                    probe)))));
            long end = System.nanoTime() + limit.toNanos();
            while (readings.size() < probes.size()) {
                if (progress.cancelled()) {
                    complete = false;
                    break;
                }
                if (System.nanoTime() > end) {
                    break;
                }
                Finished next = finished.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    readings.put(next.name(), next.reading());
                    progress.probed(readings.size(), probes.size(), next.name());
                }
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
            complete = false;
        } finally {
            threads.shutdownNow();
        }
        String problem = complete ? Messages.text("late", limit.toSeconds()) : Messages.text("cancelled");
        List<String> open = new ArrayList<>(probes.keySet());
        open.removeAll(readings.keySet());
        open.forEach(name -> readings.put(name, Reading.failed(name, problem)));
        return new Answers(readings, complete);
    }

    private record Finished(String name, Reading<?> reading) {
    }

    private static Reading<?> outcome(String name, Callable<? extends Reading<?>> probe) {
        try {
            return probe.call();
        } catch (Exception failure) {
            return Reading.failed(name, Messages.text("failed", failure.toString()));
        }
    }

    /**
     * What the probes brought.
     *
     * @param readings by the name of the probe
     * @param complete whether nobody cancelled
     */
    public record Answers(Map<String, Reading<?>> readings, boolean complete) {

        /** What the probe {@code name} brought; it was asked for a {@code type}. */
        public <T> Reading<T> get(String name, Class<T> type) {
            Reading<?> reading = readings.get(name);
            return reading == null ? Reading.failed("", Messages.text("notAsked")) : reading.map(type::cast);
        }
    }
}
