package org.raworkbench.internal.redaction;

import org.raworkbench.redaction.RedactionKind;

/**
 * One pass over a text, word by word: each word is asked what it announces, whether it was learnt and what it looks
 * like.
 */
final class TextScan {

    private static final int DIGIT = 1;
    private static final int HEX = 2;
    private static final int LETTER = 4;
    private static final int SIGN = 8;
    private static final byte[] CLASSES = classes();
    private static final KeyWords KEY_WORDS = new KeyWords();

    private final Text text;
    private final Lexicon lexicon;
    private final Hits hits;
    private final TokenShapes shapes;
    private final SecretFinder secrets;
    private final SessionFinder sessions;
    private final CardCommandFinder commands;
    private final KeyBlockFinder keys;
    private final NumberFinder numbers;
    private final PostcodeFinder postcodes;
    private final NetworkFinder network;
    private final MachineFinder machines;
    private final AccountFinder accounts;
    private final NameFinder names;
    private final RowFinder rows;
    private final BirthDateFinder births;

    TextScan(Text text, Lexicon lexicon, Hits hits) {
        this.text = text;
        this.lexicon = lexicon;
        this.hits = hits;
        shapes = new TokenShapes(text, hits);
        secrets = new SecretFinder(text, hits, shapes);
        sessions = new SessionFinder(text, hits, secrets, shapes);
        commands = new CardCommandFinder(text, hits);
        keys = new KeyBlockFinder(text, hits);
        machines = new MachineFinder(text, hits);
        accounts = new AccountFinder(text, hits, machines);
        names = new NameFinder(text, hits, accounts, machines);
        rows = new RowFinder(text, hits, names);
        numbers = new NumberFinder(text, hits, names, rows);
        postcodes = new PostcodeFinder(text, hits);
        network = new NetworkFinder(text, hits, names);
        births = new BirthDateFinder(text, hits);
    }

    private static byte[] classes() {
        byte[] classes = new byte[128];
        for (char c = '0'; c <= '9'; c++) {
            classes[c] = DIGIT | HEX;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            classes[c] = (byte) (c <= 'f' ? LETTER | HEX : LETTER);
            classes[c - 32] = classes[c];
        }
        for (char c : new char[] {'@', '\\', '^'}) {
            classes[c] = SIGN;
        }
        return classes;
    }

    /** Looks at what begins from {@code from} on. */
    void run(int from) {
        char[] chars = text.chars();
        int length = text.length();
        int i = from;
        while (i < length) {
            int type = type(chars[i]);
            if ((type & (DIGIT | LETTER)) == 0) {
                if (type == SIGN) {
                    sign(i, chars[i]);
                }
                i++;
                continue;
            }
            int start = i;
            int hash = 0;
            int any = 0;
            int all = DIGIT | HEX | LETTER;
            do {
                hash = KeyWords.hash(hash, chars[i]);
                any |= type;
                all &= type;
                i++;
            } while (i < length && ((type = type(chars[i])) & (DIGIT | LETTER)) != 0);
            word(start, i, hash, any, all);
            i = Math.max(i, hits.secretEnd());
        }
    }

    private static int type(char c) {
        return c < 128 ? CLASSES[c] : Text.letter(c) ? LETTER : Character.isDigit(c) ? LETTER : 0;
    }

    private void sign(int at, char c) {
        if (c == '@') {
            secrets.address(at);
            if (network.email(at)) {
                rows.firstCell(at);
            } else {
                accounts.sign(at);
            }
        } else if (c == '^') {
            rows.caret(at);
        } else if (text.at(at - 1) == '\\') {
            if (text.at(at - 2) != '\\') {
                machines.share(at);
            }
        } else {
            accounts.domain(at);
        }
    }

    private void word(int start, int end, int hash, int any, int all) {
        if ((all & DIGIT) != 0) {
            digits(start, end);
        } else if ((any & DIGIT) != 0) {
            mixed(start, end);
        } else {
            letters(start, end, hash);
        }
        if ((all & HEX) != 0) {
            hex(start, end);
        }
        if (lexicon.find(text, start, end, hash, hits)) {
            births.behindName(hits.all().getLast().end());
        }
    }

    private void digits(int start, int end) {
        int length = end - start;
        char after = text.at(end);
        if (length >= 3 || text.at(start - 1) == '+') {
            numbers.find(start, end);
            if (length == 12 && after == '_' && Text.letter(text.at(end + 1))) {
                names.commonName(end);
            }
        }
        if (length == 1 && after == ',' && text.at(start) == '0') {
            commands.decimal(start);
        }
        if (length <= 3 && after == '.') {
            network.ip4(start);
        }
    }

    private void hex(int start, int end) {
        int length = end - start;
        if (length == 2) {
            if (text.at(end + 1) == '2' || text.at(end + 2) == '2') {
                commands.apart(start, end);
            }
        } else if (length <= 10 && (length & 1) == 0) {
            if (text.at(start + 2) == '2') {
                commands.grouped(start, end);
            }
        } else if (length >= 12 && (length & 1) == 0) {
            commands.joined(start, end);
        }
        if (length <= 4 && (text.at(end) == ':' || text.at(start - 1) == ':' && text.at(start - 2) == ':')) {
            network.ip6(start);
        }
    }

