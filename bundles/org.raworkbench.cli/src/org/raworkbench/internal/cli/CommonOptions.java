package org.raworkbench.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

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

    DemoOption demo() {
        return demo;
    }

    /** The instant to judge by. */
    Instant now(Clock clock) throws CommandFailure {
        if (at == null) {
            return clock.instant();
        }
        try {
            return at.contains("T") ? Instant.from(java.time.OffsetDateTime.parse(at))
                    : LocalDate.parse(at).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException noInstant) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("at.wrong", at));
        }
    }

    /** Writes the result to where it was wanted: completely or not at all. */
    void write(String result, Surroundings surroundings) throws CommandFailure {
        if (out == null) {
            surroundings.out().print(result);
            return;
        }
        Path target = out.toAbsolutePath();
        Path part = null;
        try {
            if (Files.isDirectory(target)) {
                throw new IOException(Messages.get("out.directory"));
            }
            part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
            Files.writeString(part, result, StandardCharsets.UTF_8);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.INPUT, Messages.get("out.failed", target, reason(failure)));
        } finally {
            delete(part);
        }
        surroundings.err().println(Messages.get("out.done", target));
    }

    private static String reason(IOException failure) {
        return failure instanceof java.nio.file.NoSuchFileException ? Messages.get("out.noFolder")
                : failure instanceof java.nio.file.AccessDeniedException ? Messages.get("out.denied")
                        : String.valueOf(failure.getMessage());
    }

    private static void delete(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException leftOver) {
                part.toFile().deleteOnExit();
            }
        }
    }
}
