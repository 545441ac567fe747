package org.raworkbench.benchmarks.cards;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.raworkbench.benchmarks.Times;

/** Runs {@link InspectionProgram} on one card at one speed and reads what it prints. */
final class OwnRuns {

    /** What was measured of one stage. */
    record Stage(Traffic traffic, Times first, Times warm) {
    }

    /** Both stages of an inspection. */
    record Result(Stage identity, Stage complete) {
    }

    /** In how many fresh JVMs a first inspection is measured. */
    static final int FIRST_RUNS = 5;

    private final BenchmarkDesk desk;
    private final Duration delay;
    private final int runs;
    private final List<Long> identity = new ArrayList<>();
    private final List<Long> complete = new ArrayList<>();
    private final List<Traffic> stages = new ArrayList<>();

    OwnRuns(BenchmarkDesk desk, Duration delay, int runs) {
        this.desk = desk;
        this.delay = delay;
        this.runs = runs;
    }

    Result measure() throws IOException, InterruptedException {
        desk.delay(delay);
        for (int i = 0; i < FIRST_RUNS; i++) {
            run(1, false);
        }
        Times firstIdentity = new Times(identity);
        Times firstComplete = new Times(complete);
        identity.clear();
        complete.clear();
        desk.delay(Duration.ZERO);
        run(runs, true);
        return new Result(new Stage(stages.get(0), firstIdentity, new Times(identity)),
                new Stage(stages.get(1), firstComplete, new Times(complete)));
    }

    private void run(int times, boolean warm) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(times, warm)).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8)) {
            int stage = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(InspectionProgram.TIME)) {
                    String[] fields = line.split(" ");
                    identity.add(Long.parseLong(fields[1]));
                    complete.add(Long.parseLong(fields[2]));
                } else if (line.equals(InspectionProgram.STAGE)) {
                    reached(stage++);
                    in.newLine();
                    in.flush();
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("The inspections failed, exit code " + process.exitValue());
        }
    }

    /** Warm; before the inspection that is counted; with its identity stage; at its end. */
    private void reached(int stage) {
        if (stage == 0) {
            desk.delay(delay);
        } else if (stage == 1) {
            desk.mark();
        } else {
            stages.add(desk.traffic());
        }
    }

    private List<String> command(int times, boolean warm) {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Stream<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream();
        return Stream.of(Stream.of(java), options,
                Stream.of("-cp", System.getProperty("java.class.path"), InspectionProgram.class.getName(),
                        desk.reader(), Integer.toString(times), Boolean.toString(warm)))
                .flatMap(part -> part).toList();
    }
}
