package org.raworkbench.benchmarks.logview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;
import org.raworkbench.benchmarks.logs.LogGenerator;
import org.raworkbench.benchmarks.start.Configuration;

/** Starts the product with the measurement inside it and prints what the Diagnostic Log view took. */
public final class LogViewBenchmark {

    private static final int MINUTES = 20;
    private static final long MEGABYTE = 1_000_000;

    private LogViewBenchmark() {
    }

    /** Arguments: the product's folder, this bundle as a jar, a folder to work in, runs, gigabytes of the large log. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path product = Path.of(arguments[0]).toAbsolutePath();
        Path work = Path.of(arguments[2]).toAbsolutePath();
        double gigabytes = Double.parseDouble(arguments[4]);
        Path logs = Files.createDirectories(work.resolve("logs"));
        System.err.println("Writing logs ...");
        LogGenerator.write(logs.resolve(LogViewMeasurement.SMALL), 80_000, 1);
        repeated(logs, LogViewMeasurement.KNOWN, (long) (Math.min(1, gigabytes) * 1000 * MEGABYTE));
        repeated(logs, LogViewMeasurement.LARGE, (long) (gigabytes * 1000 * MEGABYTE));
        hostile(logs.resolve(LogViewMeasurement.HOSTILE));
        Map<String, List<Long>> marks = measured(product, work, Path.of(arguments[1]).toAbsolutePath(), logs,
                arguments[3]);
        System.exit(report(marks, gigabytes));
    }

    private static void repeated(Path folder, String name, long bytes) throws IOException {
        byte[] block = Files.readAllBytes(folder.resolve(LogViewMeasurement.SMALL));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
        }
    }

    /** One line of 100 MB that an expression with nested repetition never ends on. */
    private static void hostile(Path file) throws IOException {
        byte[] letters = new byte[(int) MEGABYTE];
        Arrays.fill(letters, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(letters);
            }
            out.write("!\nsecond line\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Map<String, List<Long>> measured(Path product, Path work, Path bundle, Path logs, String runs)
            throws IOException, InterruptedException {
        Path configuration = new Configuration(product).with(work.resolve("configuration"), bundle);
        ProcessBuilder builder = new ProcessBuilder(product.resolve("raworkbench").toString(), "-data",
                work.resolve("data").toString(), "-configuration", configuration.toString());
        builder.environment().put(LogViewMeasurement.FOLDER, logs.toString());
        builder.environment().put(LogViewMeasurement.RUNS, runs);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, List<Long>> marks = new LinkedHashMap<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                LogViewMark.in(line).ifPresent(mark -> {
                    System.err.println(mark.line());
                    marks.computeIfAbsent(mark.what(), what -> new ArrayList<>()).add((long) (mark.millis() * 1e6));
                });
            }
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("the workbench did not end");
            }
        } finally {
            process.destroyForcibly();
        }
        return marks;
    }

    private static int report(Map<String, List<Long>> marks, double gigabytes) throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable(1, "In the running workbench, ms", "median", "least", "most", "runs");
        marks.forEach((what, nanos) -> {
            Times times = new Times(nanos);
            table.row(what, Times.text(times.medianMillis()), Times.text(times.minMillis()),
                    Times.text(times.maxMillis()), Integer.toString(nanos.size()));
        });
        Limits limits = new Limits();
        check(limits, marks, "first page, small", 150, "first page of 10 MB");
        check(limits, marks, "first page, large", 150, "first page of " + gigabytes + " GB");
        check(limits, marks, "first page, small, jump", 17, "a jump from end to end");
        check(limits, marks, "reopened", 300, "1 GB from its stored index");
        check(limits, marks, "cancelled", 500, "a hostile expression on a line of 100 MB is ended");
        check(limits, marks, "longest pause of the thread that draws", 100, "and the window never stands still longer");
        System.out.println("## The Diagnostic Log view\n\nMeasured " + Machine.description(List.of()) + ".\n\n"
                + table.markdown() + "\n\n" + limits.markdown());
        return limits.exitCode();
    }

    private static void check(Limits limits, Map<String, List<Long>> marks, String what, int most, String words) {
        double median = marks.containsKey(what) ? new Times(marks.get(what)).medianMillis() : Double.NaN;
        limits.check(median <= most, words + ": at most " + most + " ms", Times.text(median) + " ms");
    }
}
