package org.raworkbench.internal.redaction;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.redaction.RedactionKind;

/** What was found in a stretch of text, in its order and without overlaps: a secret wins, and then the longer one. */
final class Hits {

    private final List<Hit> hits = new ArrayList<>();

    void add(RedactionKind kind, int from, int to) {
        int start = from;
        int end = to;
        if (end <= start) {
            return;
        }
        while (!hits.isEmpty() && hits.getLast().end() > start) {
            Hit last = hits.getLast();
            if (last.start() >= end) {
                insertBefore(new Hit(kind, start, end));
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
        hits.add(new Hit(kind, start, end));
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
}
