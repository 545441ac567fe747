package org.raworkbench.inspection.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;

/** An inspection as plain text, for a terminal, the clipboard or a case. */
public final class InspectionText {

    private InspectionText() {
    }

    /**
     * The report about {@code card}, lines separated by line feeds.
     *
     * @param findings what the examiners say; findings about other subjects are passed over
     * @param now the instant by which was judged
     */
    public static String of(CardSnapshot card, List<Finding> findings, Instant now) {
        return text(card, findings, now, InspectionSections.of(card));
    }

    /** The same without the exchanges, which few people read. */
    public static String withoutTrace(CardSnapshot card, List<Finding> findings, Instant now) {
        List<InspectionSection> sections = InspectionSections.of(card);
        return text(card, findings, now, sections.subList(0, sections.size() - 1));
    }

    private static String text(CardSnapshot card, List<Finding> findings, Instant now,
            List<InspectionSection> sections) {
        StringBuilder text = new StringBuilder(head(card, findings, now));
        List<Finding> own = InspectionVerdict.about(card, findings);
        if (!own.isEmpty()) {
            text.append(Messages.text("heading.findings")).append('\n');
            own.forEach(finding -> text.append(finding(finding)));
            text.append('\n');
        }
        sections.forEach(section -> text.append(section.text()).append('\n'));
        return text.append(Messages.text("by")).append('\n').toString();
    }

    private static String head(CardSnapshot card, List<Finding> findings, Instant now) {
        Verdict verdict = InspectionVerdict.of(card, findings);
        return Messages.text("title") + ", " + now + '\n' + (card.demo() ? Messages.text("demo") + '\n' : "") + '\n'
                + severity(verdict.severity()) + ": " + verdict.summary() + "\n\n";
    }

    /** One finding as a paragraph: severity and summary, explanation, what to do, who can do it, what it rests on. */
    public static String finding(Finding finding) {
        StringBuilder text = new StringBuilder("* ").append(severity(finding.severity())).append(": ")
                .append(finding.summary()).append('\n');
        line(text, finding.explanation());
        line(text, finding.action().isEmpty() ? "" : Messages.text("finding.todo", finding.action()));
        line(text, finding.actors().isEmpty() ? "" : Messages.text("finding.actors", actors(finding)));
        finding.evidence().forEach(seen -> line(text, Messages.text("finding.evidence", seen.describe())));
        return text.toString();
    }

    static String actors(Finding finding) {
        return finding.actors().stream().map(Actor::label).collect(Collectors.joining("; "));
    }

    static String severity(Severity severity) {
        return Messages.text("severity." + severity);
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append("  ").append(line).append('\n');
        }
    }
}
