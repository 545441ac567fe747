package org.raworkbench.logs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a log says about the computer that wrote it. Everything is as read and may be absent.
 *
 * @param name the computer's name
 * @param versions versions of software, in the order in which they were seen
 * @param readers names of readers
 * @param cards names of cards and their answers to reset
 * @param certificates subjects of certificates, names of persons left out
 */
public record LoggedWorkstation(Optional<String> name, List<SoftwareVersion> versions, List<String> readers,
        List<String> cards, List<String> certificates) {

    /** Nothing is known. */
    public static final LoggedWorkstation UNKNOWN = new LoggedWorkstation(Optional.empty(), List.of(), List.of(),
            List.of(), List.of());

    public LoggedWorkstation {
        Objects.requireNonNull(name, "name");
        versions = List.copyOf(versions);
        readers = List.copyOf(readers);
        cards = List.copyOf(cards);
        certificates = List.copyOf(certificates);
    }
}
