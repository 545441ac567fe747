package org.raworkbench.logs;

import org.raworkbench.core.Severity;

/**
 * How often one rule was met in one source.
 *
 * @param rule the rule's id
 * @param severity how serious it is
 * @param summary one sentence
 * @param count how often
 * @param firstLine number of the first line of it, from 1
 * @param harmless whether it is of no importance
 */
public record RuleCount(String rule, Severity severity, String summary, long count, long firstLine, boolean harmless) {
}
