package org.raworkbench.benchmarks.evtx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.raworkbench.internal.logs.evtx.EventMessages;
import org.raworkbench.internal.logs.evtx.EvtxText;
import org.raworkbench.internal.logs.evtx.binary.EvtxFile;

/**
 * Writes an event log as text, a line for each record, as the intake does for its working copy.
 *
 * <p>Arguments: the log, the text. Says how many records there were.
 */
final class EvtxProgram {

    private EvtxProgram() {
    }

    public static void main(String[] arguments) throws IOException {
        EvtxText text = new EvtxText(EventMessages.bundled());
        StringBuilder line = new StringBuilder();
        long[] count = new long[1];
        try (EvtxFile log = EvtxFile.open(Path.of(arguments[0]));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16)) {
            log.read(record -> {
                count[0]++;
                line.setLength(0);
                text.append(record, line);
                write(out, line.append('\n').toString());
            }, problem -> System.err.println(problem.describe()));
        }
        System.out.println(count[0]);
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
