package org.raworkbench.internal.redaction;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/** Finds NHS numbers, telephone numbers and the twelve digits of a user: called where a number begins. */
final class NumberFinder {

    private static final Set<String> COUNTED = Set.of("free", "memory", "size", "bytes", "offset", "length", "handle",
            "thread");
    private static final Set<String> UNITS = Set.of("bytes", "byte", "b", "kb", "ms", "ns", "us", "ticks", "lines",
            "free", "started", "total");
    private static final int NHS = 10;
    private static final int UUID = 12;

    private final Text text;
    private final Hits hits;
    private final NameFinder names;
    private final RowFinder rows;

    NumberFinder(Text text, Hits hits, NameFinder names, RowFinder rows) {
        this.text = text;
        this.hits = hits;
        this.names = names;
        this.rows = rows;
    }

    void find(int start, int end) {
        int length = end - start;
        if (length == UUID) {
            uuid(start, end);
        } else if (length == 4 && (text.at(end) == ' ' || text.at(end) == '-') && text.digits(end + 1, 5) == 4
                && text.at(end + 5) == text.at(end) && text.digits(end + 6, 5) == 4) {
            grouped(start, end + 10);
        } else if (length == NHS) {
            nhs(start, end, end, 0);
        } else if (length == 3) {
            char by = text.at(end);
            if ((by == ' ' || by == '-') && text.digits(end + 1, 4) == 3 && text.at(end + 4) == by
                    && text.digits(end + 5, 5) == 4) {
                nhs(start, end + 9, end + 9, 1);
            }
        }
        char first = text.at(start);
        if (first == '0' && length >= 3 || text.at(start - 1) == '+' && text.has(start, "44")) {
            telephone(start);
        }
    }

    private void uuid(int start, int end) {
        char before = text.at(start - 1);
        char after = text.at(end);
        boolean decimal = before == '.' && Text.digit(text.at(start - 2)) || after == '.'
                && Text.digit(text.at(end + 1));
        boolean guid = before == '-' && text.at(start - 6) == '-' && text.wordStart(start - 1, 5) == start - 5;
        if (before == '%' || decimal || guid || before == '\\' && text.at(start - 2) == 'x' || serial(start)
                || time(start) || measure(start, end)) {
            return;
        }
        hits.add(RedactionKind.UUID, start, end);
        if (before == '(' && after == ')') {
            names.before(start);
        }
        rows.besideNumber(start, end);
    }

    /** {@code 0001 2345 6789}, where it is called so. */
    private void grouped(int start, int end) {
        if (Text.digit(text.at(start - 1)) || text.at(start - 1) == '-' || text.at(start - 1) == ' '
                && Text.hex(text.at(start - 2)) && Text.hex(text.at(start - 3)) && Text.hex(text.at(start - 4))
                && Text.digit(text.at(start - 5)) || text.at(end) == text.at(end - 5) && Text.hex(text.at(end + 1))) {
            return;
        }
        for (int i = start - 1; i > start - 32 && !Text.lineEnd(text.at(i)); i--) {
            if (text.has(i, "uuid") || text.has(i, "uid") || text.has(i, "user id") || text.has(i, "smartcard")) {
                hits.add(RedactionKind.UUID, start, end);
                return;
            }
        }
    }

