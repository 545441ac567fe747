package org.raworkbench.redaction.corpus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** What a made-up line is wrapped in, and how its characters are written there. */
enum Carrier {

    PLAIN("", ""),
    JSON("{\"at\":\"2026-01-07T09:14:22Z\",\"level\":4,\"message\":\"", "\"}"),
    XML("<event level=\"4\"><message>", "</message></event>"),
    HTML("<tr><td class=\"c1\">", "</td></tr>"),
    CSV("2026-01-07 09:14:22,17,\"", "\",agent"),
    URL("POST /collect?level=4&message=", "&end=1");

    private final String before;
    private final String after;

    Carrier(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static Carrier draw(SplittableRandom random) {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> JSON;
            case 3, 4 -> XML;
            case 5, 6 -> HTML;
            case 7 -> CSV;
            case 8 -> URL;
            default -> PLAIN;
        };
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    String write(String text, SplittableRandom random) {
        return switch (this) {
            case PLAIN -> text;
            case JSON -> text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
            case XML -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
            case HTML -> html(text, random);
            case CSV -> text.replace("\"", "\"\"");
            case URL -> URLEncoder.encode(text, StandardCharsets.UTF_8);
        };
    }

    private static String html(String text, SplittableRandom random) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean may = random.nextInt(3) == 0;
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '@' -> html.append(may ? "&#64;" : "@");
                case ' ' -> html.append(may ? "&nbsp;" : " ");
                case '\\' -> html.append(may ? "&#92;" : "\\");
                case '/' -> html.append(may ? "&#x2F;" : "/");
                case '=' -> html.append(may ? "&#x3D;" : "=");
                case 'é' -> html.append("&eacute;");
                default -> {
                    if (c > 126) {
                        html.append("&#").append(c).append(';');
                    } else {
                        html.appendCodePoint(c);
                    }
                }
            }
        });
        return html.toString();
    }
}
