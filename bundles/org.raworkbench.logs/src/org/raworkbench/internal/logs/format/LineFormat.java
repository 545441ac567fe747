package org.raworkbench.internal.logs.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.raworkbench.logs.RecordSeverity;

/**
 * One line format, ready to read lines. Immutable.
 *
 * @param id short name for scripts and settings
 * @param name what people call it
 * @param origin where it comes from: a file, a plug-in
 * @param rank formats with a smaller one are tried first
 * @param follow which lines belong to a record of this format
 * @param seeksLevel whether the severity is a word near the beginning of the message
 * @param marks texts in the message that say how serious it is
 * @param levels words for severities
 * @param table which columns say what when the format is a table with a head
 * @param variants the same shapes with times written in different ways; a file keeps to one of them
 * @param fields names of the fields for a table, in the order of the first shape
 */
public record LineFormat(String id, String name, String origin, int rank, Follow follow, boolean seeksLevel,
        Marks marks, Levels levels, Optional<CsvColumns> table,
        List<Variant> variants, List<String> fields) {

    private static final RecordSeverity[] SEVERITIES = RecordSeverity.values();
    private static final int SEEK = 64;

    /** Which lines that no format begins with belong to the record before them. */
    public enum Follow {
        /** None. */
        NONE,
        /** Those that look like it, see {@link Shape}. */
        SHAPED,
        /** All. */
        ALL
    }

    /**
     * Shapes with one way to write the time: those that begin a record, and those of lines inside one.
     *
     * @param weak shapes that begin a record too, but that lines of other kinds have as well, so that they count only in
     *        a file with a line of one of the first
     */
    record Variant(List<LinePattern> first, List<LinePattern> inside, List<LinePattern> weak) {

        Variant(List<LinePattern> first, List<LinePattern> inside) {
            this(first, inside, List.of());
        }

        /** All that can begin a record. */
        List<LinePattern> beginnings() {
            return Stream.concat(first.stream(), weak.stream()).toList();
        }
    }

    /** Whether lines inside a record can tell its time and severity. */
    public boolean goesOnInside() {
        return table.isPresent() || variants.stream().anyMatch(variant -> !variant.inside().isEmpty());
    }

    static RecordSeverity severity(int ordinal) {
        return SEVERITIES[ordinal];
    }

    /** The severity that the message says where no field does. */
    void weigh(byte[] b, int from, int to, Match match) {
        if (match.severity != 0) {
            return;
        }
        match.severity = marks.severity(b, match.message, to);
        if (match.severity == 0 && seeksLevel) {
            match.severity = sought(b, match.message, Math.min(to, match.message + SEEK));
        }
    }

    /** A word for a severity in capitals, in brackets or before a colon. */
    private int sought(byte[] b, int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            boolean capitals = true;
            while (end < to && ((b[end] | 0x20) >= 'a' && (b[end] | 0x20) <= 'z')) {
                capitals &= b[end] <= 'Z';
                end++;
            }
            if (end - at > 2) {
                boolean set = capitals || end < to && (b[end] == ':' || b[end] == ']' || b[end] == '>'
                        || b[end] == '|');
                int severity = set ? levels.severity(b, at, end) : -1;
                if (severity > 0) {
                    return severity;
                }
            }
            at = end + 1;
        }
        return 0;
    }

    @Override
    public String toString() {
        return id;
    }
}
