package org.raworkbench.internal.logs.review;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.raworkbench.internal.logs.evtx.EventMessages;
import org.raworkbench.internal.logs.evtx.EvtxText;
import org.raworkbench.internal.logs.evtx.binary.EvtxFile;
import org.raworkbench.internal.logs.intake.EventLogs;

/** Writes an event log file as lines, one record a line. */
final class EventLogText implements EventLogs {

    @Override
    public void write(Path file, Path text, Consumer<String> remarks) throws IOException {
        EvtxText lines = new EvtxText(EventMessages.bundled());
        int[] problems = {0};
        long[] events = {0};
        String[] first = {""};
        try (EvtxFile log = EvtxFile.open(file); BufferedWriter out = Files.newBufferedWriter(text)) {
            StringBuilder line = new StringBuilder();
            log.read(record -> {
                events[0]++;
                line.setLength(0);
                lines.append(record, line);
                line.append('\n');
                try {
                    out.append(line);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }, problem -> {
                if (problems[0]++ == 0) {
                    first[0] = problem.describe();
                }
            });
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        if (events[0] == 0) {
            remarks.accept(Messages.text("events.none"));
        }
        if (problems[0] > 0) {
            remarks.accept(Messages.text("events.problems", problems[0], first[0]));
        }
    }
}
