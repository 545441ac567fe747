package org.raworkbench.smartcard;

import java.util.ResourceBundle;

/**
 * Status words in words: ISO/IEC 7816-4:2020, tables 6 to 9, with the numbers that some of them carry, in plain
 * English. A card may use its own status words, and may mean something else by these after a command of its maker.
 */
public final class StatusWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.raworkbench.smartcard.status-words");

    private StatusWords() {
    }

    /**
     * What {@code sw} means, without a full stop at the end, for instance "File or application not found".
     *
     * @param sw a status word, 0x0000 to 0xFFFF; anything else (an exchange without an answer) is "No answer"
     */
    public static String meaning(int sw) {
        if (sw < 0 || sw > 0xFFFF) {
            return TEXTS.getString("none");
        }
        String hex = "%04X".formatted(sw);
        int sw1 = sw >> 8;
        int sw2 = sw & 0xFF;
        if (sw1 == 0x61) {
            return text("61xx", sw2 == 0 ? 256 : sw2);
        }
        if (sw1 == 0x6C) {
            return text("6Cxx", sw2 == 0 ? 256 : sw2);
        }
        if ((sw & 0xFFF0) == 0x63C0) {
            int tries = sw & 0x0F;
            return tries == 1 ? text("63C1", tries) : text("63Cx", tries);
        }
        if ((sw1 == 0x62 || sw1 == 0x64) && sw2 >= 0x02 && sw2 <= 0x80) {
            return text(hex.substring(0, 2) + "02-80", sw2);
        }
        for (String key : new String[] {hex, hex.substring(0, 2) + "xx"}) {
            if (TEXTS.containsKey(key)) {
                return TEXTS.getString(key);
            }
        }
        return TEXTS.getString(sw1 == 0x90 || sw1 >> 4 == 0x9 ? "proprietary" : "unknown");
    }

    private static String text(String key, int number) {
        return TEXTS.getString(key).replace("{0}", Integer.toString(number));
    }
}
