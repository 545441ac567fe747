package org.raworkbench.internal.logs.format;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table whose columns are known from its head. A row can go on over several lines inside quotation marks;
 * the
 * line that ends it is then read from its end.
 *
 * @param columns names of the columns
 * @param delimiter between cells
 * @param timeColumn its number, -1 for none
 * @param levelColumn its number, -1 for none
 * @param tail whether lines that end a row are meant, rather than those that begin one
 */
record CsvPattern(List<String> columns, byte delimiter, int timeColumn, int levelColumn, Optional<TimeLayout> time,
        Levels levels, boolean tail) implements LinePattern {

    private static final int MOST_CELLS = 62;

    /** Whether the number of quotation marks is odd. */
    static boolean oddQuotes(byte[] b, int from, int to) {
        boolean odd = false;
        for (int at = from; at < to; at++) {
            odd ^= b[at] == '"';
        }
        return odd;
    }

    @Override
    public boolean matches(byte[] b, int from, int to, Match match) {
        match.begin(from, columns.size());
        return tail ? ends(b, from, to, match) : begins(b, from, to, match);
    }

    private boolean begins(byte[] b, int from, int to, Match match) {
        int cell = 0;
        int at = from;
        boolean open = false;
        while (at <= to && cell <= MOST_CELLS) {
            int end = cellEnd(b, at, to);
            open = end > to;
            put(b, cell, at, Math.min(end, to), match);
            cell++;
            at = end + 1;
        }
        if (open) {
            return cell <= columns.size() + 1 && (timeColumn >= cell - 1 || timed(match));
        }
        return (cell == columns.size() || cell == columns.size() + 1) && (timeColumn < 0 || timed(match) || isHead(b,
                match));
    }

    private boolean timed(Match match) {
        return timeColumn < 0 || match.time != RawTime.NONE;
    }

    private boolean isHead(byte[] b, Match match) {
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            if (match.starts[i] < 0 || !name.equals(CsvColumns.text(b, match.starts[i], match.ends[i]))) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(byte[] b, int from, int to, Match match) {
        int at = from;
        while (at < to && (b[at] != '"' || at + 1 < to && b[at + 1] == '"')) {
            at += b[at] == '"' ? 2 : 1;
        }
        // cells behind the one that ends here, counted first, since they are numbered from the end
        int first = at + 1;
        if (first >= to || b[first] != delimiter) {
            return false;
        }
        int cells = 0;
        int end = first;
        while (end < to && cells <= MOST_CELLS) {
            end = cellEnd(b, end + 1, to);
            cells++;
        }
        int cell = columns.size() - cells;
        if (end > to || cell < 0) {
            return false;
        }
        int start = first + 1;
        while (start <= to && cell < columns.size()) {
            end = cellEnd(b, start, to);
            put(b, cell++, start, Math.min(end, to), match);
            start = end + 1;
        }
        return match.time != RawTime.NONE;
    }

    /** Where the delimiter after the cell is, {@code to} at the end of the line, above when a quotation goes on. */
    private int cellEnd(byte[] b, int from, int to) {
        int at = from;
        if (at < to && b[at] == '"') {
            at++;
            while (at < to && (b[at] != '"' || at + 1 < to && b[at + 1] == '"')) {
                at += b[at] == '"' ? 2 : 1;
            }
            if (at >= to) {
                return to + 1;
            }
        }
        while (at < to && b[at] != delimiter) {
            at++;
        }
        return at;
    }

    private void put(byte[] b, int cell, int start, int end, Match match) {
        if (cell >= columns.size()) {
            return;
        }
        boolean quoted = start < end && b[start] == '"';
        int from = quoted ? start + 1 : start;
        int to = quoted && end > from && b[end - 1] == '"' ? end - 1 : end;
        match.starts[cell] = from;
        match.ends[cell] = to;
        if (cell == timeColumn && time.isPresent()) {
            match.time = RawTime.NONE;
            if (time.get().parse(b, from, to, match) != to) {
                match.time = RawTime.NONE;
            }
        } else if (cell == levelColumn) {
            match.severity = Math.max(0, levels.severity(b, from, to));
        }
    }

    @Override
    public List<String> fields() {
        return columns;
    }

    @Override
    public BitSet firstBytes() {
        return LinePattern.anyByte();
    }
}
