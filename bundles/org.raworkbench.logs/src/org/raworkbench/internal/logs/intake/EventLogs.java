package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Makes lines of a Windows event log file. */
@FunctionalInterface
public interface EventLogs {

    /**
     * @param file the event log
     * @param text where the lines go, UTF-8; does not exist yet
     * @param remarks takes what could not be read in it, a sentence each
     */
    void write(Path file, Path text, Consumer<String> remarks) throws IOException;
}
