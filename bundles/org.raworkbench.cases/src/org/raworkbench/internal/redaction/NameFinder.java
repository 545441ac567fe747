package org.raworkbench.internal.redaction;

import java.util.Locale;
import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/** Finds the names of persons where something says that a name comes. */
final class NameFinder {

    private static final Set<String> PERSONS = Set.of("patient", "full", "display", "first", "last", "family", "given",
            "middle",
            "sur", "contact", "author", "sponsor", "staff", "employee", "clinician", "doctor", "manager", "signer",
            "holder", "cardholder", "caller", "colleague", "prescriber", "common", "preferred", "person", "known",
                    "her", "his",
            "my", "fore", "relative", "nurse", "agent's", "user's", "owner", "s", "requester", "applicant", "officer",
            "pharmacist", "consultant", "supervisor", "reporter", "recipient", "assignee", "approver", "technician",
            "engineer", "deputy", "subscriber", "individual", "maiden", "legal");
    private static final Set<String> ACCOUNTS = Set.of("user", "account", "login", "logon", "sam", "owner");
    private static final Set<String> MACHINES = Set.of("computer", "host", "machine", "workstation", "client", "pc",
            "device", "server");
    private static final Set<String> PARTICLES = Set.of("van", "von", "de", "der", "den", "del", "della", "di", "da",
            "la", "le",
            "bin", "bint", "al", "el", "ap", "ten", "ter", "du", "dos");
    private static final Set<String> BY = Set.of("reported", "requested", "raised", "logged", "signed", "created",
            "written",
            "asked", "submitted", "approved", "called", "issued", "assigned", "handled", "opened", "unlocked",
                    "renewed",
            "prescribed", "dispensed", "checked");
    private static final Set<String> WITH = Set.of("received", "call", "email", "mail", "message", "request", "reply",
            "letter", "note", "spoke", "speaking", "talked", "assigned", "escalated", "allocated", "addressed",
            "issued", "belongs", "agreed", "discussed", "heard");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;

    private final Text text;
    private final Hits hits;
    private final AccountFinder accounts;
    private final MachineFinder machines;

    NameFinder(Text text, Hits hits, AccountFinder accounts, MachineFinder machines) {
        this.text = text;
        this.hits = hits;
        this.accounts = accounts;
        this.machines = machines;
    }

    /** {@code 123456789012_First_Last}, the common name in a signing certificate; called behind the digits. */
    void commonName(int digitsEnd) {
        int i = digitsEnd + 1;
        int end = i;
        while (i < digitsEnd + LONGEST && (Text.letter(text.at(i)) || "_-'\u2019. ".indexOf(text.at(i)) >= 0
                && text.at(i) != Text.NONE)) {
            if (text.at(i) == ' ' && !goesOn(i)) {
                break;
            }
            end = ++i;
        }
        while (end > digitsEnd + 1 && !Text.letter(text.at(end - 1))) {
            end--;
        }
        hits.add(RedactionKind.PERSON, digitsEnd + 1, end);
    }

    /** Whether a blank in a common name is part of a double name: before it ends there is another joint, or a comma. */
    private boolean goesOn(int blank) {
        int i = blank + 1;
        while (i < blank + 24 && (Text.letter(text.at(i)) || text.at(i) == '-' || text.at(i) == '\'')) {
            i++;
        }
        return i > blank + 1 && (text.at(i) == '_' || Text.upper(text.at(blank + 1)) && (text.at(i) == ','
                || text.at(i) == '"' || text.at(i) == '<' || Text.lineEnd(text.at(i)))
                || PARTICLES.contains(text.lower(blank + 1, i)));
    }

    /** The word "name": what it is the name of says the word before. */
    void name(int start, int end) {
        String before = text.wordBefore(start);
        if (ACCOUNTS.contains(before)) {
            KeyedValue value = KeyedValue.inSentence(text, end);
            if (value == null || !put(value.start(), 2, false)) {
                accounts.user(start, end);
            }
        } else if (MACHINES.contains(before)) {
            machines.computer(start, end);
        } else if (PERSONS.contains(before)) {
            KeyedValue value = KeyedValue.inSentence(text, end);
            boolean display = before.equals("display") || before.equals("common");
            if (value != null) {
                put(value.start(), display ? 2 : 1, !display, display);
            } else if (Text.blank(text.at(end))) {
                put(text.skipBlanks(end, 40), before.equals("patient") || display ? 2 : 1, false, display);
            }
        } else if (before.isEmpty() || before.equals("dear")) {
            KeyedValue value = KeyedValue.behindSign(text, end);
            if (value != null && text.at(end) != '>' && !put(value.start(), 2, false, true)) {
                machines.server(value.start());
            }
        }
    }

