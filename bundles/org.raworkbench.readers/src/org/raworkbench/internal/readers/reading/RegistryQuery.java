package org.raworkbench.internal.readers.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Asks {@code reg query} for the USB devices and for the drivers of readers. Not tried on Windows. */
final class RegistryQuery implements Supplier<Optional<String>> {

    private static final int LARGEST = 16 << 20;
    private static final int SECONDS = 5;
    private static final List<String> KEYS = List.of("HKLM\\SYSTEM\\CurrentControlSet\\Enum\\USB",
            "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Class\\{50dd5230-ba8a-11d1-bf5d-0000f805f530}");

    @Override
    public Optional<String> get() {
        StringBuilder text = new StringBuilder();
        for (String key : KEYS) {
            query(key).ifPresent(text::append);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    private static Optional<String> query(String key) {
        Process process;
        try {
            process = new ProcessBuilder("reg.exe", "query", key, "/s").redirectErrorStream(true).start();
            process.getOutputStream().close();
        } catch (IOException absent) {
            return Optional.empty();
        }
        CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> read(process));
        try {
            return Optional.of(new String(output.get(SECONDS, TimeUnit.SECONDS), consoleCharset()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException failed) {
            return Optional.empty();
        } finally {
            process.destroy();
        }
    }

    private static byte[] read(Process process) {
        try (InputStream in = process.getInputStream()) {
            return in.readNBytes(LARGEST);
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    /** Console programs write in the OEM code page, which the JVM names here. */
    private static Charset consoleCharset() {
        try {
            return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        } catch (IllegalArgumentException unknown) {
            return Charset.defaultCharset();
        }
    }
}
