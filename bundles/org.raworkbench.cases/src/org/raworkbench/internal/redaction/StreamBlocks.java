package org.raworkbench.internal.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

import org.raworkbench.redaction.RedactionKind;

/**
 * Scans a stream piece by piece with the same memory however long it and its lines are. Pieces are cut at the ends of
 * lines where there are any, never inside of something found, and each is looked at together with what came before it.
 */
final class StreamBlocks {

    /** Takes a piece: the characters of {@code text} from {@code from} to {@code to}. */
    interface Sink {
        void take(Text text, Hits hits, int from, int to) throws IOException;
    }

    private static final int BLOCK = 1 << 20;
    /** What belongs together is found when it lies within so many characters. */
    private static final int AHEAD = 1 << 13;
    private static final int BEHIND = 1 << 11;

    private final MixedDecoder decoder;
    private final Lexicon lexicon;
    private final char[] chars = new char[BLOCK];
    /** What is left of a secret that is longer than a block. */
    private RedactionKind going;

    StreamBlocks(InputStream in, Lexicon lexicon) throws IOException {
        decoder = new MixedDecoder(in);
        this.lexicon = lexicon;
    }

    Charset charset() {
        return decoder.charset();
    }

    void forEach(Sink sink) throws IOException {
        int from = 0;
        int length = 0;
        while (true) {
            boolean over = false;
            while (length < BLOCK - 2 && !over) {
                int count = decoder.read(chars, length, BLOCK);
                over = count < 0;
                length += Math.max(count, 0);
            }
            if (going != null) {
                int rest = rest(from, length);
                System.arraycopy(chars, rest, chars, from, length - rest);
                length -= rest - from;
                if (!over && length < BLOCK / 2) {
                    continue;
                }
                going = null;
            }
            Text text = new Text(chars, length);
            Hits own = scan(text).from(from);
            if (over) {
                sink.take(text, own, from, length);
                return;
            }
            int cut = cut(text, own, from);
            sink.take(text, own, from, cut);
            int keep = Math.max(0, cut - BEHIND);
            System.arraycopy(chars, keep, chars, 0, length - keep);
            length -= keep;
            from = cut - keep;
        }
    }

    /** The halves of a whole block on two threads, where a line ends in its middle that nothing reaches over. */
    private Hits scan(Text text) {
        int middle = lineEnd(text, text.length() / 2);
        if (text.length() < BLOCK / 2 || text.at(middle - 1) != '\n') {
            return Scan.of(text, lexicon);
        }
        int begin = middle - BEHIND;
        char[] behind = Arrays.copyOfRange(chars, begin, text.length());
        CompletableFuture<Hits> second =
                CompletableFuture.supplyAsync(() -> Scan.of(new Text(behind, behind.length), lexicon));
        Hits first;
        try {
            first = Scan.of(new Text(chars, middle + AHEAD), lexicon);
        } finally {
            // whoever is told of a failure may use the memory again
            second.handle((hits, failure) -> hits).join();
        }
        return first.before(middle).map(hits -> hits.and(second.join().from(middle - begin), begin))
                .orElseGet(() -> Scan.of(text, lexicon));
    }

    private static int lineEnd(Text text, int latest) {
        int end = latest;
        while (end > latest - AHEAD && text.at(end - 1) != '\n') {
            end--;
        }
        return end;
    }

    private int rest(int from, int length) {
        int i = from;
        while (i < length && (chars[i] > ' ' && chars[i] != '"' && chars[i] != '<'
                || going == RedactionKind.PRIVATE_KEY && (chars[i] == '\n' || chars[i] == '\r'))) {
            i++;
        }
        return i;
    }

    private int cut(Text text, Hits hits, int from) {
        int latest = text.length() - AHEAD;
        int cut = latest;
        while (cut > from && text.at(cut - 1) != '\n') {
            cut--;
        }
        if (cut <= from + BEHIND) {
            cut = latest;
            while (cut > latest - AHEAD && text.at(cut - 1) != ' ') {
                cut--;
            }
            cut = text.at(cut - 1) == ' ' ? cut : latest;
        }
        for (Hit hit : hits.all()) {
            if (hit.start() < cut && hit.end() > cut) {
                if (hit.end() < text.length()) {
                    return hit.end();
                }
                if (hit.start() > from + BEHIND) {
                    return hit.start();
                }
                going = hit.kind();
                return hit.end();
            }
        }
        return cut;
    }
}