    private void mixed(int start, int end) {
        int length = end - start;
        char first = text.at(start);
        if (length <= 7 && first > '9') {
            postcodes.find(start, end);
        } else if (first == '0' && length == 4 && (text.at(start + 1) == 'x' || text.at(start + 1) == 'X')) {
            commands.apart(start, end);
        }
        shape(start, first, length);
        if (first == 'p' && text.at(start - 1) == '-' && length > 1) {
            secrets.option(start);
        }
    }

    private void letters(int start, int end, int hash) {
        int length = end - start;
        char first = text.at(start);
        if (length == 1) {
            if (first == 'S' || first == 's') {
                network.sid(start);
            } else if ((first == 'D' || first == 'd') && text.has(start, "d.o.b")) {
                births.find(start + 5);
            } else if (first == 'u' && text.at(start - 1) == '-' && text.at(start - 2) == ' ') {
                secrets.userOption(start);
            }
            return;
        }
        shape(start, first, length);
        if (first == 'p' && text.at(start - 1) == '-' && text.at(end) > ' ' && text.at(end) != '-') {
            secrets.option(start);
        }
        KeyWord meaning = KEY_WORDS.meaning(text, start, end, hash);
        if (meaning != null) {
            announced(meaning, start, end);
        } else if (length > 8) {
            composed(start, end);
        }
    }

    /** A word that programs put together, such as PSComputerName: its end announces something. */
    private void composed(int start, int end) {
        int ending = KEY_WORDS.ending(text, start, end);
        if (ending > 0) {
            int hash = 0;
            for (int i = ending; i < end; i++) {
                hash = KeyWords.hash(hash, text.at(i));
            }
            KeyWord meaning = KEY_WORDS.meaning(text, ending, end, hash);
            if (meaning != null) {
                announced(meaning, ending, end);
            }
        }
    }

    private void shape(int start, char first, int length) {
        if (first == 'e' && length > 3 || first == 'A' && length > 5) {
            shapes.shape(start);
        }
        if ((first == 'A' || first == 'g' || first == 'x') && length > 2) {
            shapes.prefix(start, first, length);
        }
    }

    private void announced(KeyWord meaning, int start, int end) {
        if (text.at(start - 1) == '/' && (text.at(start - 2) == '<' || text.at(start - 3) == '<')) {
            // the end of an element announces nothing
            return;
        }
        switch (meaning) {
            case PASSWORD -> secrets.password(start, end);
            case PASS -> secrets.pass(end);
            case PIN -> secrets.pin(start, end);
            case CODE -> secrets.code(start, end);
            case TOKEN -> secrets.token(start, end);
            case SECRET -> secrets.secret(start, end);
            case API -> secrets.key(start, end);
            case BEARER -> secrets.scheme(end, 8);
            case BASIC -> secrets.scheme(end, 12);
            case AUTHORIZATION -> secrets.authorization(end);
            case COOKIE -> sessions.cookie(end);
            case SESSION -> sessions.session(start, end);
            case IDENTIFIER -> {
                sessions.identifier(start, end);
                accounts.identifier(start, end);
            }
            case INSTRUCTION -> commands.named(end);
            case VERIFY -> commands.spoken(end);
            case KEY_VALUE -> keys.elements(end);
            case CONFIRM -> secrets.confirm(end);
            case BEGIN -> keys.find(start, end);
            case SEGMENT -> births.message(start);
            case BIRTH -> {
                births.find(end);
                rows.beforeBirth(start);
            }
            case NAME -> names.name(start, end);
            case PART_OF_NAME -> names.part(start, end);
            case FULL_NAME -> names.full(end);
            case ROLE -> names.role(start, end);
            case TITLE -> names.title(start, end);
            case GREETING -> names.greeting(start, end);
            case PERSON -> names.after(start, end);
            case FROM -> names.correspondent(start, end);
            case PLACE -> machines.place(end);
            case PARTNER -> machines.partner(end);
            case CONSOLE -> accounts.terminal(start);
            case COMMAND -> machines.command(end);
            case OWNED -> rows.owned(start);
            case HERE -> rows.speaker(start);
            case OF -> accounts.owner(start, end);
            case SUBSTITUTE -> accounts.substitute(end);
            case CALL -> accounts.call(end);
            case PARAMETER -> secrets.parameter(start, end);
            case SID -> sessions.sid(end);
            case WEB_KEY -> keys.web(start, end);
            case SELF -> names.self(start, end);
            case GIVEN_NAME -> names.given(start, end);
            case WORD_OR_NAME -> names.perhaps(start, end);
            case USER -> {
                if (text.at(end) == '(') {
                    secrets.call(end);
                } else {
                    names.user(start, end);
                    secrets.behindUser(start, end);
                }
            }
            case COMPUTER -> machines.computer(start, end);
            case FOLDER -> accounts.folder(start, end);
            case AS -> accounts.as(start, end);
            case FOR -> accounts.forUser(end);
            case MONTH -> accounts.syslog(start, end);
        }
    }

    /**
     * The kinds whose finds are worth remembering: they are told by what stands before them, and stand alone elsewhere.
     */
    static boolean learnt(RedactionKind kind) {
        return kind == RedactionKind.PERSON || kind == RedactionKind.USER || kind == RedactionKind.COMPUTER
                || kind == RedactionKind.EMAIL;
    }
}
