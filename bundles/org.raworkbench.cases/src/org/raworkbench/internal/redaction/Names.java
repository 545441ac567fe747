package org.raworkbench.internal.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The persons whose names were learnt, and who is meant by a part of a name. */
final class Names {

    /** More persons than this are still masked where they are told, but not known elsewhere. */
    static final int MOST = 50_000;

    private final Set<String> persons = new LinkedHashSet<>();
    private final Map<String, List<String>> byWord = new HashMap<>();

    /** The words of a name in lower case, without signs and accents kept. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String key(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        return String.join(" ", sorted);
    }

    void learn(List<String> words) {
        String key = key(words);
        if (words.size() < 2 || persons.size() >= MOST || !persons.add(key)) {
            return;
        }
        for (String word : new LinkedHashSet<>(words)) {
            List<String> all = byWord.computeIfAbsent(word, none -> new ArrayList<>());
            if (all.size() < 64) {
                all.add(key);
            }
        }
    }

    /** Who is meant: the one learnt person that has all these words in the name, or else somebody of just this name. */
    String who(String name) {
        List<String> words = words(name);
        String key = key(words);
        if (persons.contains(key) || words.isEmpty()) {
            return key;
        }
        String only = null;
        for (String person : byWord.getOrDefault(words.get(0), List.of())) {
            if (List.of(person.split(" ")).containsAll(words)) {
                if (only != null) {
                    return key;
                }
                only = person;
            }
        }
        return only == null ? key : only;
    }
}
