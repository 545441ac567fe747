package org.raworkbench.smartcard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which readers are no devices but parts of the operating system that pretend to be one, with a "card" that is always
 * in. They are hidden by default. Known by their names only.
 *
 * <p>Virtual smartcards that a person works with are not among them, nor are the virtual readers of test set-ups: those
 * are inspected like any other.
 */
public final class VirtualReaders {

    private static final String BUNDLED = "virtual-readers.txt";

    private final List<Entry> entries;

    private VirtualReaders(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(String start, String description) {
    }

    /** The list that comes with the workbench. */
    public static VirtualReaders bundled() {
        try (InputStream stream = Objects.requireNonNull(VirtualReaders.class.getResourceAsStream(BUNDLED), BUNDLED);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a list: one entry a line, {@code start of the name | what it is | source | date seen}; {@code #} starts a
     * comment line. Lines of any other form are left out.
     */
    public static VirtualReaders read(Reader list) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : new BufferedReader(list).lines().toList()) {
            String[] parts = line.split("\\|");
            if (!line.startsWith("#") && parts.length == 4 && !parts[0].isBlank()) {
                entries.add(new Entry(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip()));
            }
        }
        return new VirtualReaders(List.copyOf(entries));
    }

    /** Whether the reader called {@code name} is software; upper and lower case count the same. */
    public boolean isVirtual(String name) {
        return describe(name).isPresent();
    }

    /** What the reader called {@code name} is, where it is one of these. */
    public Optional<String> describe(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return entries.stream().filter(entry -> wanted.startsWith(entry.start())).map(Entry::description).findFirst();
    }
}
