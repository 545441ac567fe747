package org.raworkbench.benchmarks.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.Times;

/**
 * Prints how many exchanges and how much time our inspection and the programs of others need for the same virtual card
 * behind the same pcscd, in one run.
 */
public final class CardBenchmark {

    /** Nothing worse than a note, a warning, an error: all of them are inspections. */
    private static final List<Integer> INSPECTED = List.of(0, 10, 20);

    private final BenchmarkDesk desk;
    private final OtherPrograms others;
    private final OtherProgram product;
    private final int runs;

    private CardBenchmark(BenchmarkDesk desk, Path directory, String launcher, int runs) throws IOException {
        this.desk = desk;
        this.others = new OtherPrograms(directory, desk.reader());
        this.product = new OtherProgram("**RA Workbench**: `raworkbench inspect --json`, the product",
                List.of(launcher, "inspect", "--json", "--reader", desk.reader()), Map.of(), INSPECTED,
                Yardstick.NONE);
        this.runs = runs;
    }

    /** Arguments: the product's launcher, a folder to work in, the number of runs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        Limits limits = new Limits();
        try (BenchmarkDesk desk = BenchmarkDesk.open(directory)) {
            new CardBenchmark(desk, directory, arguments[0], Integer.parseInt(arguments[2])).run(limits);
        }
        System.exit(limits.exitCode());
    }

    private void run(Limits limits) throws IOException, InterruptedException {
        List<CardComparison> comparisons = new ArrayList<>();
        for (CardKind kind : CardKind.values()) {
            for (boolean extendedLength : new boolean[] {false, true}) {
                CardComparison comparison = new CardComparison(desk, kind, extendedLength, programs(kind), runs);
                comparison.measure();
                comparisons.add(comparison);
            }
        }
        System.out.println("## Reading a card\n\n" + head());
        for (CardComparison comparison : comparisons) {
            System.out.println(comparison.markdown());
            comparison.check(limits);
        }
        System.out.println("### Limits\n\n" + limits.markdown());
    }

    private List<OtherProgram> programs(CardKind kind) {
        List<OtherProgram> programs = new ArrayList<>(kind == CardKind.PIV ? others.forPiv() : others.forPkcs15());
        programs.add(product);
        return programs;
    }

    private String head() throws IOException, InterruptedException {
        OtherProgram nothing = new OtherProgram("", List.of("true"), Map.of(), Yardstick.NONE);
        double millis = nothing.measure(desk, 20).times().medianMillis();
        return """
                Measured %s.

                All programs read the same virtual card behind the same pcscd in the same run; times are medians of \
                %d runs. "In process" is the time from the call to the result in a program that is already running, as \
                the workbench is: warm after %d inspections, or the first one in a fresh JVM (median of %d JVMs). \
                "Whole process" is the time from the start of a process to its end; starting one that does nothing \
                takes %s ms of it. Exchanges and bytes are counted by the card. The columns on the right: a card that \
                takes no time, and one that takes 20 ms for each exchange as a usual contact card does.
                """.formatted(Machine.description(List.of(List.of("opensc-tool", "--info"),
                        List.of("yubico-piv-tool", "--version"))), runs, InspectionProgram.WARM_UP,
                OwnRuns.FIRST_RUNS, Times.text(millis));
    }
}
