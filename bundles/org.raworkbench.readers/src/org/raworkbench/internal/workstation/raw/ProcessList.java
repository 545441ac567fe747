package org.raworkbench.internal.workstation.raw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code tasklist /fo csv /nh} prints: name and number are the first two columns in every language.
 *
 * @param names name by process number
 */
public record ProcessList(Map<Long, String> names) {

    private static final Pattern ROW = Pattern.compile("^\"([^\"]+)\",\"(\\d{1,10})\".*$");

    public ProcessList {
        names = Map.copyOf(names);
    }

    /** The processes in {@code text}. */
    public static ProcessList parse(String text) {
        Map<Long, String> names = new LinkedHashMap<>();
        BoundedLines.of(text).forEach(line -> {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                names.put(Long.valueOf(row.group(2)), row.group(1));
            }
        });
        return new ProcessList(names);
    }

    /** Whether a program of that file name runs. */
    public boolean runs(String name) {
        return names.values().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The program with that process number. */
    public Optional<String> name(long pid) {
        return Optional.ofNullable(names.get(pid));
    }
}
