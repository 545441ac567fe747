package org.raworkbench.logs.tests.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.internal.logs.intake.Intake;
import org.raworkbench.internal.logs.intake.TakenLog;
import org.raworkbench.internal.logs.intake.Workspace;
import org.raworkbench.logs.IntakeLimits;
import org.raworkbench.logs.SourceProblem;

/** What an intake gave: the text of each log, and what it said. */
final class Taken {

    final Map<String, TakenLog> logs = new LinkedHashMap<>();
    final Map<String, byte[]> contents = new LinkedHashMap<>();
    final List<SourceProblem> problems = new ArrayList<>();
    private final Path input;

    private Taken(Path input) {
        this.input = input;
    }

    static Taken of(Path input) throws IOException {
        return of(input, IntakeLimits.USUAL, Optional.empty());
    }

    static Taken of(Path input, IntakeLimits limits, Optional<Charset> encoding) throws IOException {
        Taken taken = new Taken(input);
        Path left;
        try (Workspace workspace = Workspace.temporary(limits.totalBytes())) {
            left = workspace.folder();
            Intake intake = new Intake(workspace, limits, encoding, (file, text, remarks) -> Files.writeString(text, "event\n"),
                    false, Runnable::run, () -> false, taken.problems::add);
            intake.take(input, taken::add);
        }
        if (Files.exists(left)) {
            throw new IllegalStateException("working copies were left behind");
        }
        return taken;
    }

    private void add(TakenLog log) {
        logs.put(name(log.path()), log);
        try {
            contents.put(name(log.path()), Files.readAllBytes(log.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(String path) {
        String text = path.substring(input.toString().length());
        return text.startsWith("!/") ? text.substring(2) : text.startsWith("/") || text.startsWith("\\") ? text.substring(1) : text;
    }

    String text(String name) {
        return new String(contents.get(name), StandardCharsets.UTF_8);
    }

    TakenLog only() {
        if (logs.size() != 1) {
            throw new AssertionError(logs.keySet() + " " + problems);
        }
        return logs.values().iterator().next();
    }

    String onlyText() {
        only();
        return new String(contents.values().iterator().next(), StandardCharsets.UTF_8);
    }
}
