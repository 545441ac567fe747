package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** One JSON object on a line; time and severity are members of it under one of several names. */
final class JsonPattern implements LinePattern {

    private final List<byte[]> timeNames;
    private final List<byte[]> levelNames;
    private final List<TimeLayout> times;
    private final Levels levels;

    JsonPattern(List<String> timeNames, List<String> levelNames, List<TimeLayout> times, Levels levels) {
        this.timeNames = bytes(timeNames);
        this.levelNames = bytes(levelNames);
        this.times = List.copyOf(times);
        this.levels = levels;
    }

    private static List<byte[]> bytes(List<String> names) {
        return names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toList();
    }

    @Override
    public boolean matches(byte[] b, int from, int to, Match match) {
        match.begin(from, 0);
        int at = blanks(b, from + 1, to);
        if (from >= to || b[from] != '{' || at >= to || b[at] != '"') {
            return false;
        }
        while (at < to && b[at] == '"') {
            int nameEnd = stringEnd(b, at, to);
            int colon = blanks(b, nameEnd, to);
            if (colon >= to || b[colon] != ':') {
                return false;
            }
            int value = blanks(b, colon + 1, to);
            int end = valueEnd(b, value, to);
            member(b, at + 1, nameEnd - 1, value, end, match);
            at = blanks(b, end, to);
            if (at < to && b[at] == ',') {
                at = blanks(b, at + 1, to);
            } else if (at < to && b[at] == '}') {
                return blanks(b, at + 1, to) == to;
            } else {
                return at >= to && to - from >= Recogniser.LONGEST;
            }
        }
        return at >= to && to - from >= Recogniser.LONGEST;
    }

    private void member(byte[] b, int nameStart, int nameEnd, int start, int end, Match match) {
        boolean text = start < end && b[start] == '"';
        int from = text ? start + 1 : start;
        int to = text ? Math.max(from, end - 1) : end;
        if (match.time == RawTime.NONE && isOne(b, nameStart, nameEnd, timeNames)) {
            for (TimeLayout layout : times) {
                match.time = RawTime.NONE;
                if (layout.parse(b, from, to, match) == to) {
                    return;
                }
            }
            match.time = RawTime.NONE;
        } else if (match.severity == 0 && isOne(b, nameStart, nameEnd, levelNames)) {
            match.severity = Math.max(0, levels.severity(b, from, to));
        }
    }

    private static boolean isOne(byte[] b, int from, int to, List<byte[]> names) {
        for (byte[] name : names) {
            if (name.length == to - from) {
                int i = 0;
                while (i < name.length && (b[from + i] | 0x20) == (name[i] | 0x20)) {
                    i++;
                }
                if (i == name.length) {
                    return true;
                }
            }
        }
        return false;
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
