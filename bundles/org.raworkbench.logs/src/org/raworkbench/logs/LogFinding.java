package org.raworkbench.logs;

import java.util.Objects;

import org.raworkbench.core.Finding;

/**
 * What a rule recognised, in all sources together.
 *
 * @param rule the rule's id; the finding's id is {@code log.} and this
 * @param finding what it means and who does what; its evidence are the first lines that met the rule (source = path, line,
 *        time, text with secrets masked)
 * @param count how often the rule was met; a rule over several lines is met once for each sequence
 * @param harmless whether it looks bad and is known to be of no importance
 * @param knowledge where the meaning comes from, and when it was read there
 */
public record LogFinding(String rule, Finding finding, long count, boolean harmless, String knowledge) {

    public LogFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(knowledge, "knowledge");
    }
}
