package org.raworkbench.internal.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.raworkbench.redaction.RedactionKind;

/** Finds the names of user accounts and of machines. */
final class AccountFinder {

    private static final Set<String> FILES = Set.of("exe", "dll", "txt", "log", "sys", "inf", "cs", "c", "h", "java",
            "config",
            "xml", "json", "csv", "zip", "msi", "ini", "dat", "tmp", "evtx", "pdf", "html", "htm", "cpp", "py", "js",
                    "bat", "ps1");
    private static final Set<String> DOMAINS = Set.of("nt", "builtin", "authority", "hklm", "hkcu", "hkey", "hkcr",
            "hku",
            "software", "system", "usb", "pci", "root", "acpi", "device", "swd", "hid", "windows", "font", "nfs",
                    "microsoft",
            "apppool", "event", "global", "dosdevices", "registry", "machine", "service", "hkcc", "scfilter", "iis");
    private static final Pattern MACHINE = Pattern.compile(
            "[a-z0-9-]*(?:pc|ws|lap|laptop|desktop|vdi|srv|wks|nb|lt|dt|clin)-?[0-9]+[a-z0-9-]*|[a-z][a-z0-9]*-[a-z0-9-]*[0-9]+");
    private static final List<String> KINDS = List.of("pc", "ws", "lap", "desk", "vdi", "srv", "wks", "nb", "lt", "dt");
    private static final Set<String> NO_MACHINES = Set.of("kb", "cve", "err", "inf", "pr", "inc", "ritm", "sha", "aes",
            "utf", "iso", "rfc", "tls", "usb", "com", "lpt", "win", "windows", "pkcs", "port", "http", "https", "epl",
            "ctp", "x", "t", "vid", "pid", "sp", "gen", "rsa", "md", "base", "int");
    private static final List<String> ACTS = List.of("logged on", "logged in", "logged off", "logged out", "signed in",
            "signed out", "has logged", "has signed", "authenticated", "does not exist", "is locked out",
            "was locked out");
    private static final int LONGEST = 64;

    private final Text text;
    private final Hits hits;

