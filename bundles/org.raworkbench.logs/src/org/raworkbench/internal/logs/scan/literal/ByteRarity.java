package org.raworkbench.internal.logs.scan.literal;

/** How rare bytes are in logs, roughly: from 1, such as spaces and digits, to 9, such as control characters. */
final class ByteRarity {

    private static final int LETTER_OF_EITHER_CASE = 0xDF;
    private static final String FREQUENT_LETTERS = "etaoinsrcdl";
    private static final String RARE_LETTERS = "jqxzk";

    private ByteRarity() {
    }

    static int of(byte value, byte mask) {
        int unsigned = value & 0xFF;
        if ((mask & 0xFF) == LETTER_OF_EITHER_CASE) {
            return Math.min(letter(unsigned | 0x20), letter(unsigned));
        }
        if (unsigned >= '0' && unsigned <= '9' || unsigned == ' ') {
            return 1;
        }
        if (unsigned >= 0x80 || unsigned < ' ') {
            return 9;
        }
        if (Character.isLetter(unsigned)) {
            return letter(unsigned);
        }
        return ".,:-/[]=".indexOf(unsigned) >= 0 ? 2 : 7;
    }

    private static int letter(int letter) {
        boolean lower = letter >= 'a';
        int asLower = letter | 0x20;
        int rarity = FREQUENT_LETTERS.indexOf(asLower) >= 0 ? 2 : RARE_LETTERS.indexOf(asLower) >= 0 ? 7 : 4;
        return lower ? rarity : Math.min(8, rarity + 2);
    }
}
