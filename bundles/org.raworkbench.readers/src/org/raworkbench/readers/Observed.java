package org.raworkbench.readers;

import java.util.Objects;

/**
 * A value and where it was read.
 *
 * @param value as a person would write it; never blank
 * @param source where it was read
 * @param place the spot inside the source: "sFirmwareID", "bcdDevice", "REV_0523"; may be empty
 */
public record Observed(String value, ReadingSource source, String place) {

    public Observed {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        if (value.isBlank()) {
            throw new IllegalArgumentException("no value: " + place);
        }
    }
}
