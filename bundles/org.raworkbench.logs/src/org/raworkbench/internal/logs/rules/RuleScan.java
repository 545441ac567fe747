package org.raworkbench.internal.logs.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

import org.raworkbench.internal.logs.index.BlockScan;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.LineCounter;
import org.raworkbench.internal.logs.scan.PatternBits;
import org.raworkbench.internal.logs.scan.Scanner;

/** Looks for all rules of a set in one log, in the same pass that indexes it. One use. */
public final class RuleScan implements BlockScan<BlockHits> {

    /** Lines that are kept with their text for each expression. */
    static final int SHOWN = 20;
    /** Different values kept for each observation. */
    static final int VALUES = 50;
    /** Lines of each block that are asked for the computer's name; from then on those alone that have none of the known ones. */
    private static final int COMPUTERS = 16;
    /** So much of a line is looked at again where a rule has conditions beyond its expression. */
    private static final int LOOKED_AT = 16 << 10;

    private final RuleSet rules;
    private final Cancellation cancellation;
    private final int parts;
    private final long[] counts;
    private final long[] lastLine;
    private final List<List<Hit>> shown = new ArrayList<>();
    private final List<TimedHits> all = new ArrayList<>();
    private final List<Map<String, Long>> values = new ArrayList<>();
    /** How many lines of each expression are settled for showing; later blocks need not keep more. */
    private final AtomicIntegerArray settled;
    private final AtomicLong undecided = new AtomicLong();

    public RuleScan(RuleSet rules, Cancellation cancellation) {
        this.rules = rules;
        this.cancellation = cancellation;
        parts = rules.parts().size();
        counts = new long[parts];
        lastLine = new long[parts];
        Arrays.fill(lastLine, -1);
        settled = new AtomicIntegerArray(parts);
        for (int part = 0; part < parts; part++) {
            shown.add(new ArrayList<>());
            all.add(needsAll(part) ? new TimedHits() : null);
            values.add(new LinkedHashMap<>());
        }
    }

    private boolean needsAll(int part) {
        LogRule rule = rules.parts().get(part).rule();
        return rule != null && rule.needsEveryHit();
    }

    @Override
    public Worker<BlockHits> worker() {
        Scanner scanner = rules.patterns().scanner(cancellation);
        return (bytes, from, to, offset, insideLine) -> {
            BlockReader reader = new BlockReader(bytes, from, to, offset);
            long before = scanner.undecided();
            scanner.scan(bytes, from, to, reader::line);
            undecided.addAndGet(scanner.undecided() - before);
            return reader.hits;
        };
    }

    @Override
    public void accept(BlockHits found, long offset, long firstLine) {
        for (int part = 0; part < parts; part++) {
            if (found.values.get(part) != null && values.get(part).size() < VALUES) {
                Map<String, Long> own = values.get(part);
                found.values.get(part).forEach((value, line) -> own.putIfAbsent(value, firstLine + line));
            }
            if (found.counts[part] == 0) {
                continue;
            }
            // a long line comes in pieces; what is found in two of them is one line
            boolean again = lastLine[part] == firstLine + found.first[part];
            counts[part] += found.counts[part] - (again ? 1 : 0);
            lastLine[part] = firstLine + found.last[part];
            if (found.shown.get(part) != null) {
                show(part, found.shown.get(part), firstLine, again);
            }
            if (found.all[part] != null) {
                for (int i = again ? 1 : 0; i < found.counts[part]; i++) {
                    all.get(part).add(firstLine + found.all[part][i]);
                }
            }
        }
    }

    private void show(int part, List<Hit> hits, long firstLine, boolean again) {
        List<Hit> kept = shown.get(part);
        for (int i = again ? 1 : 0; i < hits.size() && kept.size() < SHOWN; i++) {
            Hit hit = hits.get(i);
            kept.add(new Hit(firstLine + hit.line(), hit.offset(), hit.text()));
        }
        settled.set(part, kept.size());
    }

    long count(int part) {
        return counts[part];
    }

    List<Hit> shown(int part) {
        return shown.get(part);
    }

    TimedHits all(int part) {
        return all.get(part);
    }

    /** The values of an observation, each with the first line of it, from 0. */
    Map<String, Long> values(int part) {
        return values.get(part);
    }

    RuleSet rules() {
        return rules;
    }

    /** In how many cases it could not be decided in time whether a rule fits a line. */
    public long undecided() {
        return undecided.get();
    }

    /** Collects what is found in one block. */
    private final class BlockReader {
        private final byte[] bytes;
        private final long origin;
        private final BlockHits hits = new BlockHits(parts);
        private int counted;
        private int number;
        private int computers;
        /** The names of computers that were found, each once. */
        private final Set<byte[]> names = new TreeSet<>(Arrays::compare);

        BlockReader(byte[] bytes, int from, int to, long offset) {
            this.bytes = bytes;
            this.origin = offset - from;
            this.counted = from;
        }

        void line(int start, int end, PatternBits patterns) {
            number += LineCounter.count(bytes, counted, start);
            counted = start;
            patterns.forEach(part -> hit(part, start, end));
        }

        private void hit(int part, int start, int end) {
            RuleSet.Part meant = rules.parts().get(part);
            if (meant.rule() == null) {
                observe(part, meant.observation(), start, end);
                return;
            }
            if (meant.rule().looksTwice() && !meant.rule().admits(text(start, end, LOOKED_AT))) {
                return;
            }
            hits.count(part, number);
            if (settled.get(part) < SHOWN && hits.shownOf(part) < SHOWN) {
                hits.show(part, new Hit(number, origin + start, text(start, end, Hit.LONGEST)));
            }
            if (all.get(part) != null) {
                hits.keep(part, number);
            }
        }

        /** What is on every line of a log is the same on most: a few of each block tell. */
        private void observe(int part, Observation observation, int start, int end) {
            boolean computer = observation.into().equals("computer");
            if (computer && ++computers > COMPUTERS && names.stream().anyMatch(name -> contains(start, end, name))) {
                return;
            }
            observation.value(text(start, end, LOOKED_AT)).ifPresent(value -> {
                hits.value(part, value, number);
                if (computer && names.size() < VALUES) {
                    names.add(value.getBytes(StandardCharsets.UTF_8));
                }
            });
        }

        private boolean contains(int start, int end, byte[] name) {
            int last = Math.min(end, start + LOOKED_AT) - name.length;
            for (int at = start; at <= last; at++) {
                if (bytes[at] == name[0] && Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                    return true;
                }
            }
            return false;
        }

        private String text(int start, int end, int longest) {
            int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
            return new String(bytes, start, Math.min(stop - start, longest), StandardCharsets.UTF_8);
        }
    }
}
