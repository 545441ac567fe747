package org.raworkbench.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A workbench that is started, watched until its window is there, and ended.
 *
 * @param name what the table calls it
 * @param command how to start it
 * @param errors where its messages go
 */
record StartableWorkbench(String name, List<String> command, Path errors) {

    private static final Duration TO_END = Duration.ofSeconds(20);

    /** From just before the process is started until its window was painted, in nanoseconds. */
    long start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        long began = System.currentTimeMillis();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                OptionalLong shown = StartMark.in(line);
                if (shown.isPresent()) {
                    return TimeUnit.MILLISECONDS.toNanos(shown.getAsLong() - began);
                }
            }
            throw new IOException(name + " ended without a window; its messages are in " + errors);
        } finally {
            end(process);
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
