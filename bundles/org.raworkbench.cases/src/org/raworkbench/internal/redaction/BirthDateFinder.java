package org.raworkbench.internal.redaction;

import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/** Finds dates behind a word that speaks of birth. */
final class BirthDateFinder {

    private static final Set<String> MONTHS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct",
            "nov", "dec");
    private static final Set<String> BETWEEN = Set.of("is", "was", "on", "in", "of", "birth", "date", "the", "patient",
            "value",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu",
                    "fri",
            "sat", "sun", "her", "his", "their", "year");
    private static final int REACH = 40;

    private final Text text;
    private final Hits hits;

    BirthDateFinder(Text text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** Called behind the word. */
    void find(int end) {
        int i = end;
        int weekday = -1;
        while (i < end + REACH) {
            char c = text.at(i);
            if (Text.digit(c)) {
                number(i, weekday < 0 ? i : weekday);
                return;
            }
            if (Text.letter(c)) {
                int word = text.wordEnd(i, 16);
                if (month(i)) {
                    monthFirst(i, word);
                    return;
                }
                if (!BETWEEN.contains(text.lower(i, word))) {
                    return;
                }
                if (word - i > 5 && text.has(word - 3, "day")) {
                    weekday = i;
                }
                i = word;
            } else if (Text.lineEnd(c)) {
                return;
            } else {
                i++;
            }
        }
    }

    private boolean month(int start) {
        int end = text.wordEnd(start, 10);
        return end - start >= 3 && MONTHS.contains(text.lower(start, start + 3));
    }

    /** A date in brackets or commas behind the name of a person, when nobody but that person can be so old. */
    void behindName(int nameEnd) {
        int start = nameEnd;
        if (text.at(start) == ' ' && text.at(start + 1) == '(' && Text.letter(text.at(start + 2))) {
            // a title
            int close = text.wordEnd(start + 2, 8);
            start = text.at(close) == ')' ? close + 1 : start;
        }
        char sign = text.at(start);
        if (!(sign == ' ' && text.at(start + 1) == '(') && !(sign == ',' && text.at(start + 1) == ' ')
                || !Text.digit(text.at(start + 2))) {
            return;
        }
        start += 2;
        int end = text.endOfLine(start, 18);
        for (int i = start; i + 4 <= end; i++) {
            boolean year = text.digits(i, 5) == 4 && !Text.digit(text.at(i - 1));
            if (year && (text.has(i, "19") || text.has(i, "200"))) {
                number(start, start);
                return;
            }
        }
    }

    /** The seventh field of the segment that identifies a patient in an HL7 message. */
    void message(int segment) {
        int i = segment;
        for (int field = 0; field < 7; field++) {
            while (text.at(i) != '|' && !Text.lineEnd(text.at(i)) && i < segment + 600) {
                i++;
            }
            if (text.at(i) != '|') {
                return;
            }
            i++;
        }
        int digits = text.digits(i, 15);
        if (digits == 8 || digits == 12 || digits == 14) {
            put(i, i + digits);
        }
    }

    private void number(int start, int first) {
        int digits = text.digits(start, 9);
        int i = start + digits;
        if (digits == 8 || digits == 6) {
            put(first, i);
        } else if (digits <= 2 || digits == 4) {
            if (text.has(i, "st") || text.has(i, "nd") || text.has(i, "rd") || text.has(i, "th")) {
                i += 2;
            }
            int by = separators(i);
            if (by == 0) {
                return;
            }
            i += by;
            int middle = text.has(i, "of ") ? i + 3 : i;
            int next = month(middle) ? text.wordEnd(middle, 10) : middle + text.digits(middle, 3);
            if (next == middle) {
                return;
            }
            int last = next + separators(next);
            int length = text.digits(last, 5);
            if (length == 2 || length == 4 || digits == 4 && length == 1) {
                put(first, last + length);
            } else if (month(middle)) {
                put(first, next);
            }
        }
    }

    /** January 5, 1970 */
    private void monthFirst(int start, int wordEnd) {
        int i = wordEnd + separators(wordEnd);
        int day = text.digits(i, 5);
        int next = i + day;
        if (text.has(next, "st") || text.has(next, "nd") || text.has(next, "rd") || text.has(next, "th")) {
            next += 2;
        }
        int year = next + separators(next);
        int length = day == 4 ? 0 : text.digits(year, 5);
        put(start, length == 4 || length == 2 ? year + length : next);
    }

    private int separators(int start) {
        int i = start;
        while (i < start + 2 && (text.at(i) == '/' || text.at(i) == '-' || text.at(i) == '.' || text.at(i) == ' '
                || text.at(i) == ',')) {
            i++;
        }
        return i - start;
    }

    private void put(int start, int end) {
        if (!Text.digit(text.at(end))) {
            hits.add(RedactionKind.DATE_OF_BIRTH, start, end);
        }
    }
}
