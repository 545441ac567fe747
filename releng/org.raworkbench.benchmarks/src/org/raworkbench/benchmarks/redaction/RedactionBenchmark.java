package org.raworkbench.benchmarks.redaction;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.corpus.Corpus;
import org.raworkbench.redaction.corpus.MarkedText;
import org.raworkbench.redaction.corpus.OtherCorpus;
import org.raworkbench.redaction.corpus.Quality;

/**
 * Redacts made-up texts whose personal data and secrets are known, and counts what was found and what was taken for it;
 * then redacts large logs, learning and replacing, and tells how fast.
 */
public final class RedactionBenchmark {

    private static final int TEXTS = 2000;
    private static final long SEED = 20260105;
    private static final int MEGABYTES_A_SECOND = 50;
    private static final int LINES_BETWEEN = 50;
    private static final int MOST_MISSES = 40;

    private RedactionBenchmark() {
    }

    /** Arguments: a folder to work in, the number of lines of the logs, the number of runs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        long lines = Long.parseLong(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        Limits limits = new Limits();
        System.out.println("## Redaction\n\nMeasured " + Machine.description(List.of()) + ".\n");
        quality("first list", Corpus.texts(TEXTS, SEED), limits, true);
        quality("second list", OtherCorpus.texts(TEXTS, SEED, OtherCorpus.Shapes.SECOND), limits, true);
        quality("third list, kept back", OtherCorpus.texts(TEXTS, SEED, OtherCorpus.Shapes.KEPT_BACK), limits, false);
        MarkdownTable table = new MarkdownTable(1, "log", "MB", "first run, MB/s", "median of " + runs + ", MB/s",
                "masked");
        Path log = folder.resolve("plain.log");
        LogGenerator.write(log, lines, SEED);
        speed("synthetic log", log, runs, table, limits);
        Path mixed = folder.resolve("mixed.log");
        mix(log, mixed);
        speed("the same with something of persons in every " + LINES_BETWEEN + "th line", mixed, runs, table, limits);
        System.out.println("\n" + table.markdown() + "\n\n### Limits\n\n" + limits.markdown());
        System.exit(limits.exitCode());
    }

    /** One list of texts; what is missed is shown only where finders may be written for it. */
    private static void quality(String name, List<MarkedText> texts, Limits limits, boolean shown) {
        Quality quality = Quality.of(texts);
        MarkdownTable table = new MarkdownTable(1, "kind", "there", "recall", "replacements", "precision");
        for (RedactionKind kind : RedactionKind.values()) {
            table.row(kind.id() + (kind.secret() ? " (secret)" : ""), String.valueOf(quality.there(kind)),
                    percent(quality.recall(kind)), String.valueOf(quality.replaced(kind)),
                    percent(quality.precision(kind)));
        }
        System.out.println("### " + name + ": " + TEXTS + " made-up texts\n\n" + table.markdown() + "\n");
        List<String> misses = shown ? quality.misses() : List.of();
        if (!misses.isEmpty()) {
            System.out.println("Missed or wrong, some of them:\n");
        }
        for (int i = 0; i < MOST_MISSES && i < misses.size(); i++) {
            System.out.println("    " + misses.get(i * misses.size() / Math.min(MOST_MISSES, misses.size()))
                    .replace('\n', ' '));
        }
        System.out.println();
        limits.check(quality.recall(true) >= 0.99, "at least 99 % of the secrets are masked, " + name,
                percent(quality.recall(true)));
        limits.check(quality.recall(false) >= 0.97, "at least 97 % of the personal data are masked, " + name,
                percent(quality.recall(false)));
        limits.check(quality.precision() >= 0.95, "at least 95 % of the replacements are right, " + name,
                percent(quality.precision()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100);
    }

    /** Puts a line of a made-up text behind every {@value #LINES_BETWEEN} lines of {@code log}. */
    private static void mix(Path log, Path mixed) throws IOException {
        List<String> personal = Corpus.texts(200, SEED).stream().flatMap(text -> text.text().lines()).toList();
        try (BufferedReader reader = Files.newBufferedReader(log); BufferedWriter writer =
        Files.newBufferedWriter(mixed)) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(line);
                writer.write('\n');
                if (++number % LINES_BETWEEN == 0) {
                    writer.write(personal.get((int) (number / LINES_BETWEEN % personal.size())));
                    writer.write('\n');
                }
            }
        }
    }

    private static void speed(String name, Path log, int runs, MarkdownTable table, Limits limits) throws IOException {
        double megabytes = Files.size(log) / 1e6;
        long[] masked = {0};
        long first = run(log, masked);
        List<Long> next = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            next.add(run(log, masked));
        }
        double rate = megabytes / (new Times(next).medianMillis() / 1e3);
        table.row(name, whole(megabytes), whole(megabytes / (first / 1e9)), whole(rate), String.valueOf(masked[0]));
        limits.check(rate >= MEGABYTES_A_SECOND, "redaction at " + MEGABYTES_A_SECOND + " MB/s or more, " + name,
                whole(rate) + " MB/s");
    }

    /** Both passes, from the file to nowhere. */
    private static long run(Path log, long[] masked) throws IOException {
        masked[0] = 0;
        long start = System.nanoTime();
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        try (InputStream in = Files.newInputStream(log)) {
            pass.learn(in);
        }
        try (InputStream in = Files.newInputStream(log)) {
            pass.redact("log", in, OutputStream.nullOutputStream(), one -> masked[0]++);
        }
        return System.nanoTime() - start;
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
