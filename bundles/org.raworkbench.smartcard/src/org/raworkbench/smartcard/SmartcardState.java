package org.raworkbench.smartcard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The service and its readers at one moment. Immutable.
 *
 * @param service state of the system's PC/SC service
 * @param problem what is wrong with it, in one sentence; empty while it runs
 * @param readers all readers, virtual and simulated ones included, in the system's order
 */
public record SmartcardState(ServiceState service, String problem, List<Reader> readers) {

    public SmartcardState {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(problem, "problem");
        readers = List.copyOf(readers);
    }

    /** The reader called {@code name}. */
    public Optional<Reader> reader(String name) {
        return readers.stream().filter(reader -> reader.name().equals(name)).findFirst();
    }

    /** The readers that a person sees: without the virtual ones. */
    public List<Reader> visibleReaders() {
        return readers.stream().filter(reader -> !reader.virtual()).toList();
    }
}
