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
     * first: service up (or down, but nothing while it is not known), readers, cards. The listener must be quick; one
     * that throws is logged and told the next event all the same.
     */
    Subscription listen(Consumer<SmartcardEvent> listener);

    /**
     * Queues {@code work} for the card in {@code reader}. Returns at once.
     *
     * <p>The connection is opened for the work and closed after it, whatever happens. When another program resets the
     * card meanwhile, the work is run once more from its start, so it must be repeatable.
     *
     * <p>A card that another program holds for itself is tried again for a second before the lease fails with
     * {@link SmartcardException.Reason#IN_USE}. An unchecked exception of the work is told as
     * {@link SmartcardException.Reason#FAILED}. Actions that hang on the result run on a thread of the service, never
     * on the reader's.
     *
     * @param timeout how long the work itself may take, more than zero, waiting in the queue not counted; when it is
     *        over, the lease fails with {@link SmartcardException.Reason#TIMEOUT}, or
     *        {@link SmartcardException.Reason#IN_USE} where another program is known to hold the card, even while the
     *        reader does not answer. Behind such a reader the time of the next lease runs as well.
     */
    <T> Lease<T> lease(String reader, Duration timeout, CardWork<T> work);

    /**
     * Queues the question what {@code reader} and its driver say of the reader itself. Returns at once. No card is
     * needed and none is disturbed: the connection is direct and shared, only reading requests of PC/SC and its part 10
     * are sent, never a command of a vendor.
     *
     * @param timeout how long the answer may take, more than zero, waiting in the queue not counted
     */
    Lease<ReaderProperties> properties(String reader, Duration timeout);
}
