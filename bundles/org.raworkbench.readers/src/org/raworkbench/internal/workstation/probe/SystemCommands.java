package org.raworkbench.internal.workstation.probe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs programs of the system folder of Windows, by their full path, so that no other program of that name is run. */
public final class SystemCommands implements CommandRunner {

    private static final int LARGEST_OUTPUT = 16 << 20;

    private final String folder;

    /** @param folder where the programs are, with a separator at its end */
    public SystemCommands(String folder) {
        this.folder = folder;
    }

    /** The programs of this Windows. */
    public static SystemCommands ofWindows() {
        String root = System.getenv("SystemRoot");
        return new SystemCommands((root == null ? "C:\\Windows" : root) + "\\System32\\");
    }

    @Override
    public Output run(List<String> command, Duration limit) throws IOException, InterruptedException {
        List<String> full = new ArrayList<>(command);
        full.set(0, folder + command.get(0));
        Process process = new ProcessBuilder(full).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            CompletableFuture<byte[]> output = new CompletableFuture<>();
            Thread.ofPlatform().daemon().start(() -> read(process.getInputStream(), output));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(Messages.text("late", limit.toSeconds()));
            }
            byte[] bytes = output.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            // what counts is ASCII in every code page of Windows; the rest is only shown
            return new Output(process.exitValue(), new String(bytes, StandardCharsets.UTF_8));
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException lost) {
            throw new IOException(Messages.text("late", limit.toSeconds()));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void read(InputStream in, CompletableFuture<byte[]> output) {
        try (in) {
            output.complete(in.readNBytes(LARGEST_OUTPUT));
        } catch (IOException failure) {
            output.completeExceptionally(failure);
        }
    }
}
