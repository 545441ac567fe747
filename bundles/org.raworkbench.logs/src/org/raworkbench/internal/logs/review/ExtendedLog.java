package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The zone that the head of a W3C extended log decides: its dates and times are in GMT (W3C, Extended Log File Format,
 * <a href="https://www.w3.org/TR/WD-logfile.html">Entries</a>), as IIS writes them. The Windows Firewall says in its
 * head
 * when it writes local ones.
 */
final class ExtendedLog {

    private static final int HEAD = 8 << 10;

    private ExtendedLog() {
    }

    /** The zone of {@code content}, text in UTF-8; empty for any other log. */
    static Optional<ZoneId> zone(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            String text = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return text.startsWith("#") || text.startsWith("\uFEFF#") ? zone(text.lines()
                    .map(line -> line.toLowerCase(Locale.ROOT)).takeWhile(line -> line.indexOf('#') >= 0).toList())
                    : Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(List<String> head) {
        boolean local = head.stream().anyMatch(line -> line.matches("#time format:\\s*local\\s*"));
        boolean timed = head.stream().filter(line -> line.startsWith("#fields:"))
                .anyMatch(line -> Arrays.asList(line.substring("#fields:".length()).strip().split("\\s+"))
                        .contains("time"));
        return timed && !local ? Optional.of(ZoneOffset.UTC) : Optional.empty();
    }
}