    /** "second checker Anna Smith": the name follows at once. */
    void after(int start, int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value != null && text.at(end) != '>') {
            put(value.start(), 2, false, true);
        } else if (text.at(end) == ' ') {
            put(end + 1, 2, false, true);
        }
    }

    /** The head of a letter, and who spoke with whom. */
    void correspondent(int start, int end) {
        if (text.at(end) == ':') {
            put(text.skipBlanks(end + 1, 4), 2, false, true);
        } else if (text.at(end) == ' ' && WITH.contains(text.wordBefore(start))) {
            put(end + 1, 2, false, true);
        } else if (text.has(start, "from") && text.at(end) == ' ') {
            machines.place(end);
        }
    }

    /** "I am Anna Smith" */
    void self(int start, int end) {
        if (text.wordBefore(start).equals("i") && text.at(end) == ' ') {
            put(end + 1, 2, false, true);
        }
    }

    /** A first name that is a word as well: only before what can be nothing but a surname. */
    void perhaps(int start, int end) {
        int next = text.wordEnd(end + 1, 24);
        if (next > end + 3 && Words.alone(text.lower(end + 1, next))) {
            given(start, end);
        }
    }

    /** A first name that many people have, before or behind a surname. */
    void given(int start, int end) {
        if (!Text.upper(text.at(start)) || text.at(start - 1) == '\\' || text.at(start - 1) == '/'
                || text.at(start - 1) == '.') {
            return;
        }
        int from = start;
        if (text.at(start - 1) == ' ' && text.at(start - 2) == ',') {
            int word = text.wordStart(start - 2, 24);
            if (Text.upper(text.at(word)) && Words.alone(text.lower(word, start - 2))
                    && Text.upper(text.at(start + 1)) == Text.upper(text.at(word + 1))) {
                hits.add(RedactionKind.PERSON, word, end);
                return;
            }
        }
        boolean joint = text.at(end) == ' ' || text.at(end) == '_';
        if (joint && Text.upper(text.at(end + 1)) && Text.letter(text.at(end + 2))) {
            put(from, 2, false, true);
        }
    }

    /** A surname or a first name alone. */
    void part(int start, int end) {
        boolean brief = end - start == 2;
        if (brief && (text.has(start, "cn") || text.has(start, "sn"))) {
            KeyedValue value = KeyedValue.behindSign(text, end);
            if (value != null && (text.has(start, "sn") || text.wordEnd(value.start(), 40) > value.start())) {
                put(value.start(), text.has(start, "cn") ? 2 : 1, false);
            }
            return;
        }
        boolean word = text.has(start, "family") || text.has(start, "given");
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value != null) {
            put(value.start(), 1, true);
        } else if (!word && Text.blank(text.at(end))) {
            put(end + 1, 1, false);
        }
    }

    void full(int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value != null) {
            put(value.start(), 2, false, true);
        }
    }

    /** {@code user=…}: the name of a person, or else of an account. */
    void user(int start, int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value == null || !put(value.start(), 2, false, true)) {
            accounts.user(start, end);
        }
    }

    /** A name of two to four words right before {@code end}, such as before the user's number in brackets. */
    void before(int end) {
        int i = end;
        while (i > end - 2 && (text.at(i - 1) == '(' || text.at(i - 1) == ' ' || text.at(i - 1) == '"')) {
            i--;
        }
        if (text.at(i) == '"') {
            for (int open = i - 1; open > i - 120 && !Text.lineEnd(text.at(open)); open--) {
                if (text.at(open) == '"') {
                    put(open + 1, 2, false);
                    return;
                }
            }
        }
        int first = i;
        for (int words = 0; words < MOST_WORDS; words++) {
            int start = words == 0 ? first : text.at(first - 1) == ' ' ? first - 1 : first;
            int word = start;
            while (word > start - 24 && (Text.letter(text.at(word - 1)) || text.at(word - 1) == '-'
                    || text.at(word - 1) == '\'')) {
                word--;
            }
            String lower = text.lower(word, start);
            if (word == start || !Words.name(lower) || !Text.upper(text.at(word)) && !PARTICLES.contains(lower)) {
                break;
            }
            first = word;
        }
        if (first < i && text.at(first - 1) != '_') {
            put(first, 2, false);
        }
    }

    /** "Patient: …" or "reported by …". */
    void role(int start, int end) {
        if (text.has(start, "by") && end - start == 2 && !BY.contains(text.wordBefore(start))) {
            return;
        }
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value != null) {
            put(value.start(), 2, false);
        } else if (Text.blank(text.at(end))) {
            put(end + 1, 2, false);
        }
    }

    /** Mrs Smith, Dr. Anna Smith. */
    void title(int start, int end) {
        int i = text.at(end) == '.' ? end + 1 : end;
        int next = text.skipBlanks(i, 2);
        String before = text.wordBefore(start);
        if (next > i && Text.upper(text.at(start)) && !before.equals("cache") && !before.equals("page")) {
            int stop = text.wordEnd(next, 24);
            if (Words.surname(text.lower(next, stop)) && Text.upper(text.at(next)) && alone(stop)) {
                hits.add(RedactionKind.PERSON, next, stop);
            } else {
                put(next, 1, false);
            }
        } else if (text.at(i) == '_' || text.at(i) == '^') {
            put(i + 1, 1, false);
        }
    }

    /** The name at the end of a letter, or behind "Dear". */
    void greeting(int start, int end) {
        int i = end;
        int breaks = 0;
        while (i < end + 24 && (text.at(i) == ',' || Text.blank(text.at(i)) || text.at(i) == '\r'
                || text.at(i) == '\n')) {
            breaks += text.at(i) == '\n' ? 1 : 0;
            i++;
        }
        boolean dear = text.has(start, "dear") || text.has(start, "hi") || text.has(start, "hello");
        if (dear && breaks == 0 && i > end) {
            put(i, 1, false);
        } else if (!dear && breaks > 0 && breaks < 4) {
            int stop = put(i, 1, false) ? hits.all().getLast().end() : 0;
            if (stop > 0 && !Text.lineEnd(text.at(text.skipBlanks(stop, 3))) && text.at(stop) != ',') {
                hits.all().removeLast();
            }
        }
    }

    /** Masks the name from {@code from} on if it has that many words. */
    private boolean put(int from, int least, boolean lower) {
        return put(from, least, lower, false);
    }

    /** As {@link #put(int, int, boolean)}; when {@code strict}, one word that no name has says that it is none. */
    boolean put(int from, int least, boolean lower, boolean strict) {
        int i = from;
        while (text.at(i) == '"' || text.at(i) == '[') {
            i++;
        }
        int title = title(i);
        int start = title > i ? title : i;
        int end = start;
        int words = 0;
        boolean comma = false;
        while (words < MOST_WORDS) {
            int stop = wordEnd(i = end == start ? start : next(end, comma), lower);
            if (stop <= i) {
                break;
            }
            String word = text.lower(i, stop);
            boolean behind = words > 0 || title > from;
            if (!Words.name(word) && stop - i > 1 && !(behind && Words.surname(word) && alone(stop))) {
                if (strict) {
                    return false;
                }
                break;
            }
            if (end > start && text.at(end) == ',' && words > 1) {
                // a comma turns round a name of two parts only
                break;
            }
            comma |= end > start && (text.at(end) == ',' || text.at(end) == '\\');
            end = stop;
            words += PARTICLES.contains(word) ? 0 : 1;
        }
        boolean enough = words >= (title > from ? 1 : least) || words == 1 && end - start > 2 && text.at(end) == ','
                && least == 1;
        return enough && add(start, end);
    }

    /** Whether no number and no further name follows, as behind "Ward 7". */
    private boolean alone(int end) {
        return text.at(end) != ' ' || !Text.digit(text.at(end + 1)) && !Text.upper(text.at(end + 1));
    }

    private boolean add(int start, int end) {
        if (Text.digit(text.at(end)) || text.at(end) == '\\' || text.at(end) == '@' || text.at(end) == '(') {
            return false;
        }
        hits.add(RedactionKind.PERSON, start, end);
        return true;
    }

    private int title(int start) {
        int end = text.wordEnd(start, 10);
        if (Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sister").contains(text.lower(start,
                end))) {
            int behind = text.at(end) == '.' ? end + 1 : end;
            return text.at(behind) == ' ' ? behind + 1 : start;
        }
        return start;
    }

    private int next(int end, boolean comma) {
        char c = text.at(end);
        if (c == ' ') {
            return text.at(end + 1) == ' ' ? Integer.MAX_VALUE / 2 : end + 1;
        }
        if (c == ',' && text.at(end + 1) == ' ' && !comma) {
            return end + 2;
        }
        if (c == '\\' && text.at(end + 1) == ',' && text.at(end + 2) == ' ' && !comma) {
            return end + 3;
        }
        boolean initial = Text.upper(text.at(end - 1)) && !Text.letter(text.at(end - 2));
        if (c == '.' && text.at(end + 1) == ' ' && (initial || text.has(end - 2, "st")
                && !Text.letter(text.at(end - 3)))) {
            return end + 2;
        }
        return Integer.MAX_VALUE / 2;
    }

    /** The end of one word of a name; {@code start} when none begins there. */
    int wordEnd(int start, boolean lower) {
        int i = start;
        while (i < start + LONGEST && (Text.letter(text.at(i)) || (text.at(i) == '-' || text.at(i) == '\''
                || text.at(i) == '\u2019')
                && i > start && Text.letter(text.at(i + 1)))) {
            i++;
        }
        if (i == start || Text.digit(text.at(i)) || text.at(i) == '_' || text.at(i) == '=' || text.at(i) == '/'
                || text.at(i) == ':') {
            return start;
        }
        String word = text.part(start, i);
        boolean particle = PARTICLES.contains(word.toLowerCase(Locale.ROOT));
        return Text.upper(text.at(start)) || lower || particle && text.at(i) == ' ' ? i : start;
    }
}
