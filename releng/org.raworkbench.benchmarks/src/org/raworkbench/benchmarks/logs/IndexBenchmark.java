package org.raworkbench.benchmarks.logs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;
import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.format.Recogniser;
import org.raworkbench.internal.logs.format.Survey;
import org.raworkbench.internal.logs.index.BlockScan;
import org.raworkbench.internal.logs.index.IndexSettings;
import org.raworkbench.internal.logs.index.LogIndex;
import org.raworkbench.internal.logs.scan.Cancellation;

/**
 * Indexes a large synthetic log, taking turns with {@code wc -l}, and with {@code lnav -n} where that is installed.
 *
 * <p>Arguments: a folder to work in, the number of runs, the number of lines.
 */
final class IndexBenchmark {

    private static final int WARM_UP = 2;
    private static final double LNAV = 8;
    private static final long SMALL = 10_000_000;
    private static final long LARGE = 10_000_000_000L;
    private static final int JUMPS = 200;
    private static final double FRAME_MILLIS = 1000 / 60.0;
    private static final double FIRST_PAGE_MILLIS = 150;

    /** What is measured. */
    private enum Task {
        COUNT("wc -l"), LINES_1("line index, one thread"), LINES_2("line index, two threads"),
        RECORDS_1("record index, one thread"), RECORDS_2("record index, two threads"),
        REOPEN("reopened from the stored index"), JUMP("45 rows anywhere, one by one"),
        FIRST_SMALL("first 45 rows of 10 MB, from opening it on"), FIRST_LARGE("first 45 rows of 10 GB"), PEER("lnav -n, load and count");

        private final String title;

        Task(String title) {
            this.title = title;
        }
    }

    private final Path file;
    private final Path folder;
    private final long lines;
    private final Path small;
    private final Path large;
    private final FirstRows firstRows;
    private final Random random = new Random(1);
    private final FormatCatalogue formats = FormatCatalogue.bundled();
    private boolean right = true;
    private long indexBytes;

