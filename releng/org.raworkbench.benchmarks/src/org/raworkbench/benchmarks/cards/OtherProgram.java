package org.raworkbench.benchmarks.cards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.raworkbench.benchmarks.Times;

/**
 * A program that is measured as a whole process.
 *
 * @param name what the table calls it
 * @param command how to start it
 * @param environment what it finds in its environment besides ours
 * @param successes exit codes that say that it did its work
 * @param yardstick what we compare ourselves with it in
 */
record OtherProgram(String name, List<String> command, Map<String, String> environment, List<Integer> successes,
        Yardstick yardstick) {

    /** What one program needed. */
    record Result(Traffic traffic, Times times) {
    }

    OtherProgram(String name, List<String> command, Map<String, String> environment, Yardstick yardstick) {
        this(name, command, environment, List.of(0), yardstick);
    }

    /** Runs it once unmeasured, so that its files are in memory, and then {@code runs} times. */
    Result measure(BenchmarkDesk desk, int runs) throws IOException, InterruptedException {
        run();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            desk.mark();
            nanos.add(run());
        }
        return new Result(desk.traffic(), new Times(nanos));
    }

    /** One run in nanoseconds. */
    long run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long began = System.nanoTime();
        int code = builder.start().waitFor();
        long nanos = System.nanoTime() - began;
        if (!successes.contains(code)) {
            throw new IOException(String.join(" ", command) + " failed, exit code " + code);
        }
        return nanos;
    }
}
