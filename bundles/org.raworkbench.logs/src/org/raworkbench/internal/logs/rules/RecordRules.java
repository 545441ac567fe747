package org.raworkbench.internal.logs.rules;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.logs.RecordSeverity;

/** Says which rules one record meets. Those over several lines say nothing of one record and are left out. */
public record RecordRules(RuleSet rules) {

    /**
     * The rules that a line of {@code record} meets, the most serious first.
     *
     * @param record the text of the record with its following lines
     * @param format id of its format; empty where it has none
     */
    public List<LogRule> met(String record, String format, RecordSeverity severity, Cancellation cancellation) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        Set<LogRule> met = new LinkedHashSet<>();
        rules.patterns().scanner(cancellation).scan(bytes, 0, bytes.length, (start, end, patterns) -> {
            String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            patterns.forEach(part -> {
                LogRule rule = rules.parts().get(part).rule();
                if (rule != null && rule.kind() == LogRule.Kind.SINGLE && rule.admits(line)
                        && (rule.formats().isEmpty() || rule.formats().contains(format))
                        && (rule.levels().isEmpty() || rule.levels().contains(severity))) {
                    met.add(rule);
                }
            });
        });
        return rules.rules().stream().filter(met::contains).toList();
    }
}
