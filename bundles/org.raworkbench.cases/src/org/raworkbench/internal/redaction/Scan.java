package org.raworkbench.internal.redaction;

import java.util.List;

/** Everything that is found in a text: as it is written, and in lines with escaped characters as it is read. */
final class Scan {

    private Scan() {
    }

    static Hits of(Text text, Lexicon lexicon) {
        Hits written = new Hits();
        new TextScan(text, lexicon, written).run(0);
        Hits read = new Hits();
        EscapedLines lines = new EscapedLines(text);
        int next = 0;
        Hits sure = new Hits();
        while (lines.next()) {
            Unescaped unescaped = lines.unescaped();
            Hits hits = new Hits();
            new TextScan(unescaped.text(), lexicon, hits).run(0);
            hits.all().forEach(hit -> read.all().add(unescaped.written(hit)));
            next = pass(text, written.all(), next, lines, sure);
        }
        if (next == 0 && read.all().isEmpty()) {
            return written;
        }
        sure.all().addAll(written.all().subList(next, written.all().size()));
        return Hits.of(sure, read);
    }

    /** Leaves out, of what was found in {@code lines} as they are written, pieces of what is found as it is read. */
    private static int pass(Text text, List<Hit> written, int from, EscapedLines lines, Hits sure) {
        int i = from;
        while (i < written.size() && !lines.before(written.get(i))) {
            Hit hit = written.get(i++);
            if (hit.kind().secret() || !lines.holds(hit) || !besideEscape(text, hit)) {
                sure.all().add(hit);
            }
        }
        return i;
    }

    private static boolean besideEscape(Text text, Hit hit) {
        int end = hit.end();
        char after = text.at(end);
        int start = hit.start();
        return after == '&' && (text.at(end + 1) == '#' || text.at(text.wordEnd(end + 1, 9)) == ';')
                || after == '%' && Text.hex(text.at(end + 1)) && Text.hex(text.at(end + 2))
                || after == '\\' && (text.at(end + 1) == '\\' || text.at(end + 1) == '"')
                || text.at(start - 3) == '%' || text.at(start - 2) == '%' || text.at(start - 1) == '%';
    }
}
