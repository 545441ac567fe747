package org.raworkbench.smartcard;

import java.time.Duration;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;
import org.raworkbench.core.Subscription;

/**
 * Readers, cards and events, shared by everybody. An OSGi service.
 *
 * <p>Nobody gets hold of a card object: work is handed in and runs on the one thread that owns the reader, after the
 * work that was handed in before. Two users never disturb each other.
 */
@ProviderType
public interface SmartcardService {

    /** The state at this moment, from memory: never blocks, never talks to a reader. */
    SmartcardState state();

    /**
     * Calls {@code listener} with each event, in order, on the service's event thread. What is already there is told
     * first: service up, readers, cards. The listener must be quick.
     */
    Subscription listen(Consumer<SmartcardEvent> listener);

    /**
     * Queues {@code work} for the card in {@code reader}. Returns at once.
     *
     * <p>The connection is opened for the work and closed after it, whatever happens. When another program resets the
     * card meanwhile, the work is run once more from its start, so it must be repeatable.
     *
     * @param timeout how long the work itself may take, waiting in the queue not counted; when it is over, the lease
     *        fails with {@link SmartcardException.Reason#TIMEOUT}, or {@link SmartcardException.Reason#IN_USE} where
     *        another program is known to hold the card
     */
    <T> Lease<T> lease(String reader, Duration timeout, CardWork<T> work);
}
