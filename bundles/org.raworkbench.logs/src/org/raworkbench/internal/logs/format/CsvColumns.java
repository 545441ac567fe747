package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a table say what, by the names in its head.
 *
 * @param timeNames names of columns with the time, in lower case
 * @param levelNames names of columns with the severity, in lower case
 * @param times how times may be written
 */
record CsvColumns(List<String> timeNames, List<String> levelNames, List<TimeLayout> times, Levels levels) {

    private static final int LONGEST_NAME = 64;
    private static final int MOST_COLUMNS = 60;
    private static final byte[] DELIMITERS = {',', ';', '\t'};

    static String text(byte[] b, int from, int to) {
        return new String(b, from, to - from, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\"", "").strip();
    }

    /** The shapes of rows below the head that {@code lines} begin with; empty when they are no such table. */
    Optional<LineFormat.Variant> detect(List<byte[]> lines) {
        for (byte[] line : lines) {
            if (line.length == 0 || line[0] == '#') {
                continue;
            }
            for (byte delimiter : DELIMITERS) {
                Optional<LineFormat.Variant> found = below(line, delimiter, lines);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<LineFormat.Variant> below(byte[] head, byte delimiter, List<byte[]> lines) {
        List<String> names = new ArrayList<>();
        for (String name : text(head, 0, head.length).split(java.util.regex.Pattern.quote("" + (char) delimiter), -1)) {
            names.add(name.strip());
        }
        boolean good = names.size() >= 3 && names.size() <= MOST_COLUMNS && Set.copyOf(names).size() == names.size()
                && names.stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST_NAME
                        && Character.isLetter(name.codePointAt(0)));
        int timeColumn = column(names, timeNames);
        if (!good || timeColumn < 0) {
            return Optional.empty();
        }
        int levelColumn = column(names, levelNames);
        CsvPattern best = null;
        int most = -1;
        for (TimeLayout time : times) {
            CsvPattern pattern = new CsvPattern(List.copyOf(names), delimiter, timeColumn, levelColumn,
                    Optional.of(time), levels, false);
            int timed = timed(pattern, lines);
            if (timed > most) {
                most = timed;
                best = pattern;
            }
        }
        CsvPattern tail = new CsvPattern(best.columns(), delimiter, timeColumn, levelColumn, best.time(), levels, true);
        return Optional.of(new LineFormat.Variant(List.of(best), List.of(tail)));
    }

    private static int timed(CsvPattern pattern, List<byte[]> lines) {
        Match match = new Match();
        CsvPattern tail = new CsvPattern(pattern.columns(), pattern.delimiter(), pattern.timeColumn(),
                pattern.levelColumn(), pattern.time(), pattern.levels(), true);
        int count = 0;
        for (byte[] line : lines) {
            boolean timed = pattern.matches(line, 0, line.length, match) && match.time != RawTime.NONE
                    || tail.matches(line, 0, line.length, match);
            count += timed ? 1 : 0;
        }
        return count;
    }

    /** The column with the name that is listed first. */
    private static int column(List<String> names, List<String> wanted) {
        for (String one : wanted) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equalsIgnoreCase(one)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
