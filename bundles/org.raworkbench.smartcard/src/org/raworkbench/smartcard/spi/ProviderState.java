package org.raworkbench.smartcard.spi;

import java.util.List;
import java.util.Objects;

import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;

/**
 * Everything a provider knows at one moment.
 *
 * @param service state of the service behind the provider; simulated readers are always {@link ServiceState#RUNNING}
 * @param problem one sentence when it does not run; empty otherwise
 * @param readers all its readers
 */
public record ProviderState(ServiceState service, String problem, List<Reader> readers) {

    public ProviderState {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(problem, "problem");
        readers = List.copyOf(readers);
    }
}
