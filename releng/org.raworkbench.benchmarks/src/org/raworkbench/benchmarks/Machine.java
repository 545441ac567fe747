package org.raworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where something was measured: numbers mean little without it. */
public final class Machine {

    private Machine() {
    }

    /** Date, processor, system and JDK in one line, and then what the programs in {@code peers} say they are. */
    public static String description(List<List<String>> peers) throws IOException, InterruptedException {
        List<String> parts = new ArrayList<>();
        parts.add(LocalDate.now(ZoneOffset.UTC).toString());
        parts.add(value(Path.of("/proc/cpuinfo"), "model name", ":").orElse(System.getProperty("os.arch")) + ", "
                + Runtime.getRuntime().availableProcessors() + " cores");
        parts.add(value(Path.of("/etc/os-release"), "PRETTY_NAME", "=").orElse(System.getProperty("os.name"))
                + ", kernel " + System.getProperty("os.version"));
        parts.add("JDK " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        for (List<String> peer : peers) {
            parts.add(firstLine(peer));
        }
        return String.join("; ", parts);
    }

    private static Optional<String> value(Path file, String key, String separator) throws IOException {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key)).findFirst()
                    .map(line -> line.substring(line.indexOf(separator) + 1).replace("\"", "").trim());
        }
    }

    private static String firstLine(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return answer.lines().findFirst().orElse(command.get(0) + ", version not told").trim();
    }
}