    private IndexBenchmark(Path work, long lines) throws IOException {
        this.file = work.resolve("synthetic.log");
        this.folder = work.resolve("index");
        this.lines = lines;
        LogGenerator.write(file, lines, 1);
        this.small = FirstRows.sparse(file, SMALL, SMALL, work.resolve("small.log"));
        this.large = FirstRows.sparse(file, SMALL, LARGE, work.resolve("large.log"));
        this.firstRows = new FirstRows(work.resolve("sessions"));
    }

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[1]);
        IndexBenchmark benchmark = new IndexBenchmark(Path.of(arguments[0]), Long.parseLong(arguments[2]));
        System.exit(benchmark.measure(runs));
    }

    private int measure(int runs) throws IOException, InterruptedException {
        boolean peer = installed("lnav");
        Map<Task, List<Long>> times = new EnumMap<>(Task.class);
        for (int i = -WARM_UP; i < runs; i++) {
            for (Task task : Task.values()) {
                if (task != Task.PEER || peer) {
                    long taken = run(task);
                    if (i >= 0) {
                        times.computeIfAbsent(task, one -> new ArrayList<>()).add(taken);
                    }
                }
            }
        }
        Map<Task, Times> measured = new EnumMap<>(Task.class);
        times.forEach((task, nanos) -> measured.put(task, new Times(nanos)));
        return print(measured, peer);
    }

    private static boolean installed(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "-V").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private long run(Task task) throws IOException, InterruptedException {
        return switch (task) {
            case COUNT -> process("wc", "-l", file.toString());
            case LINES_1 -> index(false, 1);
            case LINES_2 -> index(false, 2);
            case RECORDS_1 -> index(true, 1);
            case RECORDS_2 -> index(true, 2);
            case REOPEN -> reopen();
            case JUMP -> jump();
            case FIRST_SMALL -> firstRows.nanos(small);
            case FIRST_LARGE -> firstRows.nanos(large);
            case PEER -> process("lnav", "-n", "-c", ";SELECT count(*) FROM all_logs", file.toString());
        };
    }

    private static long process(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor();
        return System.nanoTime() - start;
    }

    private LogIndex open(boolean records) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Recogniser recogniser = records ? formats.recogniser(Survey.of(channel)) : Recogniser.ofLinesOnly();
            return LogIndex.open(file, folder.resolve(records ? "records" : "lines"), formats, recogniser,
                    new IndexSettings("", ZoneOffset.UTC, Instant.EPOCH));
        }
    }

    private long index(boolean records, int threads) throws IOException {
        try (LogIndex index = open(records)) {
            long start = System.nanoTime();
            index.build(BlockScan.none(), threads, Cancellation.NEVER);
            long taken = System.nanoTime() - start;
            right &= index.view().lines() == lines;
            return taken;
        }
    }

    private long reopen() throws IOException {
        Path stored = folder.resolve("records");
        indexBytes = Files.size(stored.resolve("pages")) + Files.size(stored.resolve("index"));
        long start = System.nanoTime();
        try (LogIndex index = open(true)) {
            right &= index.wasStored() && index.view().lines() == lines;
            index.view().text(lines - 1, 1000);
            return System.nanoTime() - start;
        }
    }

    /** One of many jumps. */
    private long jump() throws IOException {
        try (LogIndex index = open(true)) {
            long sum = 0;
            for (int i = 0; i < JUMPS; i++) {
                sum += FirstRows.page(index.view(), random.nextLong(lines));
            }
            return sum / JUMPS;
        }
    }

    private int print(Map<Task, Times> measured, boolean peer) throws IOException, InterruptedException {
        double count = measured.get(Task.COUNT).medianMillis();
        double megabytes = Files.size(file) / 1e6;
        MarkdownTable table = new MarkdownTable(1, String.format(Locale.ROOT, "%,d lines, %.0f MB", lines, megabytes),
                "ms, median", "ms, least", "ms, most", "MB/s", "of wc -l");
        measured.forEach((task, times) -> {
            boolean whole = task.ordinal() < Task.JUMP.ordinal() || task == Task.PEER;
            table.row(task.title, Times.text(times.medianMillis()), Times.text(times.minMillis()),
                    Times.text(times.maxMillis()),
                    whole ? String.format(Locale.ROOT, "%.0f", megabytes / times.medianMillis() * 1000) : "",
                    whole ? String.format(Locale.ROOT, "%.2f", times.medianMillis() / count) : "");
        });
        System.out.println(Machine.description(List.of(List.of("wc", "--version"))));
        System.out.println();
        System.out.println(table.markdown());
        System.out.println();
        Limits limits = new Limits();
        limits.check(right, "every index has all lines", String.valueOf(right));
        atMost(limits, "line index on one thread", measured.get(Task.LINES_1), count, 3);
        atMost(limits, "line index on two threads", measured.get(Task.LINES_2), count, 2);
        atMost(limits, "record index on two threads", measured.get(Task.RECORDS_2), count, 6);
        double share = indexBytes / megabytes / 1e4;
        limits.check(share <= 8, "the stored index is at most 8 % of the log",
                String.format(Locale.ROOT, "%.1f %%", share));
        double reopened = measured.get(Task.REOPEN).medianMillis() / megabytes * 1000;
        limits.check(reopened <= 300, "1 GB is reopened in at most 300 ms",
                Times.text(reopened) + " ms for 1 GB");
        within(limits, "any 45 rows are there within one frame", measured.get(Task.JUMP), FRAME_MILLIS);
        within(limits, "the first rows of 10 MB are there within 150 ms", measured.get(Task.FIRST_SMALL),
                FIRST_PAGE_MILLIS);
        within(limits, "the first rows of 10 GB are there within 150 ms", measured.get(Task.FIRST_LARGE),
                FIRST_PAGE_MILLIS);
        if (peer) {
            double ratio = measured.get(Task.PEER).medianMillis() / measured.get(Task.RECORDS_2).medianMillis();
            limits.check(ratio >= LNAV, "record index at least 8 times as fast as lnav",
                    String.format(Locale.ROOT, "%.1f times", ratio));
        }
        System.out.println(limits.markdown());
        if (!peer) {
            System.out.println("- lnav is not installed, so it was not measured");
        }
        return limits.exitCode();
    }

    private static void within(Limits limits, String what, Times times, double most) {
        limits.check(times.medianMillis() <= most, what, Times.text(times.medianMillis()) + " ms");
    }

    private static void atMost(Limits limits, String what, Times times, double count, double most) {
        double ratio = times.medianMillis() / count;
        limits.check(ratio <= most, String.format(Locale.ROOT, "%s in at most %.0f times the time of wc -l", what,
                most),
                String.format(Locale.ROOT, "%.2f", ratio));
    }
}
