package org.raworkbench.internal.logs.scan.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Simple case folding: one character to one character, as the lines with status C and S of Unicode's CaseFolding.txt
 * have it. The dotted and the dotless i fold to themselves, as there.
 */
final class CaseFolding {

    private static final int KELVIN_SIGN = 0x212A;
    private static final int LONG_S = 0x17F;
    private static final int I_WITH_DOT = 0x130;
    private static final int I_WITHOUT_DOT = 0x131;
    /** No character with two cases is behind this one. */
    private static final int LAST_CASED = 0x1FFFF;
    /** The characters of more than one case, by what they have in common. */
    private static final Map<Integer, List<Integer>> VARIANTS = variants();

    private CaseFolding() {
    }

    /** {@code points} and every character that differs from one of them only by its case. */
    static CodePoints closure(CodePoints points) {
        List<CodePoints.Range> all = new ArrayList<>(points.ranges());
        for (CodePoints.Range range : points.ranges()) {
            for (int each = range.first(); each <= Math.min(range.last(), 0x7F); each++) {
                ascii(each, all);
            }
            for (int each = Math.max(0x80, range.first()); each <= Math.min(range.last(), LAST_CASED); each++) {
                VARIANTS.getOrDefault(key(each), List.of())
                        .forEach(variant -> all.add(new CodePoints.Range(variant, variant)));
            }
        }
        return CodePoints.joined(all);
    }

    private static void ascii(int character, List<CodePoints.Range> all) {
        if (!Character.isLetter(character)) {
            return;
        }
        int other = character ^ 0x20;
        all.add(new CodePoints.Range(other, other));
        int lower = character | 0x20;
        if (lower == 'k') {
            all.add(new CodePoints.Range(KELVIN_SIGN, KELVIN_SIGN));
        } else if (lower == 's') {
            all.add(new CodePoints.Range(LONG_S, LONG_S));
        }
    }

    private static Map<Integer, List<Integer>> variants() {
        Map<Integer, List<Integer>> variants = new HashMap<>();
        for (int each = 0; each <= LAST_CASED; each++) {
            if (Character.toLowerCase(each) != each || Character.toUpperCase(each) != each) {
                variants.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each);
            }
        }
        return Map.copyOf(variants);
    }

    private static int key(int character) {
        if (character == I_WITH_DOT || character == I_WITHOUT_DOT) {
            return character;
        }
        return Character.toLowerCase(Character.toUpperCase(character));
    }
}
