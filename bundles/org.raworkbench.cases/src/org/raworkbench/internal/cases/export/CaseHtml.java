package org.raworkbench.internal.cases.export;

import java.util.List;

import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.PreparedCase.Section;

/** A case as one HTML page that loads and runs nothing. */
final class CaseHtml {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 1.2rem 0 .2rem; }
            p, li { overflow-wrap: anywhere; } p.text { white-space: pre-wrap; margin: 0; }
            .notice { font-weight: bold; border: 2px dashed currentColor; padding: .5rem 1rem; }
            footer { border-top: 1px solid currentColor; margin-top: 2rem; font-size: .85rem; }
            @media print { body { max-width: none; padding: 0; } h2 { break-after: avoid; }
              section { break-inside: avoid-page; } }
            """;

    private CaseHtml() {
    }

    static String of(PreparedCase prepared) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        element(html, "title", prepared.shortDescription());
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        CaseText.notices(prepared).forEach(notice -> html.append("<p class=\"notice\">").append(escaped(notice))
                .append("</p>\n"));
        element(html, "h1", prepared.shortDescription());
        element(html, "p", Messages.text("to", prepared.target()));
        for (Section section : prepared.sections()) {
            List<String> items = PlainText.items(section.text());
            if (!items.isEmpty()) {
                list(html, section.label(), items);
                continue;
            }
            html.append("<section>\n");
            element(html, "h2", section.label());
            html.append("<p class=\"text\">").append(escaped(section.text())).append("</p>\n</section>\n");
        }
        if (!prepared.attachments().isEmpty()) {
            list(html, Messages.text("attachments"), prepared.attachments().stream().map(CaseText::line).toList());
        }
        if (!CaseText.previewed(prepared).isEmpty()) {
            list(html, Messages.text("preview.title"), CaseText.previewed(prepared));
        }
        html.append("</main>\n<footer>\n");
        element(html, "p", CaseText.footer(prepared));
        return html.append("</footer>\n</body>\n</html>\n").toString();
    }

    private static void list(StringBuilder html, String title, List<String> lines) {
        html.append("<section>\n");
        element(html, "h2", title);
        html.append("<ul>\n");
        lines.forEach(line -> element(html, "li", line));
        html.append("</ul>\n</section>\n");
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
