package org.raworkbench.internal.smartcard.pcsc;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/** A connection to a card, with the JDK's peculiarities taken care of. */
final class CardLine implements RawConnection {

    /** More than the JDK ever hands over (its buffer has 8,192 bytes) and more than any answer has. */
    private static final int LARGEST_ANSWER = 65_538;
    /** pcsc-lite looks every 0.4 s whether the card is still there. */
    private static final Duration REMOVAL = Duration.ofMillis(600);

    /** An answer too short for a status word breaks the protocol like one that did not get through. */
    private static final PcscError SHORT_ANSWER = new PcscError("SCARD_E_NOT_TRANSACTED");

    /** The context that a connection is opened in. */
    interface Context {

        /** Whether the service still knows this context. */
        boolean alive();

        /** Closes the native handle of a card that was removed, of which the JDK does not take care. */
        void closeHandle(Card card);

        /** The connection needs the context no more. */
        void release(boolean alive);
    }

    private final CardTerminal terminal;
    private final Card card;
    private final Context context;
    private final ByteBuffer answer = ByteBuffer.allocate(LARGEST_ANSWER);
    private boolean inTransaction;
    private boolean serviceAlive = true;
    private boolean handleLeft;
    private boolean closed;

    private CardLine(CardTerminal terminal, Card card, Context context) {
        this.terminal = terminal;
        this.card = card;
        this.context = context;
    }

    /** Connects to the card, with whatever protocol it speaks. */
    static CardLine connect(CardTerminal terminal, Context context) throws CardException {
        return new CardLine(terminal, terminal.connect("*"), context);
    }

    @Override
    public Bytes atr() {
        return Bytes.of(card.getATR().getBytes());
    }

    @Override
    public String protocol() {
        return card.getProtocol();
    }

    @Override
    public Bytes transmit(Bytes command) throws SmartcardException {
        try {
            answer.clear();
            int length = card.getBasicChannel().transmit(ByteBuffer.wrap(command.toArray()), answer);
            if (length < 2) {
                throw failed(new CardException(Messages.get("answer.short")), SHORT_ANSWER);
            }
            return Bytes.of(answer.array(), 0, length);
        } catch (CardException | IllegalStateException | IllegalArgumentException e) {
            throw failed(e);
        } finally {
            Arrays.fill(answer.array(), 0, answer.position(), (byte) 0);
        }
    }

    @Override
    public void begin() throws SmartcardException {
        try {
            card.beginExclusive();
            inTransaction = true;
        } catch (CardException | IllegalStateException e) {
            throw failed(e);
        }
    }

    @Override
    public void end() {
        if (!inTransaction) {
            return;
        }
        inTransaction = false;
        try {
            card.endExclusive();
        } catch (CardException | IllegalStateException e) {
            // After removal the JDK refuses with IllegalStateException; the transaction ended with the card.
            failed(e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        end();
        try {
            card.disconnect(false);
        } catch (CardException | IllegalStateException e) {
            failed(e);
        }
        if (handleLeft) {
            context.closeHandle(card);
        }
        context.release(serviceAlive);
    }

    private SmartcardException failed(Exception e) {
        return failed(e, PcscError.of(e));
    }

    private SmartcardException failed(Exception e, PcscError error) {
        Reason reason = reason(e, error);
        // The JDK does not disconnect from a card of which it was told that it is gone.
        handleLeft |= e instanceof IllegalStateException || error.reason() == Reason.CARD_REMOVED;
        serviceAlive &= reason != Reason.NO_SERVICE;
        return Failures.of(reason, error, e);
    }

    private Reason reason(Exception e, PcscError error) {
        if (e instanceof IllegalStateException) {
            // The JDK's own word once it has seen the removal.
            return Reason.CARD_REMOVED;
        }
        return switch (error.reason()) {
            case FAILED, PROTOCOL, CARD_MUTE -> {
                // The call during which the service dies returns any code, and the one during which the card is taken
                // out a vague one: the service itself hears of it a little later.
                if (!context.alive()) {
                    yield Reason.NO_SERVICE;
                }
                yield cardLeaves() ? Reason.CARD_REMOVED : error.reason();
            }
            default -> error.reason();
        };
    }

    private boolean cardLeaves() {
        try {
            return terminal.waitForCardAbsent(REMOVAL.toMillis());
        } catch (CardException e) {
            return PcscError.of(e).readerGone();
        }
    }
}
