package org.raworkbench.internal.logs.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Tells for each line of one file which format begins a record with it. What a line is found to be depends on the line
 * alone, so that blocks can be read in any order. Immutable; every thread has a {@link Match} of its own.
 */
public final class Recogniser {

    /** Bytes of a line that are looked at: what a line is, it says at its beginning. */
    public static final int LONGEST = 4096;

    private static final byte ESCAPE = 27;
    /** After so many patterns that did not fit, all bytes are looked at to rule out others. */
    private static final int MOST_TRIED = 4;

    record Candidate(int number, LineFormat format, LinePattern pattern, Prefix prefix, long needs, boolean inside) {

        static Candidate of(int number, LineFormat format, LinePattern pattern, boolean inside) {
            return new Candidate(number, format, pattern, pattern.prefix(), pattern.needs(), inside);
        }
    }

    private final List<LineFormat> formats;
    private final List<LineFormat.Variant> variants;
    private final Candidate[][] byFirstByte = new Candidate[256][];
    /** Filled as lines are seen. */
    private final AtomicReferenceArray<Candidate[]> byTwoBytes = new AtomicReferenceArray<>(1 << 16);
    private final int table;

    private Recogniser(List<LineFormat> formats, List<LineFormat.Variant> variants) {
        this.formats = List.copyOf(formats);
        this.variants = List.copyOf(variants);
        int number = 0;
        for (int i = 0; i < formats.size(); i++) {
            number = formats.get(i).table().isPresent() ? i + 1 : number;
        }
        this.table = number;
        List<List<Candidate>> lists = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < formats.size(); i++) {
            for (LinePattern pattern : variants.get(i).inside()) {
                Candidate candidate = Candidate.of(i + 1, formats.get(i), pattern, true);
                pattern.firstBytes().stream().forEach(one -> lists.get(one).add(candidate));
            }
        }
        for (int i = 0; i < formats.size(); i++) {
            LineFormat format = formats.get(i);
            List<LinePattern> first = variants.get(i).first();
            for (LinePattern pattern : first) {
                // what tells only fields is left for when somebody asks for them
                if (!format.seeksLevel() && first.stream().anyMatch(pattern::isCase)) {
                    continue;
                }
                Candidate candidate = Candidate.of(i + 1, formats.get(i), pattern, false);
                pattern.firstBytes().stream().forEach(one -> lists.get(one).add(candidate));
            }
        }
        for (int i = 0; i < 256; i++) {
            byFirstByte[i] = lists.get(i).toArray(Candidate[]::new);
        }
    }

    /** Knows no format: every line is a line and no more. */
    public static Recogniser ofLinesOnly() {
        return new Recogniser(List.of(), List.of());
    }

    /**
     * For a file with lines like those of {@code sample}, from which it is seen how the file writes its times and,
     * when it
     * is a table, what its columns are.
     *
     * @param formats in the order in which they are tried
     */
    public static Recogniser of(List<LineFormat> formats, Survey sample) {
        List<LineFormat> kept = new ArrayList<>();
        List<LineFormat.Variant> variants = new ArrayList<>();
        for (LineFormat format : formats) {
            sample.variant(format).ifPresent(variant -> {
                kept.add(format);
                variants.add(variant);
            });
        }
        return new Recogniser(kept, variants);
    }

    /** Format number {@code n} is at {@code n - 1}. */
    public List<LineFormat> formats() {
        return formats;
    }

    /** Whether there is nothing to recognise. */
    public boolean linesOnly() {
        return formats.isEmpty();
    }

    /** Number of the format that is a table whose rows may go on inside quotation marks; 0 for none. */
    public int table() {
        return table;
    }

    /**
     * Reads one line.
     *
     * @param to end of the line without {@code \n} and {@code \r\n}
     */
    public void recognise(byte[] bytes, int from, int to, Match match) {
        match.nextLine();
        if (table != 0) {
            match.oddQuotes = CsvPattern.oddQuotes(bytes, from, to);
        }
        int end = Math.min(to, from + LONGEST);
        if (from < end && (bytes[from] == ESCAPE || bytes[from] == (byte) 0xEF)) {
            byte[] plain = withoutMarks(bytes, from, end);
            Candidate found = find(plain, 0, plain.length, match);
            if (found != null) {
                // a colour can say how serious it is
                match.message = from;
                found.format.weigh(bytes, from, end, match);
            }
        } else {
            find(bytes, from, end, match);
        }
    }

    private Candidate find(byte[] bytes, int from, int to, Match match) {
        if (from < to) {
            match.with(this);
            long time = RawTime.NONE;
            int severity = 0;
            long first = Prefix.word(bytes, from, to);
            long second = from + 8 < to ? Prefix.word(bytes, from + 8, to) : 0;
            Candidate[] candidates = match.candidates(first, second);
            boolean fitting = candidates != null;
            if (!fitting) {
                candidates = beginning(bytes[from] & 0xFF, (int) first & 0xFFFF);
                if (match.seenAgain(first, second)) {
                    match.remember(first, second, fitting(candidates, first, second));
                }
            }
            int tried = 0;
            long present = Bytes.NONE;
            for (Candidate candidate : candidates) {
                if (!fitting && !candidate.prefix.fits(first, second) || candidate.inside && match.inside != 0) {
                    continue;
                }
                if (++tried > MOST_TRIED) {
                    present = present == Bytes.NONE ? Bytes.of(bytes, from, to) : present;
                    if ((candidate.needs & ~present) != 0) {
                        continue;
                    }
                }
                if (candidate.pattern.matches(bytes, from, to, match)) {
                    candidate.format.weigh(bytes, from, to, match);
                    if (!candidate.inside) {
                        match.format = candidate.number;
                        if (match.inside != 0) {
                            match.time = time;
                            match.severity = severity;
                        }
                        return candidate;
                    }
                    match.inside = candidate.number;
                    time = match.time;
                    severity = match.severity;
                }
            }
            match.time = time;
            match.severity = severity;
        }
        match.shape = Shape.of(bytes, from, to);
        return null;
    }

    /** The patterns that fit a line's first byte, and its second with a digit taken as {@code 0}. */
    private Candidate[] beginning(int firstByte, int firstTwo) {
        int slot = firstByte | firstTwo & 0xFF00;
        Candidate[] found = byTwoBytes.get(slot);
        if (found == null) {
            found = Arrays.stream(byFirstByte[firstByte]).filter(
                    one -> (firstTwo & one.prefix.lowMask() & 0xFFFF) == (one.prefix.low() & 0xFFFF))
                    .toArray(Candidate[]::new);
            byTwoBytes.set(slot, found);
        }
        return found;
    }

    private static Candidate[] fitting(Candidate[] candidates, long first, long second) {
        Candidate[] fitting = new Candidate[candidates.length];
        int count = 0;
        for (Candidate candidate : candidates) {
            if (candidate.prefix.fits(first, second)) {
                fitting[count++] = candidate;
            }
        }
        return Arrays.copyOf(fitting, count);
    }

    /** The line without the codes that colour it on a terminal and without a byte order mark. */
    private static byte[] withoutMarks(byte[] bytes, int from, int to) {
        byte[] plain = new byte[to - from];
        int length = 0;
        int at = from;
        if (at + 3 <= to && bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBB && bytes[at + 2] == (byte) 0xBF) {
            at += 3;
        }
        while (at < to) {
            if (bytes[at] == ESCAPE && at + 1 < to && bytes[at + 1] == '[') {
                at += 2;
                while (at < to && (bytes[at] >= '0' && bytes[at] <= '9' || bytes[at] == ';')) {
                    at++;
                }
                at++;
            } else {
                plain[length++] = bytes[at++];
            }
        }
        return Arrays.copyOf(plain, length);
    }

    /** The format that begins a record with this line. */
    public Optional<LineFormat> format(byte[] line) {
        Match match = new Match();
        recognise(line, 0, line.length, match);
        return match.format == 0 ? Optional.empty() : Optional.of(formats.get(match.format - 1));
    }

    /**
     * The fields of a line that begins a record, {@code time}, {@code level} and {@code message} among them if it has
     * them.
     */
    public Map<String, String> fields(byte[] line) {
        byte[] plain = withoutMarks(line, 0, line.length);
        Match match = new Match();
        match.nextLine();
        Candidate found = find(plain, 0, Math.min(plain.length, LONGEST), match);
        if (found == null) {
            return Map.of();
        }
        // the whole line this time, for a message that is longer than what tells the format
        for (LinePattern pattern : variants.get(found.number - 1).first()) {
            if (pattern.matches(plain, 0, plain.length, match)) {
                return pattern.values(plain, 0, plain.length, match);
            }
        }
        return Map.of();
    }
}