    /** Whether the number is called a serial number or a hash: twelve hexadecimal digits may be decimal by chance. */
    private boolean serial(int start) {
        for (int i = start - 1; i > start - 24 && !Text.lineEnd(text.at(i)); i--) {
            char c = text.at(i);
            if ((c == 's' || c == 'S') && (text.has(i, "serial") || text.has(i, "s/n"))
                    || (c == 'h' || c == 'H') && text.has(i, "hash")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it counts something: what it counts stands behind it. */
    private boolean measure(int start, int end) {
        return COUNTED.contains(text.wordBefore(start)) || text.at(end) == ' '
                && UNITS.contains(text.lower(end + 1, text.wordEnd(end + 1, 8)));
    }

    /** Whether it is a moment, such as in the name of a file: 202601050912. */
    private boolean time(int start) {
        if (text.at(start) != '2' || text.at(start + 1) != '0' || text.at(start + 2) > '3') {
            return false;
        }
        try {
            LocalDateTime.of(number(start, 4), number(start + 4, 2), number(start + 6, 2), number(start + 8, 2),
                    number(start + 10, 2));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private int number(int start, int count) {
        int value = 0;
        for (int i = start; i < start + count; i++) {
            value = value * 10 + text.at(i) - '0';
        }
        return value;
    }

    private void nhs(int start, int digitsEnd, int end, int grouped) {
        char before = text.at(start - 1);
        char after = text.at(end);
        if (before == '.' || before == '-' || before == '+' || Text.digit(after) || after == '.'
                && Text.digit(text.at(end + 1))
                || after == '-' && Text.wordly(text.at(end + 1)) || !checked(start, digitsEnd)) {
            return;
        }
        char first = text.at(start);
        // the ranges in use: 4, 6 and 7 in England and Wales, 9 for tests; the others are Scotland's and Northern
        // Ireland's, and
        // counters and seconds since 1970 look like them
        if (grouped == 1 || first == '4' || first == '6' || first == '7' || first == '9') {
            if (!serial(start)) {
                hits.add(RedactionKind.NHS_NUMBER, start, end);
            }
        } else if (called(start)) {
            hits.add(RedactionKind.NHS_NUMBER, start, end);
        }
    }

    private boolean called(int start) {
        for (int i = start - 1; i > start - 32 && !Text.lineEnd(text.at(i)); i--) {
            char c = Character.toLowerCase(text.at(i));
            if (c == 'n' && text.has(i, "nhs") || c == 'c' && text.has(i, "chi") || c == 'p' && text.has(i, "patient")
                    || c == 'h' && (text.has(i, "hcn") || text.has(i, "h&c"))) {
                return true;
            }
        }
        return false;
    }

    /** Modulus 11 over the first nine digits, weighed 10 to 2. */
    private boolean checked(int start, int end) {
        int sum = 0;
        int weight = 10;
        int last = 0;
        boolean same = true;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (Text.digit(c)) {
                same &= c == text.at(start);
                last = c - '0';
                sum += last * weight--;
            }
        }
        // the tenth was weighed 1: the sum with the check digit is a multiple of 11
        return sum % 11 == 0 && !same && weight == 0;
    }

    /** The number from {@code start}, national or international, with single blanks, hyphens or dots between groups. */
    private void telephone(int start) {
        boolean plus = text.at(start - 1) == '+';
        int first = plus ? start - 1 : start;
        char before = text.at(first - 1);
        if (Text.wordly(before) || before == '.' || before == '-' || before == '_' || before == '/'
                && !text.has(first - 4,
                "tel")) {
            return;
        }
        int i = start;
        if (plus) {
            i = behindCountry(start + 2);
        } else if (text.has(start, "0044")) {
            i = behindCountry(start + 4);
        }
        boolean country = i > start;
        int open = text.at(first - 1) == '(' ? first - 1 : first;
        int digits = 0;
        int group = 0;
        int smallest = 9;
        int end = i;
        StringBuilder number = new StringBuilder();
        while (digits < 11) {
            char c = text.at(i);
            if (Text.digit(c)) {
                number.append(c);
                digits++;
                group++;
                end = ++i;
            } else if ((c == ' ' || c == '-' || c == '.' || c == ')' && open < first) && group > 0 && digits < 11) {
                int next = c == ')' && text.at(i + 1) == ' ' ? i + 2 : i + 1;
                int coming = text.digits(next, 12);
                if (coming < 3 || digits + coming > 11) {
                    break;
                }
                smallest = Math.min(smallest, group);
                group = 0;
                i = next;
            } else {
                break;
            }
        }
        boolean many = Text.wordly(text.at(end)) || text.at(end) == '-' && Text.wordly(text.at(end + 1));
        String national = country && number.length() > 0 && number.charAt(0) != '0' ? "0" + number : number.toString();
        boolean joined = smallest == 9;
        boolean area = smallest >= 3 || country && smallest >= 2;
        if (many || serial(first) || !area || !valid(national) || national.length() < (joined && !country ? 11 : 10)
                || Published.number(national)) {
            return;
        }
        hits.add(RedactionKind.TELEPHONE, text.at(end) == ')' ? open : open < first
                && text.part(open, end).contains(")") ? open
                : first, end);
    }

    private int behindCountry(int start) {
        int i = start;
        while (i < start + 2 && (text.at(i) == ' ' || text.at(i) == '-' || text.at(i) == '.')) {
            i++;
        }
        if (text.has(i, "(0)")) {
            i += 3;
        }
        return text.skipBlanks(i, 1);
    }

    /** The number ranges that Ofcom has opened: 01, 02, 03, 05, 07 and 08. */
    private static boolean valid(String national) {
        if (national.length() < 10 || national.length() > 11 || national.charAt(0) != '0') {
            return false;
        }
        char second = national.charAt(1);
        char third = national.charAt(2);
        return switch (second) {
            case '1' -> third != '0';
            case '7' -> true;
            case '2' -> "03489".indexOf(third) >= 0;
            case '3' -> "0347".indexOf(third) >= 0;
            case '5' -> third == '5' || third == '6';
            case '8' -> third == '0' || third == '4' || third == '7';
            default -> false;
        };
    }
}
