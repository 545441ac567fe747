package org.raworkbench.internal.smartcard;

import java.util.List;

import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.ReaderProvider;

/**
 * A provider and the last thing it said. Immutable.
 *
 * @param provider the provider
 * @param demo what the provider said of itself when it came
 * @param snapshot its newest snapshot
 */
record ProviderSlot(ReaderProvider provider, boolean demo, ProviderState snapshot) {

    /** A provider that has not said anything yet. */
    static ProviderSlot silent(ReaderProvider provider) {
        return new ProviderSlot(provider, provider.demo(), new ProviderState(ServiceState.STARTING, "", List.of()));
    }

    ProviderSlot with(ProviderState newest) {
        return new ProviderSlot(provider, demo, newest);
    }
}
