package org.raworkbench.logs;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to review and how to read it.
 *
 * @param inputs files, folders and archives
 * @param format id of the line format that overrules the recognition; empty to recognise line by line
 * @param encoding encoding that overrules the guess
 * @param zone zone of times that carry none; empty for the zone of this computer
 * @param limits how much is read
 */
public record LogRequest(List<Path> inputs, Optional<String> format, Optional<Charset> encoding, Optional<ZoneId> zone,
        IntakeLimits limits) {

    public LogRequest {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(limits, "limits");
    }

    /** {@code inputs} with everything recognised and the usual limits. */
    public static LogRequest of(List<Path> inputs) {
        return new LogRequest(inputs, Optional.empty(), Optional.empty(), Optional.empty(), IntakeLimits.USUAL);
    }

    /** The same with another format. */
    public LogRequest withFormat(String id) {
        return new LogRequest(inputs, Optional.of(id), encoding, zone, limits);
    }

    /** The same with another encoding. */
    public LogRequest withEncoding(Charset charset) {
        return new LogRequest(inputs, format, Optional.of(charset), zone, limits);
    }

    /** The same with another zone. */
    public LogRequest withZone(ZoneId id) {
        return new LogRequest(inputs, format, encoding, Optional.of(id), limits);
    }

    /** The same with other limits. */
    public LogRequest withLimits(IntakeLimits other) {
        return new LogRequest(inputs, format, encoding, zone, other);
    }
}
