package org.raworkbench.benchmarks.start;

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
import org.raworkbench.benchmarks.start.StartableWorkbench.Start;

/**
 * Compares the start of the product with that of a bare workbench: same platform bundles, same launcher and JVM
 * options, same display, taking turns in one run.
 */
public final class StartBenchmark {

    private static final double LIMIT = 1.4;

    private StartBenchmark() {
    }

    /** Arguments: the product's folder, this bundle as a jar, a folder to work in, the number of runs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path product = Path.of(arguments[0]).toAbsolutePath();
        Path work = Path.of(arguments[2]).toAbsolutePath();
        int runs = Integer.parseInt(arguments[3]);
        Configuration configuration = new Configuration(product);
        String launcher = product.resolve("raworkbench").toString();
        Path errors = Files.createDirectories(work).resolve("messages.log");
        StartableWorkbench bare = new StartableWorkbench("bare workbench, one empty view",
                List.of(launcher, "-data", work.resolve("bare-data").toString(), "-configuration",
                        configuration.bare(work.resolve("bare-configuration"), Path.of(arguments[1]).toAbsolutePath(),
                                "org.raworkbench.benchmarks.bare", "org.raworkbench.benchmarks.bareWorkbench")
                                .toString()),
                List.of(BareWorkbench.CLOSE_WHEN_SHOWN), errors);
        StartableWorkbench ours = new StartableWorkbench("RA Workbench, RA desk perspective",
                List.of(launcher, "-data", work.resolve("product-data").toString(), "-configuration",
                        configuration.copy(work.resolve("product-configuration")).toString(), "-reportStart"),
                List.of("-screenshot", work.resolve("warm-up.png").toString()), errors);
        System.exit(compare(bare, ours, runs));
    }

    private static int compare(StartableWorkbench bare, StartableWorkbench ours, int runs)
            throws IOException, InterruptedException {
        System.err.println("Warming up ...");
        Start bareFirst = bare.first();
        Start oursFirst = ours.first();
        List<Start> bareStarts = new ArrayList<>();
        List<Start> oursStarts = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            System.err.println("Run " + run + " of " + runs + " ...");
            bareStarts.add(bare.start());
            oursStarts.add(ours.start());
        }
        double ratio = times(oursStarts).medianMillis() / times(bareStarts).medianMillis();
        MarkdownTable table = new MarkdownTable(1, "From process start to the painted window, whole process",
                "ms, median of " + runs, "least", "most", "ms of processor time, median", "ms of the first start");
        row(table, bare.name(), bareStarts, bareFirst);
        row(table, ours.name(), oursStarts, oursFirst);
        Limits limits = new Limits();
        limits.check(ratio <= LIMIT, "window shown in at most %.1f times the time of a bare workbench".formatted(LIMIT),
                String.format(Locale.ROOT, "%.2f", ratio));
        System.out.println("## Start\n\nMeasured " + Machine.description(List.of()) + ".\n\n" + table.markdown()
                + "\n\n" + limits.markdown());
        return limits.exitCode();
    }

    private static Times times(List<Start> starts) {
        return new Times(starts.stream().map(Start::nanos).toList());
    }

    private static void row(MarkdownTable table, String name, List<Start> starts, Start first) {
        Times processor = new Times(starts.stream().map(Start::processorNanos).toList());
        Times times = times(starts);
        table.row(name, Times.text(times.medianMillis()), Times.text(times.minMillis()), Times.text(times.maxMillis()),
                Times.text(processor.medianMillis()), Times.text(first.nanos() / 1e6));
    }
}
