package org.raworkbench.benchmarks.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.vpcd.PcscDaemon;

/** Runs both safety checks behind one pcscd and prints what they found. */
public final class SafetyBenchmark {

    private SafetyBenchmark() {
    }

    /** Arguments: a folder to work in, the number of inspections of each card. */
    public static void main(String[] arguments) throws IOException, SmartcardException, InterruptedException {
        Path directory = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Limits limits = new Limits();
        try (PcscDaemon daemon = PcscDaemon.prepare(directory, List.of("Benchmark Reader")).start()) {
            System.out.println("## Safety\n\nMeasured " + Machine.description(List.of()) + ".\n");
            System.out.println(new CounterCheck(daemon, Integer.parseInt(arguments[1])).run(limits));
            System.out.println(new ListingCheck(daemon).run(limits));
        }
        System.out.println("### Limits\n\n" + limits.markdown());
        System.exit(limits.exitCode());
    }
}