    AccountFinder(Text text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** {@code user=…}, and in a sentence what cannot be a plain word. */
    void user(int start, int end) {
        if (text.at(end) == ' ' && text.wordBefore(start).equals("net")) {
            account(end + 1, true);
            return;
        }
        KeyedValue value = KeyedValue.inSentence(text, end);
        if (value != null) {
            account(value.start(), value.quoted() || KeyedValue.behindSign(text, end) != null);
        } else if (Text.blank(text.at(end))) {
            account(text.skipBlanks(end, 2), false);
        }
    }

    /** "User id: x", called at the second word. */
    void identifier(int start, int end) {
        if (Set.of("user", "login", "logon", "account").contains(text.wordBefore(start))
                && KeyedValue.behindSign(text, end) != null) {
            user(start, end);
        }
    }

    /** "logged on as", called behind "as". */
    void as(int start, int end) {
        String before = text.wordBefore(start);
        if (Set.of("on", "in", "running", "runs", "run", "authenticated", "logon", "login").contains(before)
                && Text.blank(text.at(end))) {
            account(text.skipBlanks(end, 2), true);
        }
    }

    /** "publickey for x from", called behind "for". */
    void forUser(int end) {
        int start = text.skipBlanks(end, 2);
        int stop = nameEnd(start);
        if (stop > start && text.has(stop, " from ")) {
            account(start, true);
        }
    }

    private void account(int from, boolean certain) {
        int start = from;
        int stop = nameEnd(start);
        if (text.at(stop) == '\\') {
            start = stop;
            while (text.at(start) == '\\') {
                start++;
            }
            stop = nameEnd(start);
        }
        while (stop > start && (text.at(stop - 1) == '.' || text.at(stop - 1) == '-')) {
            stop--;
        }
        String name = text.lower(start, stop);
        boolean sure = certain || active(stop);
        if (!Words.user(name) || text.at(stop) == '@' || plainNumber(name) || !sure && !unlikeWord(name)) {
            return;
        }
        if (stop - start == 12 && text.digits(start, 13) == 12 || name.startsWith("s-1-") || text.at(stop) == '('
                || name.startsWith("0x")) {
            return;
        }
        hits.add(RedactionKind.USER, start, stop);
    }

    /** Whether what was named does at {@code end} what only users do. */
    private boolean active(int end) {
        if (text.at(end) != ' ') {
            return false;
        }
        for (String act : ACTS) {
            if (text.has(end + 1, act)) {
                return true;
            }
        }
        return false;
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

    /** {@code su - name} and the lines of sudo in a log. */
    void substitute(int end) {
        int i = end;
        while (i < end + 6 && (text.at(i) == ' ' || text.at(i) == '-' || text.at(i) == ':')) {
            i++;
        }
        if (i > end && !text.has(end, ": pam") && (text.at(end) == ':' || text.has(end, " - ")
                || Text.lineEnd(text.at(nameEnd(i))))) {
            account(i, true);
        }
    }

    /** {@code LogonUser(name, …)} */
    void call(int end) {
        if (text.at(end) == '(') {
            account(text.at(end + 1) == '"' ? end + 2 : end + 1, true);
        }
    }

    /** {@code name@host:~$} and {@code name @ REALM}, called at the sign. */
    void sign(int sign) {
        boolean apart = text.at(sign - 1) == ' ' && text.at(sign + 1) == ' ';
        int stop = apart ? sign - 1 : sign;
        int start = stop;
        while (start > stop - LONGEST && (Text.wordly(text.at(start - 1)) || "._-".indexOf(text.at(start - 1)) >= 0)) {
            start--;
        }
        int host = apart ? sign + 2 : sign + 1;
        int end = host;
        while (end < host + LONGEST && (Text.wordly(text.at(end)) || text.at(end) == '-' || text.at(end) == '.')) {
            end++;
        }
        boolean prompt = !apart && text.at(end) == ':' && (text.at(end + 1) == '~' || text.at(end + 1) == '/');
        boolean realm = apart && end > host + 2 && Text.upper(text.at(host)) && Text.upper(text.at(host + 1));
        if (start == stop || end == host || !prompt && !realm) {
            return;
        }
        if (Words.user(text.lower(start, stop))) {
            hits.add(RedactionKind.USER, start, stop);
        }
        if (prompt) {
            machine(host, true);
        }
    }

    /** {@code - name [07/Jan/2026:…}, as web servers log it; called at the month. */
    void request(int month) {
        if (text.at(month - 1) != '/' || text.at(month - 4) != '[' || text.at(month - 5) != ' ') {
            return;
        }
        int stop = month - 5;
        int start = stop;
        while (start > stop - LONGEST && text.at(start - 1) > ' ') {
            start--;
        }
        if (text.at(start - 1) == ' ' && text.at(start - 2) == '-' && Text.wordly(text.at(start))) {
            account(start, true);
        }
    }

    private static boolean plainNumber(String name) {
        return name.length() < 4 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean unlikeWord(String name) {
        boolean digit = name.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean letter = name.chars().anyMatch(Character::isLetter);
        return letter && (digit || name.indexOf('.') > 0 || name.indexOf('_') > 0);
    }

    private int nameEnd(int start) {
        int i = start;
        while (i < start + LONGEST && (Text.wordly(text.at(i)) || "._-$'".indexOf(text.at(i)) >= 0
                && text.at(i) != Text.NONE
                && (text.at(i) != '\'' || Text.wordly(text.at(i + 1)) && i > start))) {
            i++;
        }
        return i;
    }

    /** {@code DOMAIN\name}, called at the backslash; a path and a registry key have more of them. */
    void domain(int slash) {
        int start = slash;
        while (start > slash - 24 && (Text.wordly(text.at(start - 1)) || text.at(start - 1) == '-'
                || text.at(start - 1) == '.'
                || text.at(start - 1) == '_')) {
            start--;
        }
        char before = text.at(start - 1);
        int user = text.at(slash + 1) == '\\' ? slash + 2 : slash + 1;
        if (start == slash || before == '\\' || before == '/' || before == ':' || before == '%' || before == '}'
                || text.at(user) == '\\' || !Text.wordly(text.at(user))) {
            return;
        }
        int stop = nameEnd(user);
        String domain = text.part(start, slash);
        String name = text.lower(user, stop);
        int dot = name.lastIndexOf('.');
        boolean path = text.at(stop) == '\\' || text.at(stop) == '/' || dot >= 0
                && FILES.contains(name.substring(dot + 1));
        boolean escape = user == slash + 1 && "nrt".indexOf(text.at(user)) >= 0
                && (stop == user + 1 || Text.upper(text.at(user + 1)));
        String first = domain.toLowerCase(Locale.ROOT);
        boolean capitals = domain.equals(domain.toUpperCase(Locale.ROOT)) && domain.length() <= 15;
        if (path || escape || DOMAINS.contains(first) || !Words.user(name) || text.at(stop) == '@'
                || !capitals && !spoken(start) && !text.has(text.skipBlanks(stop, 40), "s-1-5-21-") && !(Text.lineEnd(before) && (unlikeWord(name)
                        || Text.lineEnd(text.at(stop))))) {
            return;
        }
        if (likeMachine(domain)) {
            hits.add(RedactionKind.COMPUTER, start, slash);
        }
        hits.add(RedactionKind.USER, user, stop);
    }

    private static boolean likeMachine(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MACHINE.matcher(lower).matches();
    }

    /** Whether the words before speak of an account. */
    private boolean spoken(int start) {
        return Set.of("user", "account", "as", "for", "by", "user:", "owner", "login", "username", "on").contains(
                text.wordBefore(text.at(start - 1) == '=' || text.at(start - 1) == '\'' ? start - 1 : colon(start)));
    }

    private int colon(int start) {
        int i = start;
        while (Text.blank(text.at(i - 1)) && i > start - 3) {
            i--;
        }
        return text.at(i - 1) == ':' ? i - 1 : i;
    }

    /** {@code \Users\name}, called at the folder. */
    void folder(int start, int end) {
        if (text.at(end) == '$') {
            // a hidden share
            int user = end + 1;
            while (text.at(user) == '\\' && user < end + 3) {
                user++;
            }
            int last = nameEnd(user);
            if (user > end + 1 && Words.user(text.lower(user, last))) {
                hits.add(RedactionKind.USER, user, last);
            }
            return;
        }
        char by = text.at(end);
        if (by != '\\' && by != '/' || text.at(start - 1) != '\\' && text.at(start - 1) != '/'
                && !(text.has(start, "settings") && text.at(start - 1) == ' ')) {
            return;
        }
        int name = end;
        while (text.at(name) == by && name < end + 4) {
            name++;
        }
        int stop = nameEnd(name);
        if (text.at(stop) == ' ' && text.at(name) != Text.NONE && by == '\\') {
            // a folder of a user may have a blank in its name
            int word = nameEnd(stop + 1);
            stop = text.at(word) == '\\' && word > stop + 1 ? word : stop;
        }
        boolean further = text.at(stop) == by || text.has(start, "users") || text.has(start, "home");
        boolean directory = text.has(start, "home") && (by != '/' || Text.wordly(text.at(start - 2)));
        // twelve digits are the user of a service, not of a machine
        if (further && !directory && Words.user(text.lower(name, stop)) && !(stop - name == 12
                && text.digits(name, 13) == 12)) {
            hits.add(RedactionKind.USER, name, stop);
        }
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
        if (Text.wordly(before) || before == '\\' || before == '}' || before == ':' || before == ')' || before == '%' || before == '.') {
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
            } else if (text.at(stop) <= ' ' || text.at(stop) == '"') {
                machine(name, false);
            }
        }
    }

    /** {@code Feb  3 11:12:13 host program[1]:}, called at the month. */
    void syslog(int start, int end) {
        if (Text.wordly(text.at(start - 1)) || text.at(start - 1) == '/') {
            request(start);
            return;
        }
        int day = text.skipBlanks(end, 2);
        int time = text.skipBlanks(day + text.digits(day, 2), 1);
        if (text.at(time + 2) == ':' && text.at(time + 5) == ':' && text.digits(time, 3) == 2
                && text.at(time + 8) == ' ') {
            machine(time + 9, true);
        }
    }
}
