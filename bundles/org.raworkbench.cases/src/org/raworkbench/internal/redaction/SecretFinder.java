package org.raworkbench.internal.redaction;

import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/** Finds secrets by the word that announces them, and by what they look like. */
final class SecretFinder {

    private static final Set<String> CODES = Set.of("unlock", "pass", "time", "activation", "security", "verification",
            "access", "authorisation", "authorization", "auth", "otp", "use", "unlocking", "confirmation", "your",
            "pin", "puk", "sms", "mfa", "passcode", "user", "card");
    private static final Set<String> KEYS = Set.of("api", "access", "account", "functions", "subscription", "shared",
            "secret",
            "storage", "encryption", "master", "session", "signing", "private", "license", "licence");
    private static final Set<String> VERBS = Set.of("is", "was", "uses", "used", "entered", "typed", "tried", "chose",
            "set",
            "use", "code", "number", "no", "to", "as");
    private static final int AFTER = 28;

    private final Text text;
    private final Hits hits;
    private final TokenShapes shapes;

    SecretFinder(Text text, Hits hits, TokenShapes shapes) {
        this.text = text;
        this.hits = hits;
        this.shapes = shapes;
    }

    void password(int start, int end) {
        KeyedValue value = KeyedValue.inSentence(text, end);
        if (value == null && (optional(start) || text.has(start, "passwd") || text.has(start, "pwd"))) {
            value = KeyedValue.next(text, end);
        }
        if (value != null && mask(RedactionKind.PASSWORD, value, 1)) {
            return;
        }
        before(start);
        number(end);
        int next = text.skipBlanks(end, 2);
        int stop = next > end ? KeyedValue.bare(text, next) : next;
        if (stop - next > 5 && stop - next < 64 && lettersAndDigits(next, stop)) {
            hits.add(RedactionKind.PASSWORD, next, stop);
        }
    }

