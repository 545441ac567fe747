package org.raworkbench.internal.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.RecordSeverity;

import picocli.CommandLine.Option;

/** The options that choose lines of logs. */
final class LineOptions {

    @Option(names = "--filter", paramLabel = "EXPR", descriptionKey = "option.filter")
    private String filter;

    @Option(names = {"-i", "--ignore-case"}, descriptionKey = "option.ignoreCase")
    private boolean ignoreCase;

    @Option(names = "--severity", paramLabel = "S", descriptionKey = "option.severity")
    private String severity;

    @Option(names = "--from", paramLabel = "T", descriptionKey = "option.from")
    private String from;

    @Option(names = "--to", paramLabel = "T", descriptionKey = "option.to")
    private String to;

    /** @param zone of times that are given without one */
    LineChoice choice(ZoneId zone) throws CommandFailure {
        return new LineChoice(Optional.ofNullable(filter), ignoreCase, severity(), time("--from", from, zone),
                time("--to", to, zone));
    }

    private Optional<RecordSeverity> severity() throws CommandFailure {
        if (severity == null) {
            return Optional.empty();
        }
        String name = severity.toUpperCase(Locale.ROOT);
        for (RecordSeverity known : RecordSeverity.values()) {
            if (known.name().equals(name) || known.name().startsWith(name) && name.length() >= 4) {
                return Optional.of(known);
            }
        }
        throw new CommandFailure(ExitCode.USAGE, Messages.get("severity.wrong", severity));
    }

    private static Optional<Instant> time(String option, String text, ZoneId zone) throws CommandFailure {
        if (text == null) {
            return Optional.empty();
        }
        String iso = text.strip().replace(' ', 'T');
        try {
            if (!iso.contains("T")) {
                return Optional.of(LocalDate.parse(iso).atStartOfDay(zone).toInstant());
            }
            boolean hasZone = iso.endsWith("Z") || iso.matches(".*T.*[+-][0-9:]+");
            return Optional.of(hasZone ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(zone).toInstant());
        } catch (DateTimeException wrong) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("time.wrong", option, text));
        }
    }
}
