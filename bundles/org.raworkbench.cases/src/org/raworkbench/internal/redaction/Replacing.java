package org.raworkbench.internal.redaction;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.raworkbench.redaction.Place;
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.Replacement;

/** Puts labels into one text, piece after piece, and counts its lines. */
final class Replacing {

    /** Logs tell the same names over and over. */
    private static final int MOST_DECISIONS = 4096;

    private record Decision(String label, boolean masked) {
    }

    private final String source;
    private final Identities identities;
    private final Labels labels;
    private final Consumer<Replacement> found;
    private final Map<RedactionKind, Map<String, Decision>> decisions = new EnumMap<>(RedactionKind.class);
    private long offset;
    private long line = 1;
    private long column = 1;

    Replacing(String source, Identities identities, Labels labels, Consumer<Replacement> found) {
        this.source = source;
        this.identities = identities;
        this.labels = labels;
        this.found = found;
    }

    /** Writes {@code text} from {@code from} to {@code to} with labels; no hit reaches over either. */
    void replace(Text text, Hits hits, int from, int to, Writer out) throws IOException {
        int at = from;
        for (Hit hit : hits.all()) {
            if (hit.start() < at || hit.end() > to) {
                continue;
            }
            pass(text, at, hit.start(), out);
            put(text, hit, out);
            at = hit.end();
        }
        pass(text, at, to, out);
    }

    private void pass(Text text, int from, int to, Writer out) throws IOException {
        out.write(text.chars(), from, to - from);
        count(text, from, to);
    }

    private void put(Text text, Hit hit, Writer out) throws IOException {
        String said = hit.in(text);
        Decision decision = decision(hit.kind(), said);
        found.accept(new Replacement(hit.kind(), new Place(source, offset, hit.end() - hit.start(), line, column),
                hit.kind().secret() ? "" : said, decision.label(), decision.masked()));
        if (decision.masked()) {
            out.write(decision.label());
        } else {
            out.write(text.chars(), hit.start(), hit.end() - hit.start());
        }
        count(text, hit.start(), hit.end());
    }

    private Decision decision(RedactionKind kind, String part) {
        Map<String, Decision> known = decisions.computeIfAbsent(kind, none -> new HashMap<>());
        Decision decision = kind.secret() ? null : known.get(part);
        if (decision == null) {
            String identity = identities.identity(kind, part);
            decision = new Decision(labels.of(kind, identity), identities.masked(kind, part, identity));
            if (!kind.secret() && known.size() < MOST_DECISIONS) {
                known.put(part, decision);
            }
        }
        return decision;
    }

    private void count(Text text, int from, int to) {
        char[] chars = text.chars();
        offset += to - from;
        int lineStart = -1;
        for (int i = from; i < to; i++) {
            if (chars[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        column = lineStart < 0 ? column + to - from : to - lineStart + 1;
    }
}
