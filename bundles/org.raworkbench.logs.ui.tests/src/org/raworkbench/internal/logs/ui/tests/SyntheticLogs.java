package org.raworkbench.internal.logs.ui.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Made-up logs in the shapes that real ones have. None is from a real workstation. */
final class SyntheticLogs {

    static final String ERROR_LINE = "2026-01-05 08:15:31,000 [12] ERROR Agent.Reader - SCardConnect failed 0x80100069";

    private SyntheticLogs() {
    }

    /** {@code minutes} lines from 08:00 on, one a minute, as an agent writes them. */
    static String agent(int minutes, String component) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < minutes; i++) {
            text.append(String.format("2026-01-05 %02d:%02d:00,000 [12] %s %s - step %d%n", 8 + i / 60, i % 60,
                    i % 10 == 9 ? "ERROR" : "INFO", component, i));
        }
        return text.toString();
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A log of at least {@code bytes} made of one block again and again; its last line says that it is the last. */
    static long large(Path file, long bytes) throws IOException {
        StringBuilder some = new StringBuilder();
        int lines = 0;
        while (some.length() < 16 << 20) {
            some.append("2026-01-05 08:15:30,123 [12] ").append(lines % 1000 == 0 ? "ERROR" : "INFO ")
                    .append(" Agent.Session - card in reader 0 answered after ").append(lines % 977)
                    .append(" ms, session of the user goes on\n");
            lines++;
        }
        byte[] block = some.toString().getBytes(StandardCharsets.US_ASCII);
        long all = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
                all += lines;
            }
            out.write("2026-01-05 09:00:00,000 [12] INFO  Agent.Session - this is the last line\n"
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return all + 1;
    }
}
