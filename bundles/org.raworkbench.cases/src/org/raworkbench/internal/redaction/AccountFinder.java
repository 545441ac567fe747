package org.raworkbench.internal.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/** Finds the names of user accounts. */
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
    private static final List<String> ACTS = List.of("logged on", "logged in", "logged off", "logged out", "signed in",
            "signed out", "has logged", "has signed", "authenticated", "does not exist", "is locked out",
            "was locked out");
    private static final int LONGEST = 64;

    private final Text text;
    private final Hits hits;
    private final MachineFinder machines;

    AccountFinder(Text text, Hits hits, MachineFinder machines) {
        this.text = text;
        this.hits = hits;
        this.machines = machines;
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

    /** "session of x from ...", called at "of". */
    void owner(int start, int end) {
        if (Set.of("session", "profile", "account", "logon", "mailbox", "desktop").contains(text.wordBefore(start))
                && text.at(end) == ' ') {
            int stop = nameEnd(end + 1);
            account(text.at(end + 1) == '[' ? end + 2 : end + 1, text.has(stop, " from ") || text.has(stop, " on "));
        }
    }

    /** {@code >name  console  1  Active}, a row of sessions; called at the name of the session. */
    void terminal(int start) {
        int stop = start;
        while (text.at(stop - 1) == ' ' && stop > start - 32) {
            stop--;
        }
        int name = stop;
        while (name > stop - 24 && (Text.wordly(text.at(name - 1)) || "._-".indexOf(text.at(name - 1)) >= 0
                && text.at(name - 1) != Text.NONE)) {
            name--;
        }
        char before = text.at(name - 1);
        if (start - stop > 1 && name < stop && (before == '>' || before == ' ' && Text.lineEnd(text.at(name - 2)))) {
            account(name, true);
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
            machines.machine(host, true);
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
                || !capitals && !spoken(start) && !text.has(text.skipBlanks(stop, 40), "s-1-5-21-")
                && !(Text.lineEnd(before) && (unlikeWord(name) || Text.lineEnd(text.at(stop))))) {
            return;
        }
        if (MachineFinder.likeMachine(domain)) {
            hits.add(RedactionKind.COMPUTER, start, slash);
        }
        hits.add(RedactionKind.USER, user, stop);
        if (text.has(stop, " on ")) {
            machines.machine(stop + 4, false);
        }
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
            machines.machine(time + 9, true);
        }
    }
}
