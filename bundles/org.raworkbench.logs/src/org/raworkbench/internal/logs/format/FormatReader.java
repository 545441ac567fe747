package org.raworkbench.internal.logs.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.logs.RecordSeverity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Makes formats of their declarations and tries them on their own samples. */
final class FormatReader {

    private static final int LONGEST = 256 << 10;
    private static final int MOST_PATTERNS = 40;
    private static final int MOST_TIMES = 12;
    private static final Set<String> MEMBERS = Set.of("id", "name", "about", "source", "seen", "synthetic", "rank",
            "follow", "seekLevel", "severity", "levels", "onlyLevels", "marks", "times", "patterns", "inside", "json",
            "csv", "samples", "weak");

    private final Map<String, RecordSeverity> commonLevels;
    private final TimeLayouts times = new TimeLayouts();

    FormatReader(Map<String, RecordSeverity> commonLevels) {
        this.commonLevels = Map.copyOf(commonLevels);
    }

    /**
     * The format that {@code declaration} says.
     *
     * @throws FormatFault when it cannot be used; the message says why
     */
    LineFormat read(String declaration, String origin) {
        if (declaration.length() > LONGEST) {
            throw new FormatFault("tooLong", LONGEST >> 10);
        }
        try {
            JsonObject json = JsonParser.parseString(declaration).getAsJsonObject();
            LineFormat format = format(json, origin);
            List<Sample> samples = samples(json);
            if (samples.isEmpty()) {
                throw new FormatFault("noSamples");
            }
            if (format.table().isEmpty()) {
                samples.forEach(sample -> sample.fault(format).ifPresent(fault -> {
                    throw new FormatFault("sample", fault);
                }));
            }
            return format;
        } catch (JsonParseException | IllegalStateException | ClassCastException | UnsupportedOperationException
                | NumberFormatException | NullPointerException | StackOverflowError e) {
            throw new FormatFault("notFormat", String.valueOf(e.getMessage()));
        }
    }

    private LineFormat format(JsonObject json, String origin) {
        for (String member : json.keySet()) {
            if (!MEMBERS.contains(member)) {
                throw new FormatFault("member", member);
            }
        }
        String id = required(json, "id");
        if (!id.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
            throw new FormatFault("id", id);
        }
        Map<String, RecordSeverity> words = new HashMap<>(json.has("onlyLevels") ? Map.of() : commonLevels);
        words.putAll(severities(json, "levels"));
        words.putAll(severities(json, "onlyLevels"));
        Levels levels = new Levels(words);
        Map<String, RecordSeverity> marks = new LinkedHashMap<>();
        array(json, "marks").forEach(mark -> marks.putIfAbsent(required(mark.getAsJsonObject(), "text"),
                severity(required(mark.getAsJsonObject(), "severity"))));
        RecordSeverity otherwise = json.has("severity") ? severity(required(json, "severity")) : RecordSeverity.NONE;
        Optional<CsvColumns> table = Optional.ofNullable(json.getAsJsonObject("csv")).map(csv -> new CsvColumns(
                strings(csv, "time"), strings(csv, "level"), layouts(json), levels));
        List<LineFormat.Variant> variants = table.isPresent() ? List.of() : variants(json, levels);
        int rank = json.has("rank") ? json.get("rank").getAsInt() : 500;
        return new LineFormat(id, required(json, "name"), origin, rank, follow(json),
                json.has("seekLevel") && json.get("seekLevel").getAsBoolean(), new Marks(marks, otherwise), levels,
                table, variants,
                fields(variants));
    }

    private static List<String> fields(List<LineFormat.Variant> variants) {
        Set<String> fields = new LinkedHashSet<>();
        variants.stream().limit(1).flatMap(variant -> variant.first().stream())
                .forEach(pattern -> fields.addAll(pattern.fields()));
        return List.copyOf(fields);
    }

    private List<TimeLayout> layouts(JsonObject json) {
        List<String> texts = strings(json, "times");
        if (texts.size() > MOST_TIMES) {
            throw new FormatFault("tooManyTimes", MOST_TIMES);
        }
        return texts.stream().map(times::of).toList();
    }

