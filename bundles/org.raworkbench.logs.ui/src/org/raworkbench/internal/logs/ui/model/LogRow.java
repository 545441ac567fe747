package org.raworkbench.internal.logs.ui.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.core.Severity;
import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.logs.RecordSeverity;

/**
 * One row of the table, ready to be drawn.
 *
 * @param row its number, from 0
 * @param place where its line is
 * @param source its source
 * @param time time of its record, moved by the skew of the source
 * @param severity of its record
 * @param fields fields of the record that begins with it; empty for a line that goes on with one
 * @param component what wrote the record; empty where it does not say
 * @param text the line, cut and with control characters made visible
 * @param startsRecord whether a record begins with it
 * @param colour number of the colour of the filter that meets it; -1 for none
 * @param found whether the search meets it
 * @param mark the note of its bookmark, possibly empty; nothing where it has none
 * @param finding how serious what the rules met in it is
 */
public record LogRow(long row, Place place, OpenSource source, Optional<Instant> time, RecordSeverity severity,
        Map<String, String> fields, String component, String text, boolean startsRecord, int colour, boolean found,
        Optional<String> mark, Optional<Severity> finding) {

    /** Number of the line in its source, from 1. */
    public long line() {
        return place.line() + 1;
    }
}
