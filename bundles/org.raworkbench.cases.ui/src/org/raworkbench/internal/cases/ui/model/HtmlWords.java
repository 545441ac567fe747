package org.raworkbench.internal.cases.ui.model;

import java.util.Locale;
import java.util.Set;

/** The words of a part of a page, for a person who does not read markup. One pass, whatever the page is. */
final class HtmlWords {

    private static final Set<String> LINES = Set.of("br", "p", "div", "h1", "h2", "h3", "h4", "tr", "li", "dt", "dd",
            "table", "section", "title");
    private static final Set<String> HIDDEN = Set.of("style", "script");

    private HtmlWords() {
    }

    /** {@code html} without tags, style sheets and scripts; each block on a line of its own. */
    static String of(String html) {
        StringBuilder words = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char one = html.charAt(at);
            if (one == '<') {
                int end = html.indexOf('>', at);
                if (end < 0) {
                    break;
                }
                boolean opens = html.charAt(at + 1) != '/';
                String name = name(html, at + 1);
                at = end + 1;
                if (opens && HIDDEN.contains(name)) {
                    int close = html.indexOf("</" + name, at);
                    at = close < 0 ? html.length() : close;
                } else {
                    space(words, LINES.contains(name) ? '\n' : ' ');
                }
            } else {
                if (Character.isWhitespace(one)) {
                    space(words, ' ');
                } else {
                    words.append(one);
                }
                at++;
            }
        }
        return words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String name(String html, int from) {
        int start = from < html.length() && html.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < html.length() && end < start + 10 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static void space(StringBuilder words, char space) {
        int last = words.length() - 1;
        if (last >= 0 && words.charAt(last) == '\n') {
            return;
        }
        if (last >= 0 && words.charAt(last) == ' ') {
            words.setCharAt(last, space);
        } else {
            words.append(space);
        }
    }
}
