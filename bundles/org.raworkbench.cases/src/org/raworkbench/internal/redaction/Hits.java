package org.raworkbench.internal.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.redaction.RedactionKind;

/** What was found in a stretch of text, in its order and without overlaps: a secret wins, and then the longer one. */
final class Hits {

    private final List<Hit> hits = new ArrayList<>();

    /** The hits of two looks at the same text, each in its order; the other was the closer look. */
    static Hits of(Hits one, Hits other) {
        Hits both = new Hits();
        int i = 0;
        int j = 0;
        while (i < one.hits.size() || j < other.hits.size()) {
            if (i < one.hits.size() && j < other.hits.size() && other.hits.get(j).replaces(one.hits.get(i))) {
                i++;
                continue;
            }
            boolean first = j == other.hits.size() || i < one.hits.size()
                    && one.hits.get(i).start() < other.hits.get(j).start();
            both.add(first ? one.hits.get(i++) : other.hits.get(j++));
        }
        return both;
    }

    void add(RedactionKind kind, int from, int to) {
        if (to > from) {
            add(new Hit(kind, from, to));
        }
    }

    private void add(Hit hit) {
        RedactionKind kind = hit.kind();
        int start = hit.start();
        int end = hit.end();
        while (!hits.isEmpty() && hits.getLast().end() > start) {
            Hit last = hits.getLast();
            if (last.start() >= end) {
                insertBefore(hit);
                return;
            }
            if (kind.secret()) {
                // of a secret nothing may be left, also not of what it is entangled with
                start = Math.min(start, last.start());
                end = Math.max(end, last.end());
            } else if (last.kind().secret() || last.end() - last.start() >= end - start) {
                return;
            }
            hits.removeLast();
        }
        hits.add(start == hit.start() && end == hit.end() ? hit : new Hit(kind, start, end));
    }

    /** Puts in what a look back or ahead found out of order, if it is free there. */
    private void insertBefore(Hit hit) {
        int at = hits.size();
        while (at > 0 && hits.get(at - 1).start() >= hit.end()) {
            at--;
        }
        if (at == 0 || hits.get(at - 1).end() <= hit.start()) {
            hits.add(at, hit);
        } else if (hit.kind().secret()) {
            Hit before = hits.get(at - 1);
            hits.set(at - 1, new Hit(hit.kind(), Math.min(before.start(), hit.start()), Math.max(before.end(),
                    hit.end())));
        }
    }

    /** Where the last hit ends if it is a secret, which nothing else is looked for in; 0 otherwise. */
    int secretEnd() {
        return hits.isEmpty() || !hits.getLast().kind().secret() ? 0 : hits.getLast().end();
    }

    List<Hit> all() {
        return hits;
    }

    /** Those that reach beyond {@code from}; a secret that began before is cut there. */
    Hits from(int from) {
        Hits rest = new Hits();
        for (Hit hit : hits) {
            if (hit.start() >= from) {
                rest.hits.add(hit);
            } else if (hit.end() > from && hit.kind().secret()) {
                rest.hits.add(new Hit(hit.kind(), from, hit.end()));
            }
        }
        return rest;
    }

    /** Those that end at {@code to} or before; empty when one reaches over it. */
    Optional<Hits> before(int to) {
        Hits before = new Hits();
        for (Hit hit : hits) {
            if (hit.start() < to && hit.end() > to) {
                return Optional.empty();
            }
            if (hit.end() <= to) {
                before.hits.add(hit);
            }
        }
        return Optional.of(before);
    }

    /** These and then those of a text that begins {@code offset} characters further. */
    Hits and(Hits behind, int offset) {
        Hits all = new Hits();
        all.hits.addAll(hits);
        for (Hit hit : behind.hits) {
            all.hits.add(new Hit(hit.kind(), hit.start() + offset, hit.end() + offset, hit.said()));
        }
        return all;
    }
}
