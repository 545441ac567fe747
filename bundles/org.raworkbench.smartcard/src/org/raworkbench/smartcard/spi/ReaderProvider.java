package org.raworkbench.smartcard.spi;

import java.util.function.Consumer;

import org.osgi.annotation.versioning.ConsumerType;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.SmartcardException;

/**
 * A source of readers. Registered as an OSGi service (whiteboard); the shared smartcard service starts and stops it.
 */
@ConsumerType
public interface ReaderProvider {

    /** Whether its readers are simulated. */
    boolean demo();

    /**
     * Begins to watch. The provider calls {@code listener} with a complete snapshot whenever something changed, from
     * one thread of its own, the first time within 1 s; it never gives up while started, whatever happens to the
     * service below it.
     */
    void start(Consumer<ProviderState> listener);

    /** Ends watching and releases everything. */
    void stop();

    /**
     * Opens a shared connection to the card in {@code reader}. Called on the one thread that owns the reader, as is
     * everything on the connection.
     */
    RawConnection connect(String reader) throws SmartcardException;

    /**
     * What {@code reader} and its driver say of the reader, without touching the card in it. Called on the one thread
     * that owns the reader. A provider that knows nothing leaves it as it is.
     */
    default ReaderProperties properties(String reader) throws SmartcardException {
        return ReaderProperties.NONE;
    }
}
