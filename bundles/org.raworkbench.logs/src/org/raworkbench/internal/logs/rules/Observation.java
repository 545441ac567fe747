package org.raworkbench.internal.logs.rules;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;

/**
 * Something that a line says about the computer that wrote it.
 *
 * @param id of the row
 * @param into {@code computer}, {@code reader}, {@code card}, {@code certificate}, or {@code version:} and a product
 * @param expression with one group for the value wherever it fits
 */
public record Observation(String id, String into, Pattern expression) {

    /** Longest value, in characters; the rest is cut. */
    private static final int LONGEST = 200;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    static final String VERSION = "version:";

    /** @throws RuleFault when it cannot be used or fails its own tests */
    static Observation parse(JsonRow row) {
        Pattern expression = RuleParser.compiled(RuleParser.either(row.texts("patterns")));
        if (expression.matcher("").groupCount() < 1) {
            throw new RuleFault("observation.group");
        }
        Observation made = new Observation(row.text("id"), row.text("into"), expression);
        JsonRow tests = row.row("tests");
        for (Map.Entry<String, JsonElement> test : tests.row("match").object().entrySet()) {
            String wanted = test.getValue().getAsString();
            String got = made.value(test.getKey()).orElse("");
            if (!got.equals(wanted)) {
                throw new RuleFault("observation.value", got, wanted);
            }
        }
        for (String line : tests.texts("not")) {
            if (made.value(line).isPresent()) {
                throw new RuleFault("rule.mustNotMatch", line);
            }
        }
        return made;
    }

    /** The value that {@code line} gives. */
    Optional<String> value(CharSequence line) {
        Matcher matcher = expression.matcher(new DeadlineText(line, PATIENCE));
        try {
            if (!matcher.find()) {
                return Optional.empty();
            }
        } catch (DeadlineText.PassedException slow) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null && !matcher.group(group).isBlank()) {
                String value = matcher.group(group).strip();
                return Optional.of(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
        return Optional.empty();
    }
}
