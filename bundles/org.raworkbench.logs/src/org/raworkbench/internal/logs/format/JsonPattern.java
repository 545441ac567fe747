package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.raworkbench.logs.RecordSeverity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * One JSON object on a line; time and severity are members of it, or of objects in it, under one of several names. Of several
 * that are there the one counts whose name is listed first.
 */
final class JsonPattern implements LinePattern {

    /**
     * Names of members; those of an object inside another have its name and a point before them.
     *
     * @param times of the time
     * @param levels of the severity
     * @param nanos of the nanoseconds that a time in whole seconds lacks
     * @param without what a line says that has its time under a name and no severity
     */
    record Names(List<String> times, List<String> levels, List<String> nanos, Map<String, RecordSeverity> without) {
    }

    private final List<byte[]> timeNames;
    private final List<byte[]> levelNames;
    private final List<byte[]> nanoNames;
    private final int[] without;
    private final List<TimeLayout> times;
    private final Levels levels;

    JsonPattern(Names names, List<TimeLayout> times, Levels levels) {
        this.timeNames = bytes(names.times());
        this.levelNames = bytes(names.levels());
        this.nanoNames = bytes(names.nanos());
        this.without = names.times().stream()
                .mapToInt(name -> names.without().getOrDefault(name, RecordSeverity.NONE).ordinal()).toArray();
        this.times = List.copyOf(times);
        this.levels = levels;
    }

