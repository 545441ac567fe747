package org.raworkbench.benchmarks.logs;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.review.LogSession;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.internal.logs.rules.RuleShelf;
import org.raworkbench.internal.logs.scan.PatternSet;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.ReviewProgress;

/**
 * Reviews a large synthetic log with the command {@code logs FILE --json}, from the start of the process to its end and
 * with 256 MB of heap, taking turns with {@code wc -l} and {@code rg -c -f} with as many expressions as there are rules;
 * takes the same log in as UTF-16, as gz and as zip.
 *
 * <p>Arguments: the product's folder, a folder to work in, the number of runs, the number of lines.
 */
final class CommandBenchmark {

    private static final String HEAP = "-Xmx256m";

    /** What is measured. */
    private enum Task {
        COUNT("wc -l"), PEER("rg -c -f, as many expressions"), REVIEW("logs FILE --json, whole process, " + HEAP),
        COUNT_16("wc -l, UTF-16"), WRITE("dd writes a file of the working copy's size"),
        TAKE_16("UTF-16 taken in, working copy written into that memory"), PEER_GZ("zcat | wc -l"), TAKE_GZ("gz taken in"),
        TAKE_ZIP("zip with the same taken in");

        private final String title;

        Task(String title) {
            this.title = title;
        }
    }

    private final Path product;
    private final Path work;
    private final Path log;
    private final Path wide;
    private final Path packed;
    private final Path zip;
    private final Path expressions;
    private final int count;
    private final long lines;
    private final RuleLogReviewService service;
    private boolean right = true;

