package org.raworkbench.smartcard;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** The card in a reader, lent for the time of one {@link CardWork}. */
@ProviderType
public interface CardConnection {

    /** Name of the reader. */
    String reader();

    /** Whether the card is simulated. */
    boolean demo();

    /** The answer to reset, as the reader gives it, unchecked. */
    Bytes atr();

    /** Transmission protocol in use: {@code T=0}, {@code T=1} or {@code T=CL}. */
    String protocol();

    /**
     * Sends a command and returns the complete answer: parts announced by {@code 61xx} are fetched, a wrong Le
     * ({@code 6Cxx}) is corrected.
     *
     * @throws SmartcardException with {@link SmartcardException.Reason#REFUSED} when {@link ReadOnlyPolicy} forbids
     *         the command (nothing was sent), otherwise when no answer came
     */
    Response transmit(Command command) throws SmartcardException;

    /**
     * Runs {@code work} in a PC/SC transaction, so that no other program's command falls between its exchanges. Keep it
     * short: other programs wait meanwhile. Transactions do not nest.
     */
    <T> T transaction(CardWork<T> work) throws SmartcardException;

    /** All exchanges of this connection so far, refused ones included. */
    List<Exchange> trace();

    /** Whether the lease was cancelled or has timed out; {@link #transmit} fails then. */
    boolean cancelled();
}