    private static List<byte[]> bytes(List<String> names) {
        return names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** What was found in one line so far: the places of names in their lists. */
    private static final class Found {
        private int time = Integer.MAX_VALUE;
        private int level = Integer.MAX_VALUE;
        private long nanos;
    }

    @Override
    public boolean matches(byte[] b, int from, int to, Match match) {
        match.begin(from, 0);
        int at = blanks(b, from + 1, to);
        if (from >= to || b[from] != '{' || at >= to || b[at] != '"') {
            return false;
        }
        Found found = new Found();
        int end = members(b, at, to, 0, 0, found, match);
        if (found.level == Integer.MAX_VALUE && found.time < without.length) {
            match.severity = without[found.time];
        }
        if (found.nanos > 0 && match.time != RawTime.NONE) {
            match.time = RawTime.of(RawTime.kind(match.time), RawTime.ticks(match.time) + found.nanos / 100);
        }
        if (end < 0) {
            return false;
        }
        return end < to ? blanks(b, end + 1, to) == to : to - from >= Recogniser.LONGEST;
    }

    /**
     * Reads members from the quotation mark of the first name.
     *
     * @param outer where the name of the object begins, to {@code outerEnd}; the same for the line's own
     * @return where the brace that ends them is; {@code to} when the line ends before, -1 when it is no JSON
     */
    private int members(byte[] b, int from, int to, int outer, int outerEnd, Found found, Match match) {
        int at = from;
        while (at < to && b[at] == '"') {
            int nameEnd = stringEnd(b, at, to);
            int colon = blanks(b, nameEnd, to);
            if (colon >= to || b[colon] != ':') {
                return -1;
            }
            int value = blanks(b, colon + 1, to);
            int end = valueEnd(b, value, to);
            if (value < to && b[value] == '{' && outer == outerEnd) {
                members(b, blanks(b, value + 1, end), end, at + 1, nameEnd - 1, found, match);
            } else {
                member(b, new Name(outer, outerEnd, at + 1, nameEnd - 1), value, end, found, match);
            }
            at = blanks(b, end, to);
            if (at < to && b[at] == ',') {
                at = blanks(b, at + 1, to);
            } else if (at < to && b[at] == '}') {
                return at;
            } else {
                return at >= to ? to : -1;
            }
        }
        return at >= to ? to : -1;
    }

    private record Name(int outer, int outerEnd, int from, int to) {

        /** The place of the name in a list, before {@code limit}; {@code limit} when it is not there. */
        int in(byte[] b, List<byte[]> names, int limit) {
            for (int i = 0; i < names.size() && i < limit; i++) {
                byte[] name = names.get(i);
                int length = outerEnd - outer;
                if (length == 0 ? same(b, from, to, name, 0)
                        : name.length > length && name[length] == '.' && same(b, outer, outerEnd, name, -1)
                                && same(b, from, to, name, length + 1)) {
                    return i;
                }
            }
            return limit;
        }

        /** Upper and lower case are the same. */
        private static boolean same(byte[] b, int from, int to, byte[] name, int start) {
            int first = Math.max(0, start);
            if (start >= 0 && name.length - first != to - from) {
                return false;
            }
            for (int i = from; i < to; i++) {
                if ((b[i] | 0x20) != (name[first + i - from] | 0x20)) {
                    return false;
                }
            }
            return true;
        }
    }

    private void member(byte[] b, Name name, int start, int end, Found found, Match match) {
        boolean text = start < end && b[start] == '"';
        int from = text ? start + 1 : start;
        int to = text ? Math.max(from, end - 1) : end;
        int asTime = name.in(b, timeNames, found.time);
        if (asTime < found.time) {
            long before = match.time;
            for (TimeLayout layout : times) {
                match.time = RawTime.NONE;
                if (layout.parse(b, from, to, match) == to && match.time != RawTime.NONE) {
                    found.time = asTime;
                    return;
                }
            }
            match.time = before;
            return;
        }
        int asLevel = name.in(b, levelNames, found.level);
        if (asLevel < found.level) {
            int severity = levels.severity(b, from, to);
            if (severity >= 0) {
                found.level = asLevel;
                match.severity = severity;
            }
        } else if (name.in(b, nanoNames, Integer.MAX_VALUE) < Integer.MAX_VALUE) {
            found.nanos = Math.max(0, TimeLayout.digits(b, from, to, Math.min(9, to - from)));
        }
    }

    private static int blanks(byte[] b, int from, int to) {
        int at = from;
        while (at < to && (b[at] == ' ' || b[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** After the quotation mark that ends the string at {@code at}. */
    private static int stringEnd(byte[] b, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (b[at] == '\\') {
                at++;
            } else if (b[at] == '"') {
                return at + 1;
            }
        }
        return to;
    }

    private static int valueEnd(byte[] b, int from, int to) {
        int depth = 0;
        int at = from;
        while (at < to) {
            switch (b[at]) {
                case '"' -> {
                    at = stringEnd(b, at, to);
                    if (depth == 0) {
                        return at;
                    }
                    continue;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> {
                    if (depth == 0) {
                        return at;
                    }
                    if (--depth == 0) {
                        return at + 1;
                    }
                }
                case ',', ' ' -> {
                    if (depth == 0) {
                        return at;
                    }
                }
                default -> {
                }
            }
            at++;
        }
        return to;
    }

    @Override
    public Map<String, String> values(byte[] bytes, int from, int to, Match match) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            JsonElement read = JsonParser.parseString(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            flatten("", read.getAsJsonObject(), values, 0);
        } catch (JsonParseException | IllegalStateException | StackOverflowError e) {
            values.clear();
        }
        return values;
    }

    private static void flatten(String prefix, JsonObject object, Map<String, String> values, int depth) {
        object.entrySet().forEach(member -> {
            JsonElement value = member.getValue();
            if (value.isJsonObject() && depth < 4) {
                flatten(prefix + member.getKey() + ".", value.getAsJsonObject(), values, depth + 1);
            } else if (!value.isJsonNull()) {
                values.put(prefix + member.getKey(), value.isJsonPrimitive() ? value.getAsString() : value.toString());
            }
        });
    }

    @Override
    public List<String> fields() {
        return List.of();
    }

    @Override
    public BitSet firstBytes() {
        BitSet bytes = new BitSet(256);
        bytes.set('{');
        return bytes;
    }
}
