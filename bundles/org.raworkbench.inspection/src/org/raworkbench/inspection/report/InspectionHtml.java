package org.raworkbench.inspection.report;

import java.time.Instant;
import java.util.List;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;

/**
 * An inspection as one HTML page that needs nothing else: no scripts, no pictures, no network. Light or dark as the
 * reader's system is; usable with a screen reader; severities are words, never colour alone.
 */
public final class InspectionHtml {

    /** Contrast of all pairs is 4.5 to 1 or more in both schemes (WCAG 2.2, 1.4.3). */
    private static final String STYLE = """
            :root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --line: #767676;
              --ok: #00571f; --note: #1a3f6f; --warning: #6b4200; --error: #9b0000; --unknown: #4a4a4a; }
            @media (prefers-color-scheme: dark) { :root { --text: #eeeeee; --page: #161616; --line: #9a9a9a;
              --ok: #7fdc9b; --note: #9cc6ff; --warning: #ffcf70; --error: #ff9d9d; --unknown: #cfcfcf; } }
            body { font: 1rem/1.5 sans-serif; color: var(--text); background: var(--page); max-width: 60rem;
              margin: 0 auto; padding: 1rem; }
            .verdict { font-size: 1.5rem; border: 3px solid currentColor; padding: .75rem 1rem; }
            .demo { font-weight: bold; border: 2px dashed currentColor; padding: .5rem 1rem; }
            .OK { color: var(--ok); } .INFO { color: var(--note); } .WARNING { color: var(--warning); }
            .ERROR { color: var(--error); } .UNKNOWN { color: var(--unknown); }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
              padding: .25rem .5rem; overflow-wrap: anywhere; }
            th[scope=row] { width: 16rem; font-weight: 600; }
            @media print { details { display: block; } }
            """;

    private InspectionHtml() {
    }

    /**
     * The page about {@code card}.
     *
     * @param findings what the examiners say; findings about other subjects are passed over
     * @param now the instant by which was judged
     */
    public static String of(CardSnapshot card, List<Finding> findings, Instant now) {
        Verdict verdict = InspectionVerdict.of(card, findings);
        String title = Messages.text("title") + ": " + card.subject();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        element(html, "title", (card.demo() ? "DEMO: " : "") + title);
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        element(html, "h1", title);
        if (card.demo()) {
            html.append("<p class=\"demo\">").append(escaped(Messages.text("demo"))).append("</p>\n");
        }
        html.append("<p class=\"verdict ").append(verdict.severity()).append("\"><strong>")
                .append(escaped(InspectionText.severity(verdict.severity()))).append("</strong>: ")
                .append(escaped(verdict.summary())).append("</p>\n");
        findings(html, InspectionVerdict.about(card, findings));
        InspectionSections.of(card).forEach(section -> section(html, section));
        element(html, "p", Messages.text("by"));
        element(html, "p", now.toString());
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void findings(StringBuilder html, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        element(html, "h2", Messages.text("heading.findings"));
        for (Finding finding : findings) {
            html.append("<h3 class=\"").append(finding.severity()).append("\">")
                    .append(escaped(InspectionText.severity(finding.severity()) + ": " + finding.summary()))
                    .append("</h3>\n");
            paragraph(html, finding.explanation());
            paragraph(html, finding.action().isEmpty() ? "" : Messages.text("finding.todo", finding.action()));
            paragraph(html, finding.actors().isEmpty() ? ""
                    : Messages.text("finding.actors", InspectionText.actors(finding)));
            finding.evidence().forEach(seen -> paragraph(html, Messages.text("finding.evidence", seen.describe())));
        }
    }

    private static void section(StringBuilder html, InspectionSection section) {
        html.append("<section>\n");
        element(html, "h2", section.title());
        html.append("<table>\n<thead><tr><th scope=\"col\">").append(escaped(Messages.text("column.label")))
                .append("</th><th scope=\"col\">").append(escaped(Messages.text("column.value")))
                .append("</th></tr></thead>\n<tbody>\n");
        section.rows().forEach(row -> html.append("<tr><th scope=\"row\">").append(escaped(row.label()))
                .append("</th><td>").append(escaped(row.value())).append("</td></tr>\n"));
        html.append("</tbody>\n</table>\n</section>\n");
    }

    private static void paragraph(StringBuilder html, String text) {
        if (!text.isEmpty()) {
            element(html, "p", text);
        }
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
