package org.raworkbench.core;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The one observation that a finding rests on, down to the log line or the certificate field.
 *
 * @param source where it was read: a reader's name, a file's path, "this workstation"; never empty
 * @param place the spot inside the source: "certificate 5FC10A, notAfter", "ATR, TCK", "line 4711"; may be empty
 * @param text what was read there, as read; may be empty
 * @param line the line number inside a text source, counted from 1
 * @param time when the observed thing happened, where the source says so (not when it was read)
 */
public record EvidenceReference(String source, String place, String text, OptionalLong line, Optional<Instant> time) {

    public EvidenceReference {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(time, "time");
    }

    /** An observation that has no line number and no time of its own. */
    public static EvidenceReference of(String source, String place, String text) {
        return new EvidenceReference(source, place, text, OptionalLong.empty(), Optional.empty());
    }

    /** One line (counted from 1) of a text source, with its time where the line carries one. */
    public static EvidenceReference ofLine(String source, long line, String text, Optional<Instant> time) {
        return new EvidenceReference(source, "line " + line, text, OptionalLong.of(line), time);
    }

    /** One sentence part for people: source, place and what was read. */
    public String describe() {
        StringBuilder description = new StringBuilder(source);
        if (!place.isEmpty()) {
            description.append(", ").append(place);
        }
        if (!text.isEmpty()) {
            description.append(": ").append(text);
        }
        return description.toString();
    }
}
