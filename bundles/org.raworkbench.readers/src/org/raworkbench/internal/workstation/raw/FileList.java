package org.raworkbench.internal.workstation.raw;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Files and folders that were looked for: a line each, {@code present|absent TAB version TAB path}.
 *
 * @param versions version by path of what is present; an empty version where the file has none
 * @param asked how many were looked for
 */
public record FileList(Map<String, String> versions, int asked) {

    public FileList {
        versions = Map.copyOf(versions);
    }

    /** The lines in {@code text}. */
    public static FileList parse(String text) {
        Map<String, String> versions = new LinkedHashMap<>();
        int asked = 0;
        for (String line : BoundedLines.of(text).toList()) {
            String[] fields = line.split("\t", 3);
            if (fields.length == 3) {
                asked++;
                if (fields[0].equals("present")) {
                    versions.put(fields[2].strip(), fields[1].strip());
                }
            }
        }
        return new FileList(versions, asked);
    }

    /** The path of what is present and ends with {@code part}. */
    public Optional<String> path(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return versions.keySet().stream().filter(path -> path.toLowerCase(Locale.ROOT).endsWith(wanted)).sorted()
                .findFirst();
    }

    /** The version of the file of that name, where it is present and has one. */
    public Optional<String> version(String name) {
        return path("\\" + name).map(versions::get).filter(version -> !version.isEmpty());
    }
}
