package org.raworkbench.internal.guidance.ui.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.ui.Dates;

/** A guide as far as it has been gone, on paper: who did what when, what they noted, and what comes next. */
public enum GuideExport {
    /** Plain text, lines of any length. */
    TEXT("txt") {
        @Override
        String render(List<Part> parts) {
            StringBuilder text = new StringBuilder();
            for (Part part : parts) {
                text.append(switch (part.kind()) {
                    case TITLE -> part.text() + "\n" + "=".repeat(part.text().length());
                    case HEADING -> "\n" + part.text();
                    case NOTICE, PARAGRAPH -> part.text();
                    case DETAIL -> "    " + part.text().replace("\n", "\n    ");
                }).append('\n');
            }
            return text.toString().replace("\n", System.lineSeparator());
        }
    },
    /** One page of HTML that prints well and loads nothing. */
    HTML("html") {
        @Override
        String render(List<Part> parts) {
            StringBuilder text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta "
                    + "charset=\"utf-8\">\n"
                    + "<title>").append(escape(parts.get(0).text())).append("</title>\n<style>\n"
                    + "body{font:11pt/1.4 sans-serif;max-width:48em;margin:2em auto;padding:0 1em}\n"
                    + "h2{font-size:1em;margin:1em 0 0;break-after:avoid}\np{margin:.2em 0}\n"
                    + ".detail{margin-left:2em}\n.notice{border-left:.3em solid #7a4f00;padding-left:.6em}\n"
                    + "</style>\n</head>\n<body>\n");
            for (Part part : parts) {
                String inner = escape(part.text()).replace("\n", "<br>\n");
                text.append(switch (part.kind()) {
                    case TITLE -> "<h1>" + inner + "</h1>";
                    case HEADING -> "<h2>" + inner + "</h2>";
                    case NOTICE -> "<p class=\"notice\">" + inner + "</p>";
                    case PARAGRAPH -> "<p>" + inner + "</p>";
                    case DETAIL -> "<p class=\"detail\">" + inner + "</p>";
                }).append('\n');
            }
            return text.append("</body>\n</html>\n").toString();
        }
    };

    /** What stands on the paper, one below the other. */
    record Part(Kind kind, String text) {
        enum Kind {
            TITLE, HEADING, NOTICE, PARAGRAPH, DETAIL
        }
    }

    private final String extension;

    GuideExport(String extension) {
        this.extension = extension;
    }

    abstract String render(List<Part> parts);

    /** Ending of the file's name. */
    public String extension() {
        return extension;
    }

    /** A name for the file. */
    public String fileName(TroubleshootingPage page) {
        String id = page.guide().map(guide -> guide.run().id()).orElse("guide");
        return (page.headline().demo() ? "DEMO-" : "") + "guide-" + id + "." + extension;
    }

    /** The paper for {@code page}, which has a guide. */
    public String write(TroubleshootingPage page, Instant now, Dates dates) {
        Objects.requireNonNull(page, "page");
        GuidePage guide = page.guide().orElseThrow();
        GuideRun run = guide.run();
        List<Part> parts = new ArrayList<>();
        add(parts, Part.Kind.TITLE, run.title());
        if (page.headline().demo()) {
            add(parts, Part.Kind.NOTICE, Messages.Export_demo);
        }
        add(parts, Part.Kind.PARAGRAPH, NLS.bind(Messages.Export_made, dates.time(now), guide.progress()));
        page.safety().ifPresent(text -> add(parts, Part.Kind.NOTICE, text));
        add(parts, Part.Kind.NOTICE, page.lastResort());
        add(parts, Part.Kind.PARAGRAPH, run.opening());
        add(parts, Part.Kind.PARAGRAPH, run.gap());
        for (StepLine line : guide.lines()) {
            add(parts, Part.Kind.HEADING, mark(line) + " " + line.step().title());
            add(parts, Part.Kind.DETAIL, line.step().instruction());
            add(parts, Part.Kind.DETAIL, NLS.bind(Messages.Export_who, Words.capital(Words.who(line.step().actors())),
                    line.words()));
        }
        if (!run.ending().isEmpty()) {
            add(parts, Part.Kind.HEADING, Messages.Export_ending);
            add(parts, Part.Kind.PARAGRAPH, run.ending());
        }
        add(parts, Part.Kind.HEADING, Messages.Cause_source);
        add(parts, Part.Kind.PARAGRAPH, guide.source());
        return render(parts);
    }

    private static String mark(StepLine line) {
        return switch (line.step().state()) {
            case DONE -> "[x]";
            case FAILED -> "[!]";
            case OPEN -> line.now() ? "[>]" : "[ ]";
            case NOT_NEEDED -> "[-]";
        };
    }

    private static void add(List<Part> parts, Part.Kind kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
