package org.raworkbench.internal.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    /** Cards live for a few years; beyond this nobody judges, and certificates cannot say such dates. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "option.at")
    private String at;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out")
    private Path out;

    @Mixin
    private DemoOption demo;

    boolean json() {
        return json;
    }

    /** Where the result is wanted; empty for standard output. */
    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    DemoOption demo() {
        return demo;
    }

    /** Refuses a wrong {@code --out} before the work begins. */
    void checkOutput() throws CommandFailure {
        if (out != null) {
            new ResultFile(out).check();
        }
    }

    /** The instant to judge by. */
    Instant now(Clock clock) throws CommandFailure {
        if (at == null) {
            return clock.instant();
        }
        try {
            Instant instant = at.contains("T") ? OffsetDateTime.parse(at).toInstant()
                    : LocalDate.parse(at).atStartOfDay(ZoneOffset.UTC).toInstant();
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException noInstant) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("at.wrong", at));
        }
        throw new CommandFailure(ExitCode.USAGE, Messages.get("at.outOfRange", at));
    }

    /** The instant to judge by where one was chosen; empty for the present. */
    Optional<Instant> chosenInstant(Clock clock) throws CommandFailure {
        return at == null ? Optional.empty() : Optional.of(now(clock));
    }

    /** Takes the result line by line to where it was wanted. */
    LineOutput lines(Surroundings surroundings) {
        return new LineOutput(Optional.ofNullable(out), surroundings.out());
    }

    /** Writes the result to where it was wanted, with a line break at its end. */
    void write(String result, Surroundings surroundings) throws CommandFailure {
        String text = result.endsWith("\n") ? result : result + System.lineSeparator();
        if (out != null) {
            new ResultFile(out).write(text);
            surroundings.err().println(Messages.get("out.done", out.toAbsolutePath()));
            return;
        }
        surroundings.out().print(text);
        // a print stream keeps its troubles to itself until it is asked
        if (surroundings.out().checkError()) {
            throw new CommandFailure(ExitCode.INPUT, Messages.get("out.lost"));
        }
    }
}
