package org.raworkbench.internal.logs.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.internal.logs.rules.LogRule.Kind;

import com.google.gson.JsonElement;

/**
 * Runs the lines inside a rule against it: {@code tests: {match: [...], not: [...]}}. Each entry is a line, or a list of
 * lines for a rule over several; {@code @SECONDS} before a line is its time.
 */
final class RuleTest {

    private static final Pattern TIMED = Pattern.compile("@([0-9]+(?:\\.[0-9]+)?) (.*)");
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final LogRule rule;
    private final List<Pattern> steps;

    private RuleTest(LogRule rule) {
        this.rule = rule;
        this.steps = rule.steps().stream().map(RuleParser::compiled).toList();
    }

    /** @throws RuleFault with the line that does not pass */
    static void run(LogRule rule, JsonRow row) {
        JsonRow tests = row.row("tests");
        List<JsonElement> match = tests.list("match");
        if (match.isEmpty()) {
            throw new RuleFault("rule.noTests");
        }
        RuleTest test = new RuleTest(rule);
        for (JsonElement lines : match) {
            if (!test.met(lines)) {
                throw new RuleFault("rule.mustMatch", lines.toString());
            }
        }
        for (JsonElement lines : tests.list("not")) {
            if (test.met(lines)) {
                throw new RuleFault("rule.mustNotMatch", lines.toString());
            }
        }
    }

    private boolean met(JsonElement entry) {
        List<String> lines = entry.isJsonArray() ? JsonRow.texts("tests", entry.getAsJsonArray().asList())
                : JsonRow.texts("tests", List.of(entry));
        if (rule.kind() == Kind.SINGLE) {
            return lines.stream().anyMatch(line -> fits(0, line));
        }
        List<Long> times = new ArrayList<>();
        List<TimedHits> hits = new ArrayList<>();
        steps.forEach(step -> hits.add(new TimedHits()));
        for (int number = 0; number < lines.size(); number++) {
            Matcher timed = TIMED.matcher(lines.get(number));
            boolean hasTime = timed.matches();
            times.add(hasTime ? (long) (Double.parseDouble(timed.group(1)) * 1000) : LineTimes.UNKNOWN);
            for (int step = 0; step < steps.size(); step++) {
                if (fits(step, hasTime ? timed.group(2) : lines.get(number))) {
                    hits.get(step).add(number);
                }
            }
        }
        return new WindowJudge(line -> times.get((int) line), rule, lines.size() - 1L).met(rule, hits).count() > 0;
    }

    private boolean fits(int step, String line) {
        try {
            return steps.get(step).matcher(new DeadlineText(line, PATIENCE)).find() && rule.admits(line);
        } catch (DeadlineText.PassedException slow) {
            throw new RuleFault("rule.tooSlow");
        }
    }
}
