package org.raworkbench.logs.tests.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.raworkbench.internal.logs.index.Histogram;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogIndex;
import org.raworkbench.internal.logs.index.LogLine;
import org.raworkbench.internal.logs.index.MergedOrder;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.logs.RecordSeverity;

class RecordIndexTest {

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void workshop() {
        workshop = new Workshop(folder);
    }

    private static List<LogLine> lines(IndexView view) throws IOException {
        List<LogLine> lines = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        for (long i = 0; i < view.lines(); i++) {
            times.add(view.ticks(i));
        }
        for (long i = 0; i < view.lines(); i++) {
            lines.add(view.line(i));
        }
        assertEquals(lines.stream().map(LogLine::ticks).toList(), times, "the times alone");
        return lines;
    }

    @Test
    void linesThatGoOnBelongToTheRecordBefore() throws IOException {
        try (LogIndex index = workshop.built("2026-01-05 08:00:00,000 [1] ERROR a.B - failed",
                "System.IO.IOException: gone",
                "   at a.B.C()", "", "2026-01-05 08:00:01,000 [1] INFO  a.B - fine", "3B 00 A4 04  ;...",
                        "nobody knows",
                "    indented")) {
            IndexView view = index.view();
            assertEquals(List.of(true, false, false, false, true, false, true, false),
                    lines(view).stream().map(LogLine::startsRecord).toList());
            assertEquals(3, view.records());
            assertEquals(2, view.unrecognised());
            assertEquals(1, view.severities().get(RecordSeverity.ERROR));
            assertEquals("log4net", view.formatLines().keySet().iterator().next().id());
            assertEquals(6, view.formatLines().values().iterator().next());
            assertEquals(0, view.recordStart(3));
            assertEquals(4, view.recordEnd(2));
            assertEquals(8, view.recordEnd(7));
        }
    }

    @Test
    void aDumpOfCertutilIsOneAfterTheOther() throws IOException {
        try (LogIndex index = workshop.built("The Microsoft Smart Card Resource Manager is running.",
                "Current reader/card status:", "Readers: 1", "  0: R 0", "--- Reader: R 0",
                "--- Status: SCARD_STATE_PRESENT | SCARD_STATE_UNPOWERED", "Issuer: CN=X",
                        " NotBefore: 8/16/2024 1:46 AM",
                "Cannot open the AT_SIGNATURE key for reader: R 0")) {
            assertEquals(0, index.view().unrecognised());
            assertEquals(1, index.view().severities().get(RecordSeverity.ERROR));
            assertTrue(index.view().firstTime().isEmpty());
        }
    }

    @Test
    void nextAndPreviousAreThoseOfAWalkThroughAllLines() throws IOException {
        try (LogIndex index = workshop.built(workshop.file(Workshop.mixed(new Random(21), 9000)), "UTC", 2)) {
            IndexView view = index.view();
            List<LogLine> lines = lines(view);
            Random random = new Random(22);
            for (int i = 0; i < 500; i++) {
                int from = random.nextInt(lines.size());
                RecordSeverity severity = RecordSeverity.values()[random.nextInt(7)];
                assertEquals(found(LongStream.range(from, lines.size()), lines, severity), view.next(from, severity));
                assertEquals(found(LongStream.iterate(from - 1L, n -> n >= 0, n -> n - 1), lines, severity),
                        view.previous(from, severity));
                long start = LongStream.iterate(from, n -> n >= 0, n -> n - 1)
                        .filter(n -> lines.get((int) n).startsRecord()).findFirst().orElse(0);
                assertEquals(start, view.recordStart(from));
            }
        }
    }

    private static OptionalLong found(LongStream numbers, List<LogLine> lines, RecordSeverity severity) {
        return numbers.filter(n -> lines.get((int) n).startsRecord()
                && lines.get((int) n).severity().compareTo(severity) >= 0).findFirst();
    }

    @Test
    void theHistogramCountsEveryRecord() throws IOException {
        try (LogIndex index = workshop.built(workshop.file(Workshop.mixed(new Random(23), 12_000)), "UTC", 2)) {
            IndexView view = index.view();
            Instant from = view.firstTime().orElseThrow();
            Instant to = view.lastTime().orElseThrow().plusNanos(100);
            for (int buckets : new int[] {1, 7, 300}) {
                Histogram histogram = view.histogram(from, to, buckets);
                assertEquals(view.records(), histogram.total());
                Map<RecordSeverity, Long> sums = new EnumMap<>(RecordSeverity.class);
                for (RecordSeverity severity : RecordSeverity.values()) {
                    sums.put(severity, java.util.stream.IntStream.range(0, buckets)
                            .mapToLong(bucket -> histogram.count(bucket, severity)).sum());
                }
                assertEquals(view.severities(), sums);
            }
            Instant middle = from.plusSeconds(1000);
            long before = lines(view).stream().filter(LogLine::startsRecord)
                    .filter(line -> line.time().orElseThrow().isBefore(middle)).count();
            assertEquals(before, view.histogram(from, middle, 13).total());
        }
    }

    @Test
    void theMergedOrderIsThatOfAStableSort() throws IOException {
        List<LogIndex> indexes = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                indexes.add(workshop.built(workshop.file(Workshop.mixed(new Random(30 + i), 1500 * i + 1)), "UTC", 1));
            }
            indexes.add(workshop.built("no", "time"));
            indexes.add(workshop.built("2026-01-05 08:00:00 INFO a", "2026-01-05 08:00:00 INFO b"));
            List<MergedOrder.Source> sources = new ArrayList<>();
            List<MergedOrder.Place> expected = new ArrayList<>();
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < indexes.size(); i++) {
                long skew = i == 1 ? 600_000_000L : 0;
                sources.add(new MergedOrder.Source(indexes.get(i).view(), skew));
                for (LogLine line : lines(indexes.get(i).view())) {
                    expected.add(new MergedOrder.Place(i, line.number()));
                    times.add(line.time().isEmpty() ? Long.MAX_VALUE : line.ticks() + skew);
                }
            }
            List<Integer> sorted = new ArrayList<>(java.util.stream.IntStream.range(0, times.size()).boxed().toList());
            sorted.sort(java.util.Comparator.comparing(times::get));
            MergedOrder order = MergedOrder.of(sources, Cancellation.NEVER);
            assertEquals(expected.size(), order.rows());
            for (int row = 0; row < sorted.size(); row++) {
                assertEquals(expected.get(sorted.get(row)), order.place(row));
                if (row % 31 == 0) {
                    assertEquals(row, order.row(order.place(row)));
                }
            }
        } finally {
            for (LogIndex index : indexes) {
                index.close();
            }
        }
    }
}
