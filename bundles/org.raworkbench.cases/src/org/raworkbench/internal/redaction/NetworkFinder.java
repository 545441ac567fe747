package org.raworkbench.internal.redaction;

import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/** Finds IP addresses, e-mail addresses and security identifiers. */
final class NetworkFinder {

    /** Endings of files that are no top-level domains: icon@2x.png, agent@2.4.jar. */
    private static final Set<String> FILES = Set.of("png", "jpg", "jpeg", "gif", "svg", "ico", "css", "js", "json",
            "xml", "jar", "dll", "exe", "msi", "log", "txt", "gz", "tgz", "pdf", "html");

    private static final Set<String> VERSIONS = Set.of("version", "v", "ver", "driver", "build", "release", "firmware",
            "agent",
            "management", "framework", "windows", "oid", "policy", "product", "file", "middleware", "net", "update",
                    "upgrade",
            "installed", "rev", "revision", "software", "module", "library", "patch", "minidriver", "runtime", "java",
            "chrome", "edge", "package");
    private static final int LOCAL_PART = 64;
    private static final int DOMAIN = 253;

    private final Text text;
    private final Hits hits;
    private final NameFinder names;

    NetworkFinder(Text text, Hits hits, NameFinder names) {
        this.text = text;
        this.hits = hits;
        this.names = names;
    }

    /** Four numbers with dots, called at the first. */
    void ip4(int start) {
        char before = text.at(start - 1);
        if (before == '.' || before == '_' || before == '-' && Text.wordly(text.at(start - 2))) {
            return;
        }
        int[] groups = new int[4];
        int i = start;
        for (int group = 0; group < 4; group++) {
            int digits = text.digits(i, 4);
            if (digits < 1 || digits > 3 || digits > 1 && text.at(i) == '0') {
                return;
            }
            for (int end = i + digits; i < end; i++) {
                groups[group] = groups[group] * 10 + text.at(i) - '0';
            }
            if (groups[group] > 255 || group < 3 && text.at(i++) != '.') {
                return;
            }
        }
        if (Text.wordly(text.at(i)) || text.at(i) == '.' && Text.wordly(text.at(i + 1)) || text.at(i) == '_'
                || text.at(i) == '-' && Text.letter(text.at(i + 1)) || !personal(start, i, groups)) {
            return;
        }
        hits.add(RedactionKind.IP_ADDRESS, start, i);
    }

    private boolean personal(int start, int end, int[] groups) {
        if (groups[0] == 127 || groups[0] == 0 || groups[0] == 255 || groups[0] >= 224 && groups[3] == 0) {
            return false;
        }
        if (groups[0] == 10 || groups[0] == 192 && groups[1] == 168 || groups[0] == 172 && groups[1] >= 16
                && groups[1] < 32) {
            return !version(start);
        }
        boolean product = text.at(start - 1) == '/' && Text.wordly(text.at(start - 2));
        boolean port = text.at(end) == ':' && Text.digit(text.at(end + 1)) || text.at(end) == '/'
                || text.at(start - 1) == '/' && !product
                || text.at(start - 1) == '[' || text.at(start - 1) == '@' || text.at(start - 1) == '('
                && groups[0] > 20;
        return port || !product && !version(start) && (groups[0] > 20 || addressed(start) && !renewed(start));
    }

    private boolean version(int start) {
        int i = start;
        for (int words = 0; words < 2; words++) {
            while (i > 0 && (Text.blank(text.at(i - 1)) || text.at(i - 1) == ':' || text.at(i - 1) == '='
                    || text.at(i - 1) == '"'
                    || text.at(i - 1) == '\'' || text.at(i - 1) == '(')) {
                i--;
            }
            int word = text.wordStart(i, 24);
            String lower = text.lower(word, i);
            if (VERSIONS.contains(lower) || lower.endsWith("version")) {
                return true;
            }
            i = word;
        }
        return false;
    }

    /** "updated from … to …" */
    private boolean renewed(int start) {
        for (int i = start - 1; i > start - 40 && !Text.lineEnd(text.at(i)); i--) {
            if (text.has(i, "updat") || text.has(i, "upgrad") || text.has(i, "version") || text.has(i, "replac")) {
                return true;
            }
        }
        return false;
    }

