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
     * <p>With T=0 there are no extended lengths: not more than 256 bytes are asked for at a time, the Le of a command
     * with data is left out, and a command with more than 255 data bytes fails.
     *
     * @throws SmartcardException with {@link SmartcardException.Reason#REFUSED} when {@link ReadOnlyPolicy} forbids
     *         the command (nothing was sent), with {@link SmartcardException.Reason#PROTOCOL} when the card answers
     *         without end or without a status word, otherwise when no answer came
     */
    Response transmit(Command command) throws SmartcardException;

    /**
     * Runs {@code work} in a PC/SC transaction, so that no other program's command falls between its exchanges. Keep it
     * short: other programs wait meanwhile. Transactions do not nest.
     */
    <T> T transaction(CardWork<T> work) throws SmartcardException;

    /**
     * All exchanges of this connection so far, those for {@code 61xx} and {@code 6Cxx} and refused ones included.
     * Bounded: the last entry says so when no more were recorded. Work that is run again begins with an empty trace.
     * May still be read after the work.
     */
    List<Exchange> trace();

    /** Whether the lease was cancelled or has timed out; {@link #transmit} fails then. */
    boolean cancelled();
}
