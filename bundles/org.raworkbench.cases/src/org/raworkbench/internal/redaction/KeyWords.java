package org.raworkbench.internal.redaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The words that announce something, found by a hash that is made while their letters are read. */
final class KeyWords {

    private static final String GIVEN_NAMES = "/knowledge/given-names.txt";
    private static final int SLOTS = 1 << 13;
    /** How words end that programs put together. */
    private static final String[][] ENDINGS = endings("hostname computername machinename"
            + " workstationname username accountname loginname userid password passwd passcode pincode accesstoken"
            + " refreshtoken authtoken bearertoken securitytoken ssotoken sessiontoken idtoken clientsecret apikey"
            + " secretkey accesskey sessionid firstname lastname surname forename givenname familyname fullname"
            + " displayname patientname personname birthdate dateofbirth birthday");

    private final String[] words = new String[SLOTS];
    private final KeyWord[] meanings = new KeyWord[SLOTS];

    KeyWords() {
        for (KeyWord meaning : KeyWord.values()) {
            for (String word : meaning.words()) {
                put(word, meaning);
            }
        }
        for (String name : givenNames()) {
            if (Words.alone(name)) {
                put(name, KeyWord.GIVEN_NAME);
            }
        }
    }

    private void put(String word, KeyWord meaning) {
        int slot = slot(hash(word));
        while (words[slot] != null && !words[slot].equals(word)) {
            slot = slot + 1 & SLOTS - 1;
        }
        if (words[slot] == null) {
            words[slot] = word;
            meanings[slot] = meaning;
        }
    }

    private static List<String> givenNames() {
        try (BufferedReader names = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                KeyWords.class.getResourceAsStream(GIVEN_NAMES), GIVEN_NAMES), StandardCharsets.UTF_8))) {
            return names.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" ")))
                    .filter(name -> !name.isEmpty()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(GIVEN_NAMES, broken);
        }
    }

    private static String[][] endings(String words) {
        String[][] endings = new String[128][];
        for (char last = 'a'; last <= 'z'; last++) {
            String end = String.valueOf(last);
            endings[last] = Stream.of(words.split(" ")).filter(word -> word.endsWith(end)).toArray(String[]::new);
            endings[last - 32] = endings[last];
        }
        return endings;
    }

    /** Where a word begins that is put together and ends with a word that announces something; -1 when none does. */
    int ending(Text text, int start, int end) {
        char last = text.at(end - 1);
        if (last >= 128) {
            return -1;
        }
        char before = (char) (text.at(end - 2) | 0x20);
        for (String ending : ENDINGS[last]) {
            int length = ending.length();
            if (ending.charAt(length - 2) == before && end - start > length && text.has(end - length, ending)) {
                return end - length;
            }
        }
        return -1;
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
