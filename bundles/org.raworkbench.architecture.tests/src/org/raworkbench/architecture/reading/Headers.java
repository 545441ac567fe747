package org.raworkbench.architecture.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes manifest headers apart, as OSGi Core 8, 3.2.4 writes them: clauses of names and parameters. */
final class Headers {

    /**
     * One clause.
     *
     * @param names what it speaks of, one or more
     * @param parameters attributes by name, directives by name with a colon
     */
    record Clause(List<String> names, Map<String, String> parameters) {
    }

    private Headers() {
    }

    /** The clauses of a header's value; none for an absent header. */
    static List<Clause> clauses(String value) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : split(value == null ? "" : value, ',')) {
            clauses.add(clause(text));
        }
        return clauses;
    }

    private static Clause clause(String text) {
        List<String> names = new ArrayList<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : split(text, ';')) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                names.add(part);
            } else {
                parameters.put(part.substring(0, equals).strip(), unquoted(part.substring(equals + 1).strip()));
            }
        }
        return new Clause(names, parameters);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** The parts between separators that are not in quotes, without the space around them. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator && !quoted) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            } else if (text.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return parts;
    }
}
