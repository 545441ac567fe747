package org.raworkbench.internal.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Takes a result line by line: to standard output as it comes, or to a file when it is complete. */
final class LineOutput implements AutoCloseable {

    private final Optional<ResultFile> file;
    private final StringWriter text = new StringWriter();
    private final Writer writer;
    private final PrintStream out;

    LineOutput(Optional<Path> file, PrintStream out) {
        this.file = file.map(ResultFile::new);
        this.out = out;
        this.writer = file.isPresent() ? text
                : new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 64 << 10);
    }

    void line(String line) {
        try {
            writer.append(line).append('\n');
        } catch (IOException lost) {
            // a print stream keeps its troubles until it is asked, see finish
        }
    }

    /** Everything was given. */
    void finish() throws CommandFailure {
        close();
        if (file.isPresent()) {
            file.get().write(text.toString());
        } else if (out.checkError()) {
            throw new CommandFailure(ExitCode.INPUT, Messages.get("out.lost"));
        }
    }

    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException lost) {
            // see finish
        }
    }
}
