package org.raworkbench.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;
import org.raworkbench.benchmarks.logs.LogGenerator;
import org.raworkbench.internal.logs.scan.Expression;
import org.raworkbench.internal.logs.scan.FileScan;
import org.raworkbench.internal.logs.scan.PatternSet;

/**
 * Counts matching lines of a large log: ours in this process, with one thread and with two, and ripgrep, taking turns.
 * The first run of ours is shown by itself, since the JVM compiles during it.
 *
 * <p>Arguments: a folder to work in, the number of runs, the number of lines.
 */
final class SearchBenchmark {

    private static final int THREADS = 2;

    /** A search and what it may cost; {@code most} is times ripgrep, by number of threads, 0 for no limit. */
    private record Search(String name, List<String> expressions, double[] most) {
    }

    private record Measured(Search search, long lines, boolean right, Times peer, Times first, List<Times> ours) {

        double ratio(int threads) {
            return ours.get(threads - 1).medianMillis() / peer.medianMillis();
        }

        double leastRatio(int threads) {
            return ours.get(threads - 1).minMillis() / peer.minMillis();
        }
    }

    private SearchBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        Path log = work.resolve("main.log");
        LogGenerator.write(log, Long.parseLong(arguments[2]), 1);
        List<Measured> all = new ArrayList<>();
        for (Search search : List.of(
                new Search("literal", List.of("SCARD_W_REMOVED_CARD"), new double[] {0, 1.5}),
                new Search("literal in few lines", List.of("answered 200, 9999 bytes"), new double[] {0, 1.5}),
                new Search("regex with a literal", List.of("took [0-9]+ ms"), new double[] {0, 2}),
                new Search("regex with a literal inside", List.of("[0-9a-f]+ .*CERT_E_[A-Z]+"), new double[] {0, 2}),
                new Search("60 rules", Expressions.rules(), new double[] {1.0, 0.6}))) {
            all.add(measure(search, log, work, runs));
        }
        print(log, all);
    }

    private static Measured measure(Search search, Path log, Path work, int runs) throws Exception {
        Path list = Files.write(work.resolve("expressions"), search.expressions());
        List<String> peer = List.of("rg", "--no-config", "-c", "--include-zero", "-f", list.toString(), log.toString());
        PatternSet set = PatternSet.of(search.expressions().stream().map(Expression::regex).toList());
        List<Long> their = new ArrayList<>();
        List<List<Long>> our = List.of(new ArrayList<>(), new ArrayList<>());
        long begin = System.nanoTime();
        long lines = FileScan.of(set).count(log).lines();
        Times first = new Times(List.of(System.nanoTime() - begin));
        boolean right = true;
        for (int run = 0; run < runs; run++) {
            begin = System.nanoTime();
            right &= output(peer).equals(String.valueOf(lines));
            their.add(System.nanoTime() - begin);
            for (int threads = 1; threads <= THREADS; threads++) {
                begin = System.nanoTime();
                right &= FileScan.of(set).threads(threads).count(log).lines() == lines;
                our.get(threads - 1).add(System.nanoTime() - begin);
            }
        }
        return new Measured(search, lines, right, new Times(their), first, our.stream().map(Times::new).toList());
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return output;
    }

    private static void print(Path log, List<Measured> all) throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable(1, String.format(Locale.ROOT, "%.0f MB", Files.size(log) / 1e6),
                "lines found", "ripgrep ms", "first run ms", "1 thread ms", "2 threads ms", "1 thread, times ripgrep",
                "2 threads", "1 thread, least by least", "2 threads");
        Limits limits = new Limits();
        for (Measured each : all) {
            table.row(each.search().name(), String.valueOf(each.lines()), Times.text(each.peer().medianMillis()),
                    Times.text(each.first().medianMillis()), Times.text(each.ours().get(0).medianMillis()),
                    Times.text(each.ours().get(1).medianMillis()), text(each.ratio(1)), text(each.ratio(2)),
                    text(each.leastRatio(1)), text(each.leastRatio(2)));
            limits.check(each.right(), each.search().name() + ": as many lines as ripgrep",
                    String.valueOf(each.lines()));
            for (int threads = 1; threads <= THREADS; threads++) {
                double most = each.search().most()[threads - 1];
                if (most > 0) {
                    limits.check(each.ratio(threads) <= most, each.search().name() + ", threads " + threads
                            + ": at most " + most + " times ripgrep", text(each.ratio(threads)));
                }
            }
        }
        System.out.println(Machine.description(List.of(List.of("rg", "--version"))));
        System.out.println();
        System.out.println(table.markdown());
        System.out.println();
        System.out.println(limits.markdown());
        System.exit(limits.exitCode());
    }

    private static String text(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
