package org.raworkbench.benchmarks.certificates;

import java.io.IOException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;

/**
 * 1,000 certificates of one issuer with a revocation list of 100,000 entries: the workbench's engine and
 * {@code openssl verify -crl_check}, taking turns, each in a process of its own with its start counted. And two certificates,
 * as a card has them, in a process that is ready for them.
 *
 * <p>Arguments: a folder to work in, the number of runs.
 */
final class CertificateBenchmark {

    private static final int CERTIFICATES = 1_000;
    private static final int ENTRIES = 100_000;
    private static final double MOST_MILLIS = 3_000;
    private static final double MOST_CARD_MILLIS = 150;
    private static final long MOST_KIB = 256 << 10;

    /** One run. */
    private record Run(long nanos, String answer) {
    }

    private CertificateBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        SyntheticIssuer issuer = new SyntheticIssuer();
        Path folder = Files.createDirectories(work.resolve("certificates"));
        Path anchor = issuer.anchor(work.resolve("anchor.pem"));
        Path list = issuer.list(work.resolve("list.pem"), ENTRIES, CERTIFICATES);
        List<Path> files = issuer.certificates(folder, CERTIFICATES);

        List<String> ours = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                StatusProgram.class.getName(), anchor.toString(), list.toString(), folder.toString(),
                work.resolve("answer.json").toString());
        List<String> theirs = new ArrayList<>(
                List.of("openssl", "verify", "-crl_check", "-CAfile", anchor.toString(), "-CRLfile", list.toString()));
        files.forEach(file -> theirs.add(file.toString()));

        List<String> first = List.of(ours.get(0), "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                FirstCheckProgram.class.getName(), anchor.toString(), files.get(0).toString(), files.get(1).toString());

        List<Long> card = new ArrayList<>();
        List<Long> our = new ArrayList<>();
        List<Long> their = new ArrayList<>();
        long memory = 0;
        boolean right = true;
        for (int i = 0; i < runs; i++) {
            Run mine = run(ours, work);
            String[] words = mine.answer().strip().split(" ");
            right &= words[0].equals("900") && words[1].equals("100");
            memory = Math.max(memory, Long.parseLong(words[3]));
            our.add(mine.nanos());
            Run other = run(theirs, work);
            right &= other.answer().lines().filter(line -> line.endsWith(": OK")).count() == 900;
            their.add(other.nanos());
            String[] own = run(first, work).answer().strip().split(" ");
            right &= own[1].equals("2");
            card.add(Long.parseLong(own[0]));
        }
        print(new Times(our), new Times(their), new Times(card), memory, right);
    }

    private static Run run(List<String> command, Path work) throws IOException, InterruptedException {
        File output = work.resolve("output.txt").toFile();
        long before = System.nanoTime();
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start().waitFor();
        return new Run(System.nanoTime() - before, Files.readString(output.toPath()));
    }

    private static void print(Times our, Times their, Times card, long memory, boolean right)
            throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable(1, "1,000 certificates, 100,000 revoked", "ms, median", "ms, least",
                "ms, most", "ms a certificate");
        row(table, "RA Workbench, JVM start and JSON document included", our);
        row(table, "openssl verify -crl_check", their);
        System.out.println(Machine.description(List.of(List.of("openssl", "version"))));
        System.out.println();
        System.out.println(table.markdown());
        System.out.println();
        Limits limits = new Limits();
        limits.check(right, "both find 900 good and 100 revoked", String.valueOf(right));
        limits.check(our.medianMillis() < MOST_MILLIS, "all in under 3 s after start",
                Times.text(our.medianMillis()) + " ms");
        limits.check(memory > 0 && memory < MOST_KIB, "memory of the process under 256 MB",
                String.format(Locale.ROOT, "%d MB", memory >> 10));
        limits.check(our.medianMillis() <= their.medianMillis(), "at least as fast per certificate as OpenSSL",
                String.format(Locale.ROOT, "%.2f ms and %.2f ms", our.medianMillis() / CERTIFICATES,
                        their.medianMillis() / CERTIFICATES));
        limits.check(card.medianMillis() < MOST_CARD_MILLIS, "the two certificates of a card within 150 ms",
                Times.text(card.medianMillis()) + " ms");
        System.out.println(limits.markdown());
        System.exit(limits.exitCode());
    }

    private static void row(MarkdownTable table, String name, Times times) {
        table.row(name, Times.text(times.medianMillis()), Times.text(times.minMillis()), Times.text(times.maxMillis()),
                String.format(Locale.ROOT, "%.2f", times.medianMillis() / CERTIFICATES));
    }
}
