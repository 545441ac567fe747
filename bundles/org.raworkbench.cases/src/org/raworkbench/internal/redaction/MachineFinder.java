package org.raworkbench.internal.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.raworkbench.redaction.RedactionKind;

/** Finds the names of machines. */
final class MachineFinder {

    private static final Pattern MACHINE = Pattern.compile(
            "[a-z0-9-]*(?:pc|ws|lap|laptop|desktop|vdi|srv|wks|nb|lt|dt|clin)-?[0-9]+[a-z0-9-]*"
                    + "|[a-z][a-z0-9]*-[a-z0-9-]*[0-9]+");
    private static final List<String> KINDS = List.of("pc", "ws", "lap", "desk", "vdi", "srv", "wks", "nb", "lt", "dt");
    private static final Set<String> NO_MACHINES = Set.of("kb", "cve", "err", "inf", "pr", "inc", "ritm", "sha", "aes",
            "utf", "iso", "rfc", "tls", "usb", "com", "lpt", "win", "windows", "pkcs", "port", "http", "https", "epl",
            "ctp", "x", "t", "vid", "pid", "sp", "gen", "rsa", "md", "base", "int");
    private static final Set<String> SHARES = Set.of("admin", "print", "users", "homes", "profiles", "software",
            "install", "public", "scans", "groups", "netlogon", "sysvol", "backup");
    private static final int LONGEST = 64;

    private final Text text;
    private final Hits hits;

    MachineFinder(Text text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** {@code computer: …}, and in a sentence what cannot be a plain word. */
    void computer(int start, int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value != null) {
            machine(value.start(), true);
            return;
        }
        int dots = end;
        while (dots < end + 60 && (text.at(dots) == ' ' || text.at(dots) == '.')) {
            dots++;
        }
        if (text.at(dots) == ':' && dots > end + 2) {
            machine(text.skipBlanks(dots + 1, 8), true);
            return;
        }
        KeyedValue spoken = KeyedValue.inSentence(text, end);
        if (spoken != null) {
            machine(spoken.start(), spoken.quoted());
        } else if (Text.blank(text.at(end))) {
            machine(text.skipBlanks(end, 2), false);
        }
    }

    /** A machine with its domain, such as a name server tells. */
    void server(int start) {
        int host = text.wordEnd(start, 20);
        boolean digit = false;
        while (text.at(host) == '-' && Text.wordly(text.at(host + 1))) {
            host = text.wordEnd(host + 1, 20);
        }
        for (int i = start; i < host; i++) {
            digit |= Text.digit(text.at(i));
        }
        int domain = text.wordEnd(host + 1, 40);
        if (digit && Text.letter(text.at(start)) && text.at(host) == '.' && text.at(domain) == '.'
                && Text.letter(text.at(domain + 1))) {
            machine(start, true);
        }
    }

    void machine(int from, boolean certain) {
        int start = from;
        while (text.at(start) == '\\' && start < from + 4) {
            start++;
        }
        int stop = start;
        while (stop < start + 253 && (Text.wordly(text.at(stop)) || text.at(stop) == '-' || text.at(stop) == '_'
                || text.at(stop) == '.' && Text.wordly(text.at(stop + 1)))) {
            stop++;
        }
        String name = text.part(start, stop);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean digit = name.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean letter = name.chars().anyMatch(Character::isLetter);
        boolean capitals = letter && name.equals(name.toUpperCase(Locale.ROOT));
        if (!letter || !Words.computer(lower) || Published.machine(name) || name.startsWith("0x")
                || text.at(stop) == '('
                || !certain && !(digit && letter || capitals && name.length() > 3)) {
            return;
        }
        hits.add(RedactionKind.COMPUTER, start, stop);
    }

    /** {@code \name$}, the hidden share of a user. */
    private void hidden(int slash) {
        int name = slash;
        while (text.at(name) == '\\' && name < slash + 3) {
            name++;
        }
        int stop = name;
        while (stop < name + LONGEST && (Text.wordly(text.at(stop)) || "._-".indexOf(text.at(stop)) >= 0
                && text.at(stop) != Text.NONE)) {
            stop++;
        }
        String lower = text.lower(name, stop);
        if (text.at(stop) == '$' && stop - name > 4 && Words.user(lower) && !SHARES.contains(lower)) {
            hits.add(RedactionKind.USER, name, stop);
        }
    }

    /** {@code \\HOST\share}, called at the second backslash; the first stands at no path. */
    void share(int slash) {
        int first = slash - 1;
        int width = 2;
        if (text.at(slash + 1) == '\\' && text.at(slash + 2) == '\\') {
            // written with each backslash twice
            width = 4;
        }
        int name = first + width;
        char before = text.at(first - 1);
        if (Text.wordly(before) || "\\}:)%.".indexOf(before) >= 0 && before != Text.NONE) {
            return;
        }
        int stop = name;
        while (stop < name + LONGEST && (Text.wordly(text.at(stop)) || text.at(stop) == '-' || text.at(stop) == '_'
                || text.at(stop) == '.')) {
            stop++;
        }
        if (stop > name && text.at(name) != '.') {
            if (text.at(stop) == '\\') {
                machine(name, true);
                hidden(stop);
            } else if (text.at(stop) <= ' ' || text.at(stop) == '"') {
                machine(name, false);
            }
        }
    }

    /** A machine where a machine may be told: it looks like one. */
    void place(int end) {
        int start = text.at(end) != ' ' ? text.length() : text.at(end + 1) == '[' ? end + 2 : end + 1;
        int stop = start;
        boolean digit = false;
        boolean hyphen = false;
        boolean lower = false;
        while (stop < start + 16 && (Text.wordly(text.at(stop)) || text.at(stop) == '-')) {
            char c = text.at(stop++);
            digit |= Text.digit(c);
            hyphen |= c == '-';
            lower |= Text.letter(c) && !Text.upper(c);
        }
        int word = text.wordEnd(start, 16);
        if (!digit || stop - start < 4 || stop - start > 15 || !Text.letter(text.at(start))
                || NO_MACHINES.contains(text.lower(start, hyphen ? word : letters(start)))
                && letters(start) - start + (hyphen ? 1 : 0) > 1) {
            return;
        }
        String name = text.lower(start, stop);
        if (likeMachine(name) && (hyphen && !lower || KINDS.stream().anyMatch(name::contains))) {
            machine(start, true);
        }
    }

    /** "client HOST": what is written in capitals and digits. */
    void partner(int end) {
        int stop = text.wordEnd(end + 1, 16);
        int digits = 0;
        boolean capitals = stop - end > 5;
        for (int i = end + 1; i < stop; i++) {
            digits += Text.digit(text.at(i)) ? 1 : 0;
            capitals &= Text.digit(text.at(i)) || Text.upper(text.at(i));
        }
        if (capitals && digits > 1 && text.at(end) == ' ') {
            machine(end + 1, false);
        } else {
            place(end);
        }
    }

    /** The machine that a command names. */
    void command(int end) {
        if (text.at(end) == ' ') {
            machine(end + 1, false);
        }
    }

    private int letters(int start) {
        int i = start;
        while (Text.letter(text.at(i))) {
            i++;
        }
        return i;
    }

    static boolean likeMachine(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MACHINE.matcher(lower).matches();
    }
}
