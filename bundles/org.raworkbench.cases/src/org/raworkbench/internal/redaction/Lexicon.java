package org.raworkbench.internal.redaction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.raworkbench.redaction.RedactionKind;

/**
 * What was learnt, as a tree of words: every place of a text is looked at once, however many names there are.
 */
final class Lexicon {

    private static final int MOST = 200_000;
    private static final int BITS = 1 << 20;
    private static final int DEEPEST = 8;

    private static final class Node {
        private Map<String, Node> next = Map.of();
        private RedactionKind kind;
        private boolean capital;
    }

    private final Node root = new Node();
    private final BitSet first = new BitSet(BITS);
    private int size;

    /**
     * Notes a text of one or more words.
     *
     * @param words in lower case
     * @param capital whether it is only meant when it is written with a capital
     */
    void add(RedactionKind kind, List<String> words, boolean capital) {
        if (size >= MOST || words.isEmpty() || words.size() > DEEPEST) {
            return;
        }
        Node node = root;
        for (String word : words) {
            if (node.next.isEmpty()) {
                node.next = new HashMap<>(4);
            }
            node = node.next.computeIfAbsent(word, none -> new Node());
        }
        if (node.kind == null) {
            node.kind = kind;
            node.capital = capital;
            size++;
            first.set(KeyWords.hash(words.get(0)) & BITS - 1);
        }
    }

    /** Adds the longest text that was learnt and begins with the word at {@code start}; whether it was a person. */
    boolean find(Text text, int start, int end, int hash, Hits hits) {
        if (!first.get(hash & BITS - 1)) {
            return false;
        }
        Node node = root;
        int from = start;
        int to = end;
        int found = -1;
        RedactionKind kind = null;
        for (int depth = 0; depth < DEEPEST; depth++) {
            node = node.next.get(text.lower(from, to));
            if (node == null) {
                break;
            }
            if (node.kind != null && (!node.capital || Text.upper(text.at(start)))) {
                found = to;
                kind = node.kind;
            }
            from = joint(text, to);
            to = text.wordEnd(from, 64);
            if (to == from || node.next.isEmpty()) {
                break;
            }
        }
        if (found >= 0 && (kind != RedactionKind.COMPUTER || text.at(start - 1) != '.' || start < 2)) {
            hits.add(kind, start, found);
            return kind == RedactionKind.PERSON;
        }
        return false;
    }

    /** Where the next word may begin: behind a blank, a sign, or a comma with a blank. */
    private static int joint(Text text, int end) {
        char c = text.at(end);
        if (c == ',' && text.at(end + 1) == ' ' || c == '.' && text.at(end + 1) == ' ') {
            return end + 2;
        }
        return c == ' ' || c == '_' || c == '-' || c == '.' || c == '\'' || c == '\u2019' || c == '^'
                || c == ',' ? end + 1 : end;
    }
}