    private boolean addressed(int start) {
        for (int i = start - 1; i > start - 24 && !Text.lineEnd(text.at(i)); i--) {
            if (text.has(i, "ip") && !Text.wordly(text.at(i - 1)) || text.has(i, "addr") || text.has(i, "host")
                    || text.has(i, "from ") || text.has(i, "src") || text.has(i, "dns") || text.has(i, "gateway")) {
                return true;
            }
        }
        return false;
    }

    /** Groups of hexadecimal digits with colons (RFC 4291, 2.2), called at the first. */
    void ip6(int start) {
        int first = start;
        boolean gap = false;
        int groups = 0;
        if (text.at(start - 1) == ':' && text.at(start - 2) == ':' && !Text.wordly(text.at(start - 3))) {
            first = start - 2;
            gap = true;
        } else if (text.at(start - 1) == ':' || text.at(start - 1) == '.' || text.at(start - 1) == '-') {
            return;
        }
        int i = start;
        int letters = 0;
        int end = i;
        while (groups < 8) {
            int length = 0;
            while (length < 5 && Text.hex(text.at(i + length))) {
                letters += Text.digit(text.at(i + length)) ? 0 : 1;
                length++;
            }
            if (length == 0 || length > 4) {
                break;
            }
            groups++;
            i += length;
            end = i;
            if (text.at(i) == '.' && groups > 1) {
                // the last 32 bits may be written as an IPv4 address
                end = i - length;
                break;
            }
            if (text.at(i) != ':') {
                break;
            }
            i++;
            if (text.at(i) == ':') {
                if (gap) {
                    return;
                }
                gap = true;
                i++;
                end = i;
            }
        }
        if (text.at(end) == '%' && Text.wordly(text.at(end + 1))) {
            // the zone (RFC 4007, 11)
            end = text.wordEnd(end + 1, 16);
        }
        boolean whole = groups == 8 && !gap || gap && groups >= 2 && groups < 8;
        boolean shape = whole && end - first >= 6 && (letters > 0 || groups == 8 || end - first > 9);
        if (shape && !Text.wordly(text.at(end)) && text.at(end) != ':' && text.at(end) != '.' || shape
                && text.at(end) == '.'
                && !Text.wordly(text.at(end + 1))) {
            hits.add(RedactionKind.IP_ADDRESS, first, end);
        }
    }

    /** Called at the sign; whether it is one of an e-mail address. */
    boolean email(int sign) {
        int start = sign;
        while (start > sign - LOCAL_PART && local(text.at(start - 1))) {
            start--;
        }
        while (start < sign && (text.at(start) == '.' || text.at(start) == '-' || text.at(start) == '\'')) {
            start++;
        }
        int end = sign + 1;
        int dot = -1;
        while (end < sign + DOMAIN && (Text.wordly(text.at(end)) || text.at(end) == '-' || text.at(end) == '.'
                && Text.wordly(text.at(end + 1)))) {
            if (text.at(end) == '.') {
                dot = end;
            }
            end++;
        }
        int top = end - dot - 1;
        if (start == sign || dot < 0 || top < 2) {
            return false;
        }
        for (int i = dot + 1; i < end; i++) {
            if (!Text.letter(text.at(i))) {
                return false;
            }
        }
        if (FILES.contains(text.lower(dot + 1, end))) {
            return false;
        }
        hits.add(RedactionKind.EMAIL, start, end);
        if (text.at(start - 1) == '<') {
            names.before(start - 1);
        }
        return true;
    }

    private static boolean local(char c) {
        return Text.wordly(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '\'' || c == '%';
    }

    /** {@code S-1-5-21-…} and {@code S-1-12-1-…}: accounts of a domain, a machine or Entra; others name nobody. */
    void sid(int start) {
        if (!text.has(start, "s-1-5-21-") && !text.has(start, "s-1-12-1-")) {
            return;
        }
        int end = start + 9;
        while (end < start + 80 && (Text.digit(text.at(end)) || text.at(end) == '-' && Text.digit(text.at(end + 1)))) {
            end++;
        }
        if (end - start > 20) {
            hits.add(RedactionKind.SID, start, end);
        }
    }
}
