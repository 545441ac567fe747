package org.raworkbench.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;

import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.rules.Rule;
import org.raworkbench.architecture.rules.Violation;

/** What tests say about a rule and a house. */
final class Verdict {

    private Verdict() {
    }

    /** Fails with every violation, a line each, under the rule's sentence. */
    static void holds(Rule rule, House house) {
        List<Violation> found = rule.violations(house);
        if (!found.isEmpty()) {
            fail(found.stream().map(violation -> "  " + violation)
                    .collect(Collectors.joining("\n", rule.sentence() + "\nBroken " + found.size() + " times:\n", "")));
        }
    }

    /** The rule finds exactly one violation, and its message has all of {@code words}. */
    static void breaks(Rule rule, House house, String... words) {
        List<Violation> found = rule.violations(house);
        assertEquals(1, found.size(), found.toString());
        for (String word : words) {
            assertTrue(found.get(0).toString().contains(word), "\"" + word + "\" in: " + found.get(0));
        }
    }
}
