package org.raworkbench.internal.logs.rules;

import java.util.List;

/**
 * Where one rule was met in one log.
 *
 * @param count how often
 * @param hits the first lines of it, in the order of the log
 */
public record RuleResult(LogRule rule, long count, List<Hit> hits) {

    public RuleResult {
        hits = List.copyOf(hits);
    }
}