    /** "pass" alone is said of tests as well. */
    void pass(int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value != null && (value.quoted() || text.at(end) == '=' || text.at(end) == '>')) {
            mask(RedactionKind.PASSWORD, value, 1);
        }
    }

    /** A passcode of digits: right behind the word, or as the next number of the sentence. */
    void pin(int start, int end) {
        if (text.has(start, "ppin")) {
            dump(end);
            return;
        }
        KeyedValue value = KeyedValue.next(text, end);
        if (value == null) {
            return;
        }
        int stop = text.wordEnd(value.start(), 20);
        if (passcode(value.start(), stop)) {
            hits.add(RedactionKind.PASSWORD, value.start(), stop);
        } else {
            number(end);
        }
        before(start);
    }

    /** "1234 as my passcode" */
    private void before(int start) {
        int end = -1;
        for (String joint : new String[] {" as my ", " as the ", " as her ", " as his ", " is my ", " is the ",
                " was my ", " was the "}) {
            if (text.has(start - joint.length(), joint)) {
                end = start - joint.length();
            }
        }
        int first = end < 0 ? start : text.wordStart(end, 17);
        if (end >= 0 && passcode(first, end)) {
            hits.add(RedactionKind.PASSWORD, first, end);
        }
    }

    /** {@code pin=1234&confirm=1234} */
    void confirm(int end) {
        KeyedValue value = text.at(end) == '=' ? KeyedValue.behindSign(text, end) : null;
        int stop = value == null ? end : text.wordEnd(value.start(), 20);
        if (value != null && passcode(value.start(), stop)) {
            hits.add(RedactionKind.PASSWORD, value.start(), stop);
        }
    }

    /** A parameter of an address or a form. */
    void parameter(int start, int end) {
        char before = text.at(start - 1);
        if (text.at(end) == '=' && (before == '&' || before == '?' || before == ';' || before == '_')) {
            token(RedactionKind.TOKEN, KeyedValue.behindSign(text, end), 8);
        }
    }

    /** "unlock code 1234" and the code of a sign-in in an address. */
    void code(int start, int end) {
        char before = text.at(start - 1);
        if ((before == '?' || before == '&' || text.has(start - 3, "%26")) && text.at(end) == '=') {
            KeyedValue value = KeyedValue.behindSign(text, end);
            token(RedactionKind.TOKEN, value, 8);
        } else if (CODES.contains(text.wordBefore(start))) {
            pin(start, end);
        }
    }

    /** The first number of the sentence, when the word before says that it is meant. */
    private void number(int end) {
        int i = end;
        boolean told = true;
        while (i < end + AFTER && (Text.letter(text.at(i)) || Text.blank(text.at(i))
                || "(.:-=".indexOf(text.at(i)) >= 0)
                && text.at(i) != Text.NONE) {
            int wordEnd = text.wordEnd(i, 16);
            if (wordEnd > i) {
                told = VERBS.contains(text.lower(i, wordEnd));
            }
            i = Math.max(wordEnd, i + 1);
        }
        int stop = text.wordEnd(i, 16);
        if (told && passcode(i, stop)) {
            hits.add(RedactionKind.PASSWORD, i, stop);
        }
    }

    private boolean passcode(int start, int end) {
        int length = end - start;
        if (length < 4 || length > 16 || text.digits(start, 1) == 0 && !Text.letter(text.at(start))) {
            return false;
        }
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += Text.digit(text.at(i)) ? 1 : 0;
            if (!Text.wordly(text.at(i))) {
                return false;
            }
        }
        return digits >= 3 && !text.has(start, "0x");
    }

    /** The passcode that a log of PKCS#11 calls shows as a dump in the next line. */
    private void dump(int end) {
        int line = text.endOfLine(end, 200);
        while (Text.lineEnd(text.at(line)) && line < text.length()) {
            line++;
        }
        HexBytes bytes = HexBytes.inDump(text, line);
        if (bytes.count() > 0) {
            bytes.mask(hits, 0, bytes.count());
        }
    }

    void secret(int start, int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value == null && optional(start)) {
            value = KeyedValue.next(text, end);
        }
        if (value != null) {
            mask(RedactionKind.TOKEN, value, 4);
        }
    }

    void key(int start, int end) {
        String before = text.wordBefore(start);
        if (KEYS.contains(before)) {
            KeyedValue value = KeyedValue.behindSign(text, end);
            token(RedactionKind.TOKEN, value, 8);
            if (value == null && (before.equals("api") || before.equals("session"))) {
                scheme(end, 16);
            }
        }
    }

    void token(int start, int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value == null && optional(start)) {
            value = KeyedValue.next(text, end);
        }
        boolean ticket = text.has(start, "ticket") || text.has(start, "signature");
        if (value == null && !ticket) {
            scheme(end, 16);
            return;
        }
        token(RedactionKind.TOKEN, value, ticket ? 16 : 8);
    }

    /** {@code C_Login(session, type, "passcode", length)} and {@code -u user:password}. */
    void call(int end) {
        int quote = end;
        while (quote < end + 60 && text.at(quote) != '"' && !Text.lineEnd(text.at(quote))) {
            quote++;
        }
        int stop = text.wordEnd(quote + 1, 32);
        if (text.at(quote) == '"' && text.at(stop) == '"') {
            hits.add(RedactionKind.PASSWORD, quote + 1, stop);
        }
    }

    void userOption(int start) {
        int next = text.skipBlanks(start + 1, 2);
        int stop = KeyedValue.bare(text, next);
        for (int i = next + 1; next > start + 1 && i < Math.min(stop - 2, next + 64); i++) {
            if (text.at(i) == ':' && text.at(i + 1) != '/') {
                hits.add(RedactionKind.USER, next, i);
                hits.add(RedactionKind.PASSWORD, i + 1, stop);
                return;
            }
        }
    }

    private boolean lettersAndDigits(int start, int end) {
        boolean digit = false;
        boolean letter = false;
        for (int i = start; i < end; i++) {
            digit |= Text.digit(text.at(i));
            letter |= Text.letter(text.at(i));
        }
        return digit && letter && !text.has(start, "0x");
    }

    /** The word before a token in a header. */
    void scheme(int end, int least) {
        int start = text.skipBlanks(end, 4);
        int stop = KeyedValue.opaque(text, start);
        if (start > end && stop - start >= least && looksRandom(text, start, stop)) {
            hits.add(RedactionKind.TOKEN, start, stop);
        }
    }

    void authorization(int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value == null) {
            return;
        }
        int start = value.start();
        int scheme = text.wordEnd(start, 16);
        if (text.at(scheme) == ' ') {
            start = text.skipBlanks(scheme, 4);
        }
        int stop = KeyedValue.opaque(text, start);
        if (stop - start >= 8 && Words.secret(text.part(start, Math.min(stop, start + 64)))) {
            hits.add(RedactionKind.TOKEN, start, stop);
        }
    }

    /** {@code ://user:password@host}: called at the sign. */
    void address(int sign) {
        if (!Text.wordly(text.at(sign + 1)) && text.at(sign + 1) != '[') {
            return;
        }
        int i = sign;
        while (i > sign - 160 && text.at(i - 1) > ' ' && text.at(i - 1) != '/' && text.at(i - 1) != '"') {
            i--;
        }
        if (text.at(i - 1) != '/' || text.at(i - 2) != '/' || text.at(i - 3) != ':') {
            return;
        }
        for (int colon = i; colon < sign; colon++) {
            if (text.at(colon) == ':') {
                hits.add(RedactionKind.USER, i, colon);
                hits.add(RedactionKind.PASSWORD, colon + 1, sign);
                return;
            }
        }
    }

    void token(RedactionKind kind, KeyedValue value, int least) {
        if (value == null) {
            return;
        }
        if (shapes.ticket(value.start())) {
            shapes.shape(value.start());
            return;
        }
        int stop = value.quoted() ? value.end() : value.tokenEnd();
        int length = stop - value.start();
        if (length >= least && (length >= 20 || looksRandom(text, value.start(), stop)) && (length > 64
                || Words.secret(text.part(value.start(), stop)))) {
            hits.add(kind, value.start(), stop);
        }
    }

    /** Digits, signs or capitals inside: no plain word. */
    static boolean looksRandom(Text text, int start, int end) {
        for (int i = start + 1; i < Math.min(end, start + 200); i++) {
            char c = text.at(i);
            if (Text.digit(c) || c == '=' || c == '_' || Text.upper(c) && !Text.upper(text.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean mask(RedactionKind kind, KeyedValue value, int least) {
        if ("[{<(".indexOf(text.at(value.start())) >= 0 && !value.quoted()) {
            return false;
        }
        int stop = value.end();
        if (stop - value.start() >= least && Words.secret(text.part(value.start(), Math.min(stop, value.start()
                + 64)))) {
            hits.add(kind, value.start(), stop);
            return true;
        }
        return false;
    }

    /** {@code /user:name password}, as the command net wants it; called behind the word "user". */
    void behindUser(int start, int end) {
        if (text.at(start - 1) != '/' || text.at(end) != ':') {
            return;
        }
        int name = end + 1;
        while (text.at(name) > ' ' && name < end + 80) {
            name++;
        }
        int next = text.skipBlanks(name, 4);
        int line = Math.max(0, start - 200);
        boolean net = false;
        for (int i = start; i >= line && !Text.lineEnd(text.at(i)); i--) {
            net |= text.has(i, "net use ");
        }
        if (net && next > name && text.at(next) != '/') {
            hits.add(RedactionKind.PASSWORD, next, KeyedValue.bare(text, next));
        }
    }

    /** {@code -pPASSWORD}, as some commands want it; called at the letter. */
    void option(int start) {
        int stop = KeyedValue.bare(text, start);
        char before = text.at(start - 2);
        if ((Text.blank(before) || Text.lineEnd(before)) && stop - start > 5 && !port(start + 1, stop)) {
            hits.add(RedactionKind.PASSWORD, start + 1, stop);
        }
    }

    private boolean port(int start, int end) {
        return end - start < 6 && text.digits(start, 6) == end - start;
    }

    /** Whether the word is an option of a command: {@code --password} or {@code /pin}. */
    private boolean optional(int start) {
        char before = text.at(start - 1);
        return (before == '-' || before == '/') && !Text.wordly(text.at(start - 2));
    }
}
