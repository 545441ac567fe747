package org.raworkbench.benchmarks.cards;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.raworkbench.benchmarks.Times;

/** Runs {@link InspectionProgram} and reads what it prints. */
final class OwnRuns {

    /** What was measured of one stage. */
    record Stage(Traffic traffic, Times first, Times warm) {
    }

    /** Both stages of an inspection. */
    record Result(Stage identity, Stage complete) {
    }

    private static final int FIRST_RUNS = 5;

    private final BenchmarkDesk desk;
    private final int runs;

    OwnRuns(BenchmarkDesk desk, int runs) {
        this.desk = desk;
        this.runs = runs;
    }

    Result measure() throws IOException, InterruptedException {
        List<Long> firstIdentity = new ArrayList<>();
        List<Long> firstComplete = new ArrayList<>();
        List<Long> warmIdentity = new ArrayList<>();
        List<Long> warmComplete = new ArrayList<>();
        List<Traffic> stages = new ArrayList<>();
        for (int i = 0; i < FIRST_RUNS; i++) {
            run(1, false, firstIdentity, firstComplete, stages);
        }
        // The first inspections of the process are its warming up: class loading, and some compilation.
        int warmUp = runs;
        run(warmUp + runs, true, warmIdentity, warmComplete, stages);
        return new Result(
                new Stage(stages.get(0), new Times(firstIdentity),
                        new Times(warmIdentity.subList(warmUp, warmUp + runs))),
                new Stage(stages.get(1), new Times(firstComplete),
                        new Times(warmComplete.subList(warmUp, warmUp + runs))));
    }

    private void run(int times, boolean count, List<Long> identity, List<Long> complete, List<Traffic> stages)
            throws IOException, InterruptedException {
        boolean marked = false;
        Process process = new ProcessBuilder(command(times, count)).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(InspectionProgram.TIME)) {
                    String[] fields = line.split(" ");
                    identity.add(Long.parseLong(fields[1]));
                    complete.add(Long.parseLong(fields[2]));
                } else if (line.equals(InspectionProgram.STAGE)) {
                    if (marked) {
                        stages.add(desk.traffic());
                    } else {
                        desk.mark();
                        marked = true;
                    }
                    in.newLine();
                    in.flush();
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("The inspections failed, exit code " + process.exitValue());
        }
    }

    private List<String> command(int times, boolean count) {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Stream<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream();
        return Stream.of(Stream.of(java), options,
                Stream.of("-cp", System.getProperty("java.class.path"), InspectionProgram.class.getName(), desk.reader(),
                        Integer.toString(times), Boolean.toString(count)))
                .flatMap(part -> part).toList();
    }
}
