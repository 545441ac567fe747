package org.raworkbench.redaction.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.raworkbench.redaction.RedactedText;
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;

/**
 * How well texts are redacted. Something counts as found when every letter and digit of it is masked, as whatever kind;
 * a replacement counts as right when at least half of it has to be masked.
 */
public final class Quality {

    private static final class Count {
        private int there;
        private int found;
        private int replaced;
        private int right;
    }

    private final Map<RedactionKind, Count> counts = new EnumMap<>(RedactionKind.class);
    private final Map<String, Integer> misses = new TreeMap<>();

    private Quality() {
        for (RedactionKind kind : RedactionKind.values()) {
            counts.put(kind, new Count());
        }
    }

    /** Redacts each of {@code texts} as a case of its own. */
    public static Quality of(List<MarkedText> texts) {
        Quality quality = new Quality();
        texts.forEach(quality::add);
        return quality;
    }

    private void add(MarkedText marked) {
        RedactedText redacted = new RedactionPass(RedactionSettings.strict()).redact("text", marked.text());
        boolean[] masked = new boolean[marked.text().length()];
        boolean[] wanted = new boolean[marked.text().length()];
        redacted.masked().forEach(replacement -> fill(masked, (int) replacement.place().offset(),
                replacement.place().length()));
        marked.truths().forEach(truth -> fill(wanted, truth.start(), truth.end() - truth.start()));
        for (Truth truth : marked.truths()) {
            Count count = counts.get(truth.kind());
            count.there++;
            if (covered(marked.text(), masked, truth)) {
                count.found++;
            } else {
                miss("missed " + truth.kind(), marked.text(), truth.start(), truth.end());
            }
        }
        for (Replacement replacement : redacted.masked()) {
            Count count = counts.get(replacement.kind());
            count.replaced++;
            int start = (int) replacement.place().offset();
            int right = 0;
            for (int i = 0; i < replacement.place().length(); i++) {
                right += wanted[start + i] ? 1 : 0;
            }
            if (2 * right >= replacement.place().length()) {
                count.right++;
            } else {
                miss("wrong " + replacement.kind(), marked.text(), start, start + replacement.place().length());
            }
        }
    }

    private static void fill(boolean[] flags, int start, int length) {
        for (int i = start; i < start + length; i++) {
            flags[i] = true;
        }
    }

    private static boolean covered(String text, boolean[] masked, Truth truth) {
        for (int i = truth.start(); i < truth.end(); i++) {
            if (!masked[i] && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void miss(String what, String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end);
        misses.merge(what + ": " + text.substring(Math.max(from, start - 60), start) + "\u2039" + text.substring(start,
                end)
                + "\u203a" + text.substring(end, to < 0 ? text.length() : Math.min(to, end + 30)), 1, Integer::sum);
    }

    /** How many there were. */
    public int there(RedactionKind kind) {
        return counts.get(kind).there;
    }

    /** How many replacements were made. */
    public int replaced(RedactionKind kind) {
        return counts.get(kind).replaced;
    }

    /** The share of {@code kind} that was found, from 0 to 1. */
    public double recall(RedactionKind kind) {
        return share(counts.get(kind).found, counts.get(kind).there);
    }

    /** The share of the replacements of {@code kind} that were right, from 0 to 1. */
    public double precision(RedactionKind kind) {
        return share(counts.get(kind).right, counts.get(kind).replaced);
    }

    /** The share of all secrets, or of all personal data, that was found. */
    public double recall(boolean secret) {
        int there = 0;
        int found = 0;
        for (Map.Entry<RedactionKind, Count> entry : counts.entrySet()) {
            if (entry.getKey().secret() == secret) {
                there += entry.getValue().there;
                found += entry.getValue().found;
            }
        }
        return share(found, there);
    }

    /** The share of all replacements that were right. */
    public double precision() {
        return share(counts.values().stream().mapToInt(count -> count.right).sum(),
                counts.values().stream().mapToInt(count -> count.replaced).sum());
    }

    /** What was missed or wrong, with a little of its line; made up, so it may be shown. */
    public List<String> misses() {
        return misses.keySet().stream().toList();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
