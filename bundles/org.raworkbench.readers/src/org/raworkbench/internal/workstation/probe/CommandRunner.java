package org.raworkbench.internal.workstation.probe;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Runs a command of the system that only reads. */
@FunctionalInterface
public interface CommandRunner {

    /**
     * What a command printed.
     *
     * @param exitCode its exit code
     * @param output what it printed, messages of errors included
     */
    record Output(int exitCode, String output) {
    }

    /**
     * Runs {@code command} and waits for its end.
     *
     * @param limit after this it is stopped
     * @throws IOException when it cannot be started or took too long; the message is a part of a sentence
     */
    Output run(List<String> command, Duration limit) throws IOException, InterruptedException;
}
