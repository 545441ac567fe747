package org.raworkbench.benchmarks.evtx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;

/**
 * A Windows event log to text: ours with a heap of 64 MB and {@code evtxexport}, taking turns, each in a process of its own
 * with its start counted.
 *
 * <p>Arguments: a folder to work in, the number of runs, the size of the log in MB.
 */
final class EvtxBenchmark {

    private static final double LEAST_SPEED = 30;

    private EvtxBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        Path log = work.resolve("log.evtx");
        // the count of chunks in a header has 16 bits
        int chunks = Math.min(65_535, Integer.parseInt(arguments[2]) * 1_000_000 / 65_536);
        long records = new SyntheticLog().write(log, chunks);
        Path text = work.resolve("log.txt");
        List<String> ours = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), EvtxProgram.class.getName(),
                log.toString(), text.toString());
        List<String> theirs = List.of("evtxexport", log.toString());

        List<Long> our = new ArrayList<>();
        List<Long> their = new ArrayList<>();
        boolean right = true;
        for (int i = 0; i < runs; i++) {
            our.add(run(ours, work));
            try (Stream<String> lines = Files.lines(text)) {
                right &= lines.count() == records;
            }
            their.add(run(theirs, work));
            try (Stream<String> lines = Files.lines(work.resolve("output.txt"))) {
                right &= lines.filter(line -> line.startsWith("Event number")).count() == records;
            }
        }
        print(records, Files.size(log) / 1e6, new Times(our), new Times(their), right);
    }

    private static long run(List<String> command, Path work) throws IOException, InterruptedException {
        File output = work.resolve("output.txt").toFile();
        long before = System.nanoTime();
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start().waitFor();
        return System.nanoTime() - before;
    }

    private static void print(long records, double megabytes, Times our, Times their, boolean right)
            throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable(1,
                String.format(Locale.ROOT, "%.0f MB, %,d records to text", megabytes, records), "ms, median", "ms, least",
                "ms, most", "MB/s");
        row(table, "RA Workbench, JVM start included, heap 64 MB", our, megabytes);
        row(table, "evtxexport", their, megabytes);
        System.out.println(Machine.description(List.of(List.of("evtxexport", "-V"))));
        System.out.println();
        System.out.println(table.markdown());
        System.out.println();
        Limits limits = new Limits();
        limits.check(right, "both tell every record", String.valueOf(right));
        double speed = megabytes / our.medianMillis() * 1e3;
        limits.check(speed >= LEAST_SPEED, "at least 30 MB/s with a heap of 64 MB",
                String.format(Locale.ROOT, "%.0f MB/s", speed));
        System.out.println(limits.markdown());
        System.exit(limits.exitCode());
    }

    private static void row(MarkdownTable table, String name, Times times, double megabytes) {
        table.row(name, Times.text(times.medianMillis()), Times.text(times.minMillis()), Times.text(times.maxMillis()),
                String.format(Locale.ROOT, "%.0f", megabytes / times.medianMillis() * 1e3));
    }
}