    private List<LineFormat.Variant> variants(JsonObject json, Levels levels) {
        if (json.has("json")) {
            JsonObject names = json.getAsJsonObject("json");
            JsonPattern.Names members = new JsonPattern.Names(strings(names, "time"), strings(names, "level"),
                    strings(names, "nanos"), severities(names, "without"));
            return List.of(new LineFormat.Variant(List.of(new JsonPattern(members, layouts(json), levels)), List.of()));
        }
        JsonArray first = array(json, "patterns");
        JsonArray inside = array(json, "inside");
        JsonArray weak = array(json, "weak");
        if (first.isEmpty() || first.size() + inside.size() + weak.size() > MOST_PATTERNS) {
            throw new FormatFault("patterns", MOST_PATTERNS);
        }
        layouts(json);
        List<String> ways = strings(json, "times");
        List<LineFormat.Variant> variants = new ArrayList<>();
        for (String way : ways.isEmpty() ? List.of("") : ways) {
            variants.add(new LineFormat.Variant(patterns(first, way, levels), patterns(inside, way, levels),
                    patterns(weak, way, levels)));
        }
        return List.copyOf(variants);
    }

    private List<LinePattern> patterns(JsonArray texts, String time, Levels levels) {
        List<LinePattern> patterns = new ArrayList<>();
        for (JsonElement text : texts) {
            if (text.isJsonObject()) {
                JsonObject regex = text.getAsJsonObject();
                Optional<TimeLayout> layout = Optional.ofNullable(regex.get("time"))
                        .map(value -> times.of(value.getAsString().replace("*", time)));
                patterns.add(new RegexPattern(required(regex, "regex"), layout, levels));
            } else {
                patterns.add(Layout.of(text.getAsString().replace("{time:*}", "{time:" + time + "}"), levels, times));
            }
        }
        return List.copyOf(patterns);
    }

    private static LineFormat.Follow follow(JsonObject json) {
        String text = json.has("follow") ? json.get("follow").getAsString() : "shaped";
        return switch (text) {
            case "none" -> LineFormat.Follow.NONE;
            case "shaped" -> LineFormat.Follow.SHAPED;
            case "all" -> LineFormat.Follow.ALL;
            default -> throw new FormatFault("follow", text);
        };
    }

    private static List<Sample> samples(JsonObject json) {
        List<Sample> samples = new ArrayList<>();
        for (JsonElement element : array(json, "samples")) {
            JsonObject sample = element.getAsJsonObject();
            Map<String, String> fields = new LinkedHashMap<>();
            if (sample.has("fields")) {
                sample.getAsJsonObject("fields").entrySet()
                        .forEach(field -> fields.put(field.getKey(), field.getValue().getAsString()));
            }
            samples.add(new Sample(required(sample, "line"), sample.has("inside")
                    && sample.get("inside").getAsBoolean(),
                    sample.has("time") ? sample.get("time").getAsString() : "",
                    sample.has("severity") ? severity(sample.get("severity").getAsString()) : RecordSeverity.NONE,
                            fields));
        }
        return samples;
    }

    static Map<String, RecordSeverity> severities(JsonObject json, String member) {
        Map<String, RecordSeverity> severities = new HashMap<>();
        if (json.has(member)) {
            json.getAsJsonObject(member).entrySet()
                    .forEach(word -> severities.put(word.getKey(), severity(word.getValue().getAsString())));
        }
        return severities;
    }

    private static RecordSeverity severity(String name) {
        try {
            return RecordSeverity.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new FormatFault("severity", name);
        }
    }

    private static String required(JsonObject json, String member) {
        if (!json.has(member) || !json.get(member).isJsonPrimitive() || json.get(member).getAsString().isEmpty()) {
            throw new FormatFault("missing", member);
        }
        return json.get(member).getAsString();
    }

    private static JsonArray array(JsonObject json, String member) {
        return json.has(member) ? json.getAsJsonArray(member) : new JsonArray();
    }

    private static List<String> strings(JsonObject json, String member) {
        return array(json, member).asList().stream().map(JsonElement::getAsString).toList();
    }
}
