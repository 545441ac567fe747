package org.raworkbench.internal.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.RedactionSettings;

/** Who and what is meant by a text that was found, and whether the author keeps it. */
final class Identities {

    private final Names names;
    private final Lexicon lexicon;
    private final Set<String> seen;
    private final RedactionSettings settings;
    private final Set<String> kept = new HashSet<>();

    Identities(RedactionSettings settings) {
        this(new Names(), new Lexicon(), new HashSet<>(), settings);
    }

    private Identities(Names names, Lexicon lexicon, Set<String> seen, RedactionSettings settings) {
        this.names = names;
        this.lexicon = lexicon;
        this.seen = seen;
        this.settings = settings;
        settings.kept().forEach(text -> kept.add(plain(text)));
    }

    /** The same persons and machines, of which others are kept. */
    Identities with(RedactionSettings others) {
        return new Identities(names, lexicon, seen, others);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Notes a person, a user or a machine, so that it is found where nothing announces it. */
    void learn(RedactionKind kind, String found) {
        if (seen.size() > Names.MOST * 4 || !seen.add(kind.ordinal() + found)) {
            return;
        }
        List<String> words = Names.words(found);
        switch (kind) {
            case PERSON -> person(words);
            case USER -> {
                account(kind, words, found);
                firstAndLast(found);
            }
            case EMAIL -> {
                int sign = found.indexOf('@');
                if (sign > 0) {
                    firstAndLast(found.substring(0, sign));
                }
            }
            case COMPUTER -> {
                account(kind, words, found);
                int dot = found.indexOf('.');
                if (dot > 2) {
                    account(kind, Names.words(found.substring(0, dot)), found.substring(0, dot));
                }
            }
            default -> { }
        }
    }

    /** {@code anna.smith2}: the name of a person, when it is not that of a team. */
    private void firstAndLast(String account) {
        List<String> words = Names.words(account.replaceAll("[0-9]+$", "").replace('_', ' '));
        boolean dotted = account.indexOf('.') > 0 || account.indexOf('_') > 0;
        if (dotted && words.size() == 2 && words.stream().allMatch(word -> word.length() > 1
                && word.chars().allMatch(Character::isLetter) && Words.alone(word))) {
            names.learn(words);
            lexicon.add(RedactionKind.PERSON, words, true);
            lexicon.add(RedactionKind.PERSON, List.of(words.get(1), words.get(0)), true);
        }
    }

    private void account(RedactionKind kind, List<String> words, String found) {
        // a short plain word would be found all over a text
        boolean telling = found.length() >= 5 || found.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (found.length() >= 3 && telling && words.stream().anyMatch(word -> Words.alone(word))) {
            lexicon.add(kind, words, false);
        }
    }

    private void person(List<String> words) {
        names.learn(words);
        if (words.size() == 1) {
            alone(words.get(0));
            return;
        }
        lexicon.add(RedactionKind.PERSON, words, false);
        for (int cut = 1; cut < words.size(); cut++) {
            List<String> turned = new ArrayList<>(words.subList(cut, words.size()));
            turned.addAll(words.subList(0, cut));
            lexicon.add(RedactionKind.PERSON, turned, false);
        }
        for (int cut = 1; cut < words.size(); cut++) {
            // the last words are a surname of several, and the first a double first name
            several(words.subList(cut, words.size()));
            several(words.subList(0, cut));
        }
        words.forEach(this::alone);
    }

    private void several(List<String> words) {
        if (words.size() > 1) {
            lexicon.add(RedactionKind.PERSON, words, words.get(0).length() > 3);
        }
    }

    private void alone(String word) {
        if (Words.alone(word)) {
            lexicon.add(RedactionKind.PERSON, List.of(word), word.length() < 5);
        }
    }

    /** The same for every spelling of the same thing. */
    String identity(RedactionKind kind, String found) {
        return switch (kind) {
            case PERSON -> names.who(found);
            case NHS_NUMBER, UUID -> digits(found);
            case TELEPHONE -> telephone(digits(found));
            case COMPUTER -> computer(found.toLowerCase(Locale.ROOT));
            case POSTCODE -> plain(found);
            case EMAIL, USER, SID, IP_ADDRESS, DATE_OF_BIRTH -> found.toLowerCase(Locale.ROOT);
            default -> found;
        };
    }

    boolean masked(RedactionKind kind, String found, String identity) {
        return kind.secret() || !settings.left().contains(kind) && (kept.isEmpty()
                || !kept.contains(plain(found)) && !kept.contains(plain(identity)) && !keptPerson(kind, identity));
    }

    private boolean keptPerson(RedactionKind kind, String identity) {
        return kind == RedactionKind.PERSON
                && settings.kept().stream().anyMatch(text -> names.who(text).equals(identity));
    }

    private static String computer(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String telephone(String digits) {
        String national = digits.startsWith("0044") ? digits.substring(4) : digits.startsWith("44")
                ? digits.substring(2) : digits;
        return national.startsWith("0") ? national : "0" + national;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
