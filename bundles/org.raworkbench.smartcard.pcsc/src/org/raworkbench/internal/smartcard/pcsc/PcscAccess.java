package org.raworkbench.internal.smartcard.pcsc;

import java.time.Duration;
import java.util.List;

import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.spi.RawConnection;

/** A way to the system's PC/SC service. */
interface PcscAccess extends AutoCloseable {

    /** One look at all readers after the other. Used on one thread. */
    interface Watch extends AutoCloseable {

        /**
         * Waits until the readers or their cards differ from {@code known}, but not longer than {@code atMost}.
         *
         * @return all readers, in the system's order
         */
        List<ReaderFlags> next(List<ReaderFlags> known, Duration atMost) throws PcscFailure;

        @Override
        void close();
    }

    /** Finds the service and begins to watch its readers. */
    Watch watch() throws PcscFailure;

    /** Opens a shared connection, independent of the watch and of other connections where the JDK allows it. */
    RawConnection connect(String reader) throws PcscFailure;

    /** Asks a reader what it says of itself, over a direct and shared connection that touches no card. */
    ReaderProperties properties(String reader) throws PcscFailure;

    /** After which time without an answer to {@link Watch#next} the service counts as hanging. */
    Duration patience();

    /** Releases everything that can be released. What is still in use is released when its use ends. */
    @Override
    void close();
}