    private CommandBenchmark(Path product, Path work, long lines) throws IOException {
        this.product = product;
        this.work = work;
        this.lines = lines;
        this.log = work.resolve("main.log");
        this.wide = work.resolve("wide.log");
        this.packed = work.resolve("part.log.gz");
        this.zip = work.resolve("log.zip");
        LogGenerator.write(log, lines, 1);
        pack();
        for (Path written : List.of(log, wide, packed, zip)) {
            // what the system has still to write would slow down whoever writes next
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        PatternSet patterns = RuleShelf.bundled().rules().patterns();
        this.count = patterns.size();
        this.expressions = Files.write(work.resolve("expressions"), IntStream.range(0, count)
                // ripgrep takes no backslash before a quotation mark
                .mapToObj(number -> patterns.expression(number).text().replace("\\\"", "\"")).toList());
        this.service = new RuleLogReviewService(Clock.systemUTC(), new SiteKnowledge(work.resolve("no-site")));
    }

    private void pack() throws IOException {
        long left = Files.size(log) / 5;
        byte[] block = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(log));
                OutputStream wider = new BufferedOutputStream(Files.newOutputStream(wide), 1 << 20);
                OutputStream gz = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16);
                ZipOutputStream zipped = new ZipOutputStream(Files.newOutputStream(zip))) {
            zipped.putNextEntry(new ZipEntry("log.txt"));
            wider.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
            for (int some = in.read(block); some > 0; some = in.read(block)) {
                byte[] both = new byte[2 * some];
                for (int i = 0; i < some; i++) {
                    both[2 * i] = block[i];
                }
                wider.write(both);
                if (left > 0) {
                    gz.write(block, 0, some);
                    zipped.write(block, 0, some);
                    left -= some;
                }
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        CommandBenchmark benchmark = new CommandBenchmark(Path.of(arguments[0]), Path.of(arguments[1]),
                Long.parseLong(arguments[3]));
        System.exit(benchmark.measure(Integer.parseInt(arguments[2])));
    }

    private int measure(int runs) throws IOException, InterruptedException {
        Map<Task, List<Long>> times = new EnumMap<>(Task.class);
        for (int i = -1; i < runs; i++) {
            for (Task task : Task.values()) {
                long taken = run(task);
                if (i >= 0) {
                    times.computeIfAbsent(task, one -> new ArrayList<>()).add(taken);
                }
            }
        }
        Map<Task, Times> measured = new EnumMap<>(Task.class);
        times.forEach((task, nanos) -> measured.put(task, new Times(nanos)));
        return print(measured);
    }

    private long run(Task task) throws IOException, InterruptedException {
        return switch (task) {
            case COUNT -> process("wc", "-l", log.toString());
            case PEER -> process("rg", "--no-config", "-c", "-f", expressions.toString(), log.toString());
            case REVIEW -> review();
            case COUNT_16 -> process("wc", "-l", wide.toString());
            case TAKE_16 -> take(wide);
            case WRITE -> write();
            case PEER_GZ -> process("sh", "-c", "zcat '" + packed + "' | wc -l");
            case TAKE_GZ -> take(packed);
            case TAKE_ZIP -> take(zip);
        };
    }

    /**
     * Writes and removes as much as a working copy has. A virtual machine whose host takes unused memory back gets it
     * again here, page by page, which can take longer than all the rest; the import that follows finds it, as
     * {@code wc} finds its file in memory.
     */
    private long write() throws IOException, InterruptedException {
        Path zeros = work.resolve("zeros");
        long taken = process("dd", "if=/dev/zero", "of=" + zeros, "bs=1M", "count=" + (Files.size(log) >> 20));
        Files.delete(zeros);
        return taken;
    }

    private static long process(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (code > 1) {
            throw new IOException(command[0] + " ended with " + code);
        }
        return System.nanoTime() - start;
    }

    private long review() throws IOException, InterruptedException {
        Path json = work.resolve("review.json");
        ProcessBuilder builder = new ProcessBuilder(product.resolve("raworkbench").toString(), "logs", log.toString(),
                "--json").redirectOutput(json.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // comes after the options of the launcher
        builder.environment().put("_JAVA_OPTIONS", HEAP);
        long start = System.nanoTime();
        builder.start().waitFor();
        long taken = System.nanoTime() - start;
        right &= Files.readString(json, StandardCharsets.UTF_8).contains("\"lines\": " + lines);
        return taken;
    }

    /** Until the log can be looked at. */
    private long take(Path file) {
        long[] taken = new long[1];
        long start = System.nanoTime();
        try (LogSession session = service.session(LogRequest.of(List.of(file)), Optional.of(work))) {
            session.take(ReviewProgress.NONE, false, one -> taken[0] = System.nanoTime() - start);
            right &= session.problems().isEmpty();
        }
        return taken[0];
    }

    private int print(Map<Task, Times> measured) throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable(1, String.format(Locale.ROOT, "%,d lines, %.0f MB; %d expressions", lines,
                Files.size(log) / 1e6, count), "ms, median", "ms, least", "ms, most");
        measured.forEach((task, times) -> table.row(task.title, Times.text(times.medianMillis()),
                Times.text(times.minMillis()), Times.text(times.maxMillis())));
        System.out.println(Machine.description(List.of(List.of("rg", "--version"), List.of("wc", "--version"))));
        System.out.println();
        System.out.println(table.markdown());
        System.out.println();
        Limits limits = new Limits();
        limits.check(right, "every review and import is complete", String.valueOf(right));
        atMost(limits, "logs FILE --json", measured.get(Task.REVIEW), 2.5, "rg -c -f", measured.get(Task.PEER));
        atMost(limits, "UTF-16 import", measured.get(Task.TAKE_16), 3, "wc -l", measured.get(Task.COUNT_16));
        atMost(limits, "gz import", measured.get(Task.TAKE_GZ), 1, "zcat | wc -l", measured.get(Task.PEER_GZ));
        atMost(limits, "zip import", measured.get(Task.TAKE_ZIP), 1, "zcat | wc -l", measured.get(Task.PEER_GZ));
        System.out.println(limits.markdown());
        return limits.exitCode();
    }

    private static void atMost(Limits limits, String what, Times times, double most, String peer, Times of) {
        double ratio = times.medianMillis() / of.medianMillis();
        limits.check(ratio <= most, String.format(Locale.ROOT, "%s in at most %.1f times the time of %s", what, most, peer),
                String.format(Locale.ROOT, "%.2f, least of each %.2f", ratio, times.minMillis() / of.minMillis()));
    }
}
