package org.raworkbench.internal.redaction;

import org.raworkbench.redaction.RedactionKind;

/** Finds names by the values that stand beside them in a row, a message or a sentence. */
final class RowFinder {

    private final Text text;
    private final Hits hits;
    private final NameFinder names;

    RowFinder(Text text, Hits hits, NameFinder names) {
        this.text = text;
        this.hits = hits;
        this.names = names;
    }

    /** {@code SURNAME^FIRST}, as HL7 messages write it; called at the sign. */
    void caret(int sign) {
        int start = sign;
        while (start > sign - 40 && (Text.letter(text.at(start - 1)) || " -'".indexOf(text.at(start - 1)) >= 0)) {
            start--;
        }
        int end = sign + 1;
        while (end < sign + 40 && (Text.letter(text.at(end)) || " -'".indexOf(text.at(end)) >= 0)) {
            end++;
        }
        if (start < sign && text.at(start - 1) == '|' && end > sign + 1 && (text.at(end) == '^'
                || text.at(end) == '|')) {
            hits.add(RedactionKind.PERSON, start, end);
        }
    }

    /** {@code 000123456789,Smith,Anna}, and turned round; {@code 000123456789 (Anna Smith)}. */
    void besideNumber(int start, int end) {
        char by = text.at(end);
        if (by == ' ' && text.at(end + 1) == '(') {
            names.put(end + 2, 2, false, true);
        } else if ((by == ',' || by == ';' || by == '|' || by == '\t') && Text.upper(text.at(end + 1))) {
            int one = names.wordEnd(end + 1, false);
            int other = text.at(one) == by ? names.wordEnd(one + 1, false) : one;
            if (other > one + 1 && text.at(other) == by) {
                column(end + 1, one);
                column(one + 1, other);
            }
        }
        by = text.at(start - 1);
        if (by == ',' || by == ';' || by == '|' || by == '\t') {
            int one = column(start - 1);
            int other = text.at(one - 1) == by ? column(one - 1) : one;
            if (one < start - 1 && other < one - 1 && Text.upper(text.at(one)) && Text.upper(text.at(other))) {
                column(other, one - 1);
                column(one, start - 1);
            }
        }
    }

    private int column(int end) {
        int i = end;
        while (i > end - 32 && (Text.letter(text.at(i - 1)) || " -'".indexOf(text.at(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    private void column(int start, int end) {
        if (Names.words(text.part(start, end)).stream().allMatch(Words::name)) {
            hits.add(RedactionKind.PERSON, start, end);
        }
    }

    /** {@code Anna Smith, born …}, called at the word for birth. */
    void beforeBirth(int start) {
        if (text.at(start - 1) != ' ' || text.at(start - 2) != ',' && text.at(start - 2) != ';') {
            return;
        }
        int end = start - 2;
        int word = text.wordStart(end, 24);
        int other = text.at(word - 1) != ' ' ? word : text.at(word - 2) == ',' ? text.wordStart(word - 2, 24)
                : text.wordStart(word - 1, 24);
        if (word < end && other < word && Text.upper(text.at(word)) && Text.upper(text.at(other))) {
            names.put(other, 2, false, true);
        }
    }

    /** "Anna Smith's card", called at what is owned. */
    void owned(int start) {
        if (text.at(start - 1) == ' ' && text.at(start - 2) == 's' && (text.at(start - 3) == '\''
                || text.at(start - 3) == '\u2019')) {
            names.before(start - 3);
        }
    }

    /** {@code Anna Smith | ... | anna@...}: the first cell of the line in which an address stands. */
    void firstCell(int address) {
        int line = address;
        int bar = -1;
        while (line > address - 200 && !Text.lineEnd(text.at(line - 1))) {
            line--;
            if (text.at(line) == '|' || text.at(line) == '\t' || text.at(line) == ';') {
                bar = line;
            }
        }
        int end = bar;
        while (end > line && Text.blank(text.at(end - 1))) {
            end--;
        }
        if (end > line && end - line < 48 && fullName(line, end)) {
            hits.add(RedactionKind.PERSON, line, end);
        }
    }

    /** "Anna here from the pharmacy" at the beginning of a sentence or behind a comma. */
    void speaker(int start) {
        int end = start - 1;
        int word = text.wordStart(end, 24);
        boolean begins = Text.lineEnd(text.at(word - 1)) || text.at(word - 1) == ' ' && ",.!".indexOf(text.at(word - 2))
                >= 0 && word > 1 || text.has(word - 8, "this is ");
        String lower = text.lower(word, end);
        if (text.at(end) == ' ' && end > word + 1 && Text.upper(text.at(word)) && begins && Words.name(lower)) {
            hits.add(RedactionKind.PERSON, word, end);
        }
    }

    /** Two to four words with capitals, and nothing else. */
    private boolean fullName(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            boolean begins = Text.letter(text.at(i)) && !Text.letter(text.at(i - 1));
            int stop = begins ? text.wordEnd(i, 24) : i;
            if (begins && (!Text.upper(text.at(i)) || !Words.name(text.lower(i, stop)))
                    || !Text.letter(text.at(i)) && " -'.\u2019".indexOf(text.at(i)) < 0) {
                return false;
            }
            words += begins ? 1 : 0;
        }
        return words > 1 && words < 5;
    }
}
