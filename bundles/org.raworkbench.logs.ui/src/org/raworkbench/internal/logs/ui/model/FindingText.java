package org.raworkbench.internal.logs.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.internal.logs.rules.LogRule;
import org.raworkbench.internal.logs.rules.RuleSet;
import org.raworkbench.logs.LogFinding;

/** A finding in words. */
public final class FindingText {

    private FindingText() {
    }

    /** What it means, what to do, who does it, where it comes from. */
    public static String of(LogFinding found) {
        Finding finding = found.finding();
        List<String> parts = new ArrayList<>();
        parts.add(finding.summary());
        if (found.harmless()) {
            parts.add(Messages.text("finding.harmless"));
        }
        if (!finding.explanation().isBlank()) {
            parts.add(finding.explanation());
        }
        if (!finding.action().isBlank()) {
            parts.add(Messages.text("finding.todo", finding.action()));
        }
        if (!finding.actors().isEmpty()) {
            parts.add(Messages.text("finding.who", finding.actors().stream().map(LogPages::actor)
                    .collect(Collectors.joining(", "))));
        }
        parts.add(Messages.text("finding.count", found.count(), finding.evidence().size()));
        parts.add(Messages.text("finding.source", found.knowledge(), finding.id()));
        return String.join("\n\n", parts);
    }

    /** One line that proves it. */
    public static String line(EvidenceReference seen) {
        String path = seen.source().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        String place = seen.line().isPresent() ? name + ":" + seen.line().getAsLong() : name + " " + seen.place();
        return place + "  " + VisibleText.of(seen.text(), false);
    }

    /** The condition that all lines of it meet; empty where no rule of ours says so. */
    public static Optional<LineCondition> condition(LogFinding found, RuleSet rules) {
        return rules.rules().stream().filter(rule -> rule.id().equals(found.rule())).findFirst()
                .map(LogRule::steps).filter(steps -> !steps.isEmpty())
                .map(steps -> LineCondition.text(steps.stream().map(FindingText::inQuotes)
                        .collect(Collectors.joining(" OR ")), false));
    }

    /** Only quotation marks are written in another way there. */
    private static String inQuotes(String expression) {
        return '"' + expression.replace("\"", "\\\"") + '"';
    }
}
