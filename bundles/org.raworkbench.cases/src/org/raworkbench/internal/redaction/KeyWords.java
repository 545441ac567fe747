package org.raworkbench.internal.redaction;

/** The words that announce something, found by a hash that is made while their letters are read. */
final class KeyWords {

    private static final int SLOTS = 1 << 12;

    private final String[] words = new String[SLOTS];
    private final KeyWord[] meanings = new KeyWord[SLOTS];

    KeyWords() {
        for (KeyWord meaning : KeyWord.values()) {
            for (String word : meaning.words()) {
                int slot = slot(hash(word));
                while (words[slot] != null) {
                    slot = slot + 1 & SLOTS - 1;
                }
                words[slot] = word;
                meanings[slot] = meaning;
            }
        }
    }

    /** Goes on with a hash that began with 0. */
    static int hash(int hash, char c) {
        return hash * 31 + (c < 128 ? c | 0x20 : Character.toLowerCase(c));
    }

    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 12) & SLOTS - 1;
    }

    /** What the word from {@code start} to {@code end} announces; null for nothing, which is the case nearly always. */
    KeyWord meaning(Text text, int start, int end, int hash) {
        int slot = slot(hash);
        while (words[slot] != null) {
            if (words[slot].length() == end - start && text.has(start, words[slot])) {
                return meanings[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return null;
    }
}
