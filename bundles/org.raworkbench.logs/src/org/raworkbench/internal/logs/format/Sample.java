package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.logs.RecordSeverity;

/**
 * A line of a format with what must be found in it.
 *
 * @param line the line, without its line end
 * @param inside whether it goes on with a record rather than beginning one
 * @param time as {@link RawTime#text} writes it; empty when the line has none
 * @param severity what it must count as
 * @param fields fields that must be there with these values; others may be
 */
record Sample(String line, boolean inside, String time, RecordSeverity severity, Map<String, String> fields) {

    /** What is wrong when {@code format} reads the line; empty when nothing is. */
    Optional<String> fault(LineFormat format) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Match match = new Match();
        for (LineFormat.Variant variant : format.variants()) {
            for (LinePattern pattern : inside ? variant.inside() : variant.beginnings()) {
                match.nextLine();
                if (pattern.matches(bytes, 0, bytes.length, match) && RawTime.text(match.time).equals(time)) {
                    format.weigh(bytes, 0, bytes.length, match);
                    return difference(match, pattern.values(bytes, 0, bytes.length, match));
                }
            }
        }
        return Optional.of(Messages.text("sampleUnknown", line, time));
    }

    private Optional<String> difference(Match match, Map<String, String> values) {
        RecordSeverity found = LineFormat.severity(match.severity);
        if (found != severity) {
            return Optional.of(Messages.text("sampleSeverity", line, found, severity));
        }
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String value = values.get(field.getKey());
            if (!field.getValue().equals(value)) {
                return Optional.of(Messages.text("sampleField", line, field.getKey(), String.valueOf(value),
                        field.getValue()));
            }
        }
        return Optional.empty();
    }
}
