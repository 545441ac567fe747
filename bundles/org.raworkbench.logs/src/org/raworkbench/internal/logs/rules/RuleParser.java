package org.raworkbench.internal.logs.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.logs.rules.LogRule.Kind;
import org.raworkbench.logs.RecordSeverity;

import com.google.gson.JsonElement;

/** Makes a rule of its JSON. */
final class RuleParser {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Duration LONGEST_WINDOW = Duration.ofDays(30);

    private RuleParser() {
    }

    /** @throws RuleFault when it cannot be used */
    static LogRule parse(JsonRow row) {
        String id = row.text("id");
        if (!ID.matcher(id).matches()) {
            throw new RuleFault("rule.id", id);
        }
        Kind kind = value(Kind.class, "kind", row.optional("kind").orElse("single"));
        Set<RecordSeverity> levels = new HashSet<>();
        row.texts("levels").forEach(level -> levels.add(value(RecordSeverity.class, "levels", level)));
        List<Actor> actors = row.texts("actors").stream().map(actor -> value(Actor.class, "actors", actor)).toList();
        List<String> steps = steps(row, kind);
        steps.forEach(RuleParser::compiled);
        return new LogRule(id, row.text("title"), kind, steps, row.optional("where").map(RuleParser::compiled),
                row.optional("unless").map(RuleParser::compiled), new HashSet<>(row.texts("formats")), levels,
                window(row, kind), row.number("lines", 0), atLeast(row, kind), value(Severity.class, "severity", row.text("severity")),
                row.text("explanation"), row.optional("remedy").orElse(""), actors, row.text("source"),
                row.text("seen"), row.optional("guide"), row.flag("harmless"), row.optional("fact"));
    }

    private static List<String> steps(JsonRow row, Kind kind) {
        List<String> steps = new ArrayList<>();
        if (kind == Kind.SEQUENCE) {
            for (JsonElement step : row.list("steps")) {
                if (!step.isJsonArray()) {
                    throw new RuleFault("rule.wrongType", "steps", "a list of lists");
                }
                steps.add(either(JsonRow.texts("steps", step.getAsJsonArray().asList())));
            }
            if (steps.size() < 2) {
                throw new RuleFault("rule.sequence");
            }
            return steps;
        }
        List<String> patterns = new ArrayList<>(row.texts("patterns"));
        if (row.has("event")) {
            patterns.add(EventExpression.of(row.row("event")));
        }
        steps.add(either(patterns));
        if (kind == Kind.ABSENCE) {
            if (!row.has("absent")) {
                throw new RuleFault("rule.absence");
            }
            steps.add(either(row.texts("absent")));
        }
        return steps;
    }

    /** One expression for several; flags at the beginning of one reach to its end only. */
    static String either(List<String> patterns) {
        if (patterns.isEmpty()) {
            throw new RuleFault("rule.noPattern");
        }
        patterns.forEach(RuleParser::compiled);
        if (patterns.size() == 1) {
            return patterns.get(0);
        }
        List<String> groups = patterns.stream().map(RuleParser::group).toList();
        return String.join("|", groups);
    }

    private static String group(String pattern) {
        return pattern.startsWith("(?i)") ? "(?i:" + pattern.substring(4) + ")" : "(?:" + pattern + ")";
    }

    private static Duration window(JsonRow row, Kind kind) {
        if (kind == Kind.SINGLE) {
            return Duration.ZERO;
        }
        String text = row.text("within");
        Duration window;
        try {
            window = Duration.parse(text);
        } catch (DateTimeException notATime) {
            throw new RuleFault("rule.within", text);
        }
        if (window.isNegative() || window.isZero() || window.compareTo(LONGEST_WINDOW) > 0) {
            throw new RuleFault("rule.window");
        }
        return window;
    }

    private static int atLeast(JsonRow row, Kind kind) {
        int atLeast = row.number("atLeast", 0);
        if (kind == Kind.COUNT && atLeast < 2) {
            throw new RuleFault("rule.count");
        }
        return atLeast;
    }

    static Pattern compiled(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException wrong) {
            throw new RuleFault("rule.expression", text, wrong.getDescription());
        }
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name, String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).flatMap(upper -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(upper)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        }).orElseThrow(() -> new RuleFault("rule.value", name, text));
    }
}
