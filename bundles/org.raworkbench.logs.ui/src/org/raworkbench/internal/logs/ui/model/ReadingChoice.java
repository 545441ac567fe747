package org.raworkbench.internal.logs.ui.model;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.logs.LogRequest;

/**
 * How a person wants a file to be read; what is empty is recognised.
 *
 * @param format id of the line format
 * @param encoding encoding of its bytes
 * @param zone zone of times that carry none
 */
public record ReadingChoice(Optional<String> format, Optional<Charset> encoding, Optional<ZoneId> zone) {

    /** All is recognised. */
    public static final ReadingChoice NONE = new ReadingChoice(Optional.empty(), Optional.empty(), Optional.empty());

    public ReadingChoice {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(zone, "zone");
    }

    LogRequest request(List<Path> inputs) {
        LogRequest usual = LogRequest.of(inputs);
        return new LogRequest(inputs, format, encoding, zone, usual.limits());
    }
}
