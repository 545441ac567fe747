package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.raworkbench.internal.smartcard.pcsc.PcscReaderProvider;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.vpcd.VirtualCard;

/** A program of these tests in a JVM of its own, and what it printed. */
final class OtherJvm implements AutoCloseable {

    private static final String OPEN = "--add-opens=java.smartcardio/sun.security.smartcardio=ALL-UNNAMED";

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private OtherJvm(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("output of " + process.pid()).start(this::read);
    }

    /** With the package of the JDK open, as the product is started. */
    static OtherJvm start(Class<?> program, String... arguments) throws IOException {
        return start(List.of(OPEN), program, arguments);
    }

    static OtherJvm start(List<String> options, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx64m");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return new OtherJvm(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static String classPath() {
        return Stream.of(WatchProgram.class, PcscReaderProvider.class, Bytes.class, VirtualCard.class)
                .map(type -> Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())).toString())
                .distinct().collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private void read() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                synchronized (this) {
                    lines.add(line);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            // The program has ended.
        }
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    void say(String line) {
        try {
            process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized String await(String what, Duration atMost, Predicate<String> wanted) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (lines.isEmpty() || !wanted.test(lines.getLast())) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                fail("not within " + atMost + ": " + what + "\n" + lines);
            }
            wait(left);
        }
        return lines.getLast();
    }

    Bytes awaitCard(String reader, Bytes atr, Duration atMost) throws InterruptedException {
        await("card " + atr + " in " + reader, atMost,
                line -> line.contains(reader + "|PRESENT|" + atr.hex() + "|"));
        return atr;
    }

    /** Number of the insertion in {@code reader} according to the last line. */
    synchronized long insertion(String reader) {
        Matcher matcher = Pattern.compile(Pattern.quote(reader) + "\\|[A-Z_]+\\|[0-9A-F]*\\|(\\d+)\\|")
                .matcher(lines.getLast());
        return matcher.find() ? Long.parseLong(matcher.group(1)) : fail("no " + reader + " in " + lines.getLast());
    }

    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        if (!process.waitFor(3, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
