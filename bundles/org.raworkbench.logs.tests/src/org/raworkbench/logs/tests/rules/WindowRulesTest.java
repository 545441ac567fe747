package org.raworkbench.logs.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.raworkbench.internal.logs.rules.LineTimes;
import org.raworkbench.internal.logs.rules.RuleResult;
import org.raworkbench.internal.logs.rules.RuleSet;
import org.raworkbench.internal.logs.rules.RuleShelf;

/** Rules over several lines: sequence, count and absence within a window of time. */
class WindowRulesTest {

    private static final String REST = """
            "title": "T.", "severity": "ERROR", "explanation": "e", "source": "a test", "seen": "2026-01-01",
            "within": "PT10S", """;
    private static final RuleSet SEQUENCE = set("""
            {"id": "s", "kind": "sequence", %s "steps": [["alpha"], ["beta"], ["gamma"]],
             "tests": {"match": [["@0 alpha", "@1 beta", "@2 gamma"]]}}""");
    private static final RuleSet COUNT = set("""
            {"id": "c", "kind": "count", %s "patterns": ["alpha"], "atLeast": 3,
             "tests": {"match": [["@0 alpha", "@1 alpha", "@2 alpha"]]}}""");
    private static final RuleSet ABSENCE = set("""
            {"id": "a", "kind": "absence", %s "patterns": ["stopped"], "absent": ["started"],
             "tests": {"match": [["@0 stopped", "@20 x"]]}}""");

    private static RuleSet set(String rule) {
        RuleSet rules = new RuleShelf().add("t.json", "{\"rules\": [" + rule.formatted(REST) + "]}").rules();
        assertEquals(List.of(), rules.problems());
        return rules;
    }

    private static long count(RuleSet rules, String... timed) {
        List<String> lines = Stream.of(timed).map(line -> line.substring(line.indexOf(' ') + 1)).toList();
        List<Long> times = Stream.of(timed).map(line -> Long.parseLong(line.substring(0, line.indexOf(' '))) * 1000).toList();
        List<RuleResult> results = Scans.of(rules, lines, 2, line -> times.get((int) line));
        return results.isEmpty() ? 0 : results.get(0).count();
    }

    @Test
    void aSequenceIsMetInOrderAndInTime() {
        assertEquals(1, count(SEQUENCE, "0 alpha", "1 other", "2 beta", "3 gamma"));
        assertEquals(0, count(SEQUENCE, "0 beta", "1 alpha", "3 gamma"));
        assertEquals(0, count(SEQUENCE, "0 alpha", "2 beta", "11 gamma"));
        assertEquals(2, count(SEQUENCE, "0 alpha", "1 beta", "2 gamma", "20 alpha", "21 beta", "22 gamma"));
        assertEquals(1, count(SEQUENCE, "0 alpha", "30 alpha", "31 beta", "32 gamma"));
    }

    @Test
    void aBurstIsOneEvent() {
        assertEquals(0, count(COUNT, "0 alpha", "1 alpha", "12 alpha"));
        assertEquals(1, count(COUNT, "0 alpha", "1 alpha", "2 alpha", "3 alpha", "4 alpha"));
        assertEquals(2, count(COUNT, "0 alpha", "1 alpha", "2 alpha", "100 alpha", "101 alpha", "102 alpha"));
    }

    @Test
    void anAbsenceNeedsALogThatGoesOn() {
        assertEquals(1, count(ABSENCE, "0 stopped", "5 other", "20 other"));
        assertEquals(0, count(ABSENCE, "0 stopped", "5 started", "20 other"));
        assertEquals(1, count(ABSENCE, "0 stopped", "15 started", "20 other"));
        assertEquals(0, count(ABSENCE, "0 stopped", "5 other"));
    }

    @Test
    void withoutTimesTheWindowIsLines() {
        List<String> close = List.of("alpha", "x", "beta", "gamma");
        assertEquals(1, Scans.of(SEQUENCE, close, 4, line -> LineTimes.UNKNOWN).get(0).count());
        List<String> far = Stream.concat(Stream.of("alpha"), Stream.concat(Stream.generate(() -> "x").limit(300),
                Stream.of("beta", "gamma"))).toList();
        assertEquals(0, Scans.of(SEQUENCE, far, 50, line -> LineTimes.UNKNOWN).size());
    }

    @Test
    void millionsOfLinesAreCountedExactly() {
        int many = 1_200_000;
        List<RuleResult> frequent = Scans.of(ABSENCE, Collections.nCopies(many, "stopped"), 4096, line -> line * 20_000);
        assertEquals(many - 1, frequent.get(0).count(), "the last may still be followed");
        List<String> mixed = IntStream.range(0, many).mapToObj(line -> line % 3 == 0 ? "started" : "stopped").toList();
        // within ten seconds are one line before and one line behind
        List<RuleResult> some = Scans.of(ABSENCE, mixed, 4096, line -> line * 9_000);
        assertEquals(many / 3 - 1, some.get(0).count(), "of two that stopped the second is followed");
    }
}
