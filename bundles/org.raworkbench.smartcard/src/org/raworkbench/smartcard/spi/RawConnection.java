package org.raworkbench.smartcard.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException;

/** An open connection to a card, unguarded: only the shared smartcard service sees it. Used on one thread. */
@ConsumerType
public interface RawConnection extends AutoCloseable {

    Bytes atr();

    /** {@code T=0}, {@code T=1} or {@code T=CL}. */
    String protocol();

    /** Sends one encoded command APDU and returns the answer as it came, {@code 61xx} and {@code 6Cxx} included. */
    Bytes transmit(Bytes command) throws SmartcardException;

    /** Begins a transaction; waits while another program has one. */
    void begin() throws SmartcardException;

    /** Ends the transaction. Never throws. */
    void end();

    /** Closes the connection and leaves the card as it is. Never throws. */
    @Override
    void close();
}
