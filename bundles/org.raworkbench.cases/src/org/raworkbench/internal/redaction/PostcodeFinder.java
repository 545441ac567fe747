package org.raworkbench.internal.redaction;

import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/**
 * Finds postcodes of the United Kingdom (Royal Mail, Programmers' Guide to PAF: the forms and the letters they use).
 */
final class PostcodeFinder {

    /** The 124 areas, and those of the islands. */
    private static final Set<String> AREAS = Set.of("""
            AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
            FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE
            NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ
            TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
            """.strip().split("\\s+"));
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int LONGEST = 7;

    private final Text text;
    private final Hits hits;

    PostcodeFinder(Text text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** Called at a word with letters and digits. */
    void find(int start, int end) {
        int length = end - start;
        char before = text.at(start - 1);
        if (before == '-' || before == '_' || before == '\\' || before == '.' || before == '+') {
            return;
        }
        if (length <= 4) {
            int inward = text.at(end) == ' ' ? end + 1 : end;
            if (inward > end && Text.digit(text.at(inward)) && text.wordEnd(inward, 4) == inward + 3) {
                apart(start, end, inward);
            }
        } else if (length <= LONGEST) {
            joined(start, end);
        }
    }

    private void apart(int start, int end, int inward) {
        int stop = inward + 3;
        boolean capital = Text.upper(text.at(start));
        if (inward(inward, capital) && outward(start, end) && edge(stop) && (capital || address(start))) {
            hits.add(RedactionKind.POSTCODE, start, stop);
        }
    }

    private void joined(int start, int end) {
        int inward = end - 3;
        if (!Text.digit(text.at(inward)) || !inward(inward, Text.upper(text.at(start))) || !outward(start, inward)
                || !edge(end)) {
            return;
        }
        boolean hex = true;
        for (int i = start; i < end; i++) {
            hex &= Text.hex(text.at(i));
        }
        // without its blank it may be any code
        if (called(start) || !hex && Text.upper(text.at(start)) && address(start)) {
            hits.add(RedactionKind.POSTCODE, start, end);
        }
    }

    private boolean edge(int end) {
        char c = text.at(end);
        return c != '-' && c != '_' && c != '=' && c != '\\';
    }

    private boolean inward(int i, boolean capital) {
        return Text.digit(text.at(i)) && letterOf(INWARD, i + 1, capital) && letterOf(INWARD, i + 2, capital);
    }

    private boolean letterOf(String letters, int i, boolean capital) {
        char c = text.at(i);
        return letters.indexOf(Character.toUpperCase(c)) >= 0 && c < 128 && Text.upper(c) == capital;
    }

    /** A9, A99, AA9, AA99, A9A or AA9A, with an area that there is. */
    private boolean outward(int start, int end) {
        int i = start;
        while (i < end && Text.letter(text.at(i))) {
            i++;
        }
        int letters = i - start;
        if (letters < 1 || letters > 2 || !AREAS.contains(text.part(start, i).toUpperCase(java.util.Locale.ROOT))) {
            return false;
        }
        int digits = text.digits(i, end - i);
        i += digits;
        boolean tail = i == end - 1 && digits == 1 && Text.letter(text.at(i));
        return digits >= 1 && digits <= 2 && (i == end || tail);
    }

    /** Whether it is called a postcode. */
    private boolean called(int start) {
        return lookBack(start, 24, "post", "zip");
    }

    private boolean address(int start) {
        return lookBack(start, 64, "post", "zip", "addr", "street", " road", " lane", "avenue", "city",
                "town", " close,", " drive,", " crescent", " terrace", " gardens", " grove", " st,", " rd,", "flat ",
                "house,", "lives ", "surgery", "clinic,");
    }

    private boolean lookBack(int start, int most, String... words) {
        for (int i = start - 1; i > start - most && !Text.lineEnd(text.at(i)); i--) {
            for (String word : words) {
                if (text.has(i, word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
