package org.raworkbench.internal.smartcard.pcsc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells readers that are no devices by their names. The names are in {@code virtual-readers.txt}. */
final class VirtualReaders {

    private final List<String> beginnings;

    VirtualReaders() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                VirtualReaders.class.getResourceAsStream("virtual-readers.txt"), StandardCharsets.UTF_8))) {
            beginnings = lines.lines().map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String reader) {
        return beginnings.stream().anyMatch(reader.toLowerCase(Locale.ROOT)::startsWith);
    }
}
