package org.raworkbench.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A workbench that is started, watched until its window is there, and ended.
 *
 * @param name what the table calls it
 * @param command how to start it
 * @param endingItself what to add to the command so that it ends by itself once its window is there
 * @param errors where its messages go
 */
record StartableWorkbench(String name, List<String> command, List<String> endingItself, Path errors) {

    private static final Duration TO_END = Duration.ofSeconds(90);

    /**
     * One start.
     *
     * @param nanos from just before the process is started until its window was painted
     * @param processorNanos what all its threads took of the processors until then; hardly depends on other programs
     */
    record Start(long nanos, long processorNanos) {
    }

    /** The first start, with empty caches. It ends in an orderly way, which is when a workbench fills them. */
    Start first() throws IOException, InterruptedException {
        Process process = null;
        try {
            long began = System.currentTimeMillis();
            process = builder(Stream.concat(command.stream(), endingItself.stream()).toList()).start();
            Start start = shown(process, began);
            process.inputReader(StandardCharsets.UTF_8).lines().forEach(System.err::println);
            if (!process.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(name + " did not end as it should; its messages are in " + errors);
            }
            return start;
        } finally {
            kill(process);
        }
    }

    /** A start like every day's. It is killed afterwards, so that all of them find the same caches and layout. */
    Start start() throws IOException, InterruptedException {
        Process process = null;
        try {
            long began = System.currentTimeMillis();
            process = builder(command).start();
            return shown(process, began);
        } finally {
            kill(process);
        }
    }

    private ProcessBuilder builder(List<String> all) {
        return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
    }

    private Start shown(Process process, long began) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            OptionalLong shown = StartMark.in(line);
            if (shown.isPresent()) {
                long processor = process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
                return new Start(TimeUnit.MILLISECONDS.toNanos(shown.getAsLong() - began), processor);
            }
        }
        throw new IOException(name + " ended without a window; its messages are in " + errors);
    }

    private static void kill(Process process) throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }
}
