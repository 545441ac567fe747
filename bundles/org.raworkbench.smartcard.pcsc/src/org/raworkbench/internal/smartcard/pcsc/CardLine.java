package org.raworkbench.internal.smartcard.pcsc;

import java.nio.ByteBuffer;
import java.util.Arrays;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/** A connection to a card, with the JDK's peculiarities taken care of. */
final class CardLine implements RawConnection {

    /** More than the JDK ever hands over (its buffer has 8,192 bytes) and more than any answer has. */
    private static final int LARGEST_ANSWER = 65_538;

    /** The context that a connection is opened in. */
    interface Context {

        /** Whether the service still knows this context. */
        boolean alive();

        /** Closes the native handle of a card that was removed, of which the JDK does not take care. */
        void closeHandle(Card card);

        /** The connection needs the context no more. */
        void release(boolean alive);
    }

    private final Card card;
    private final Context context;
    private final ByteBuffer answer = ByteBuffer.allocate(LARGEST_ANSWER);
    private boolean inTransaction;
    private boolean serviceAlive = true;
    private boolean removed;
    private boolean closed;

    CardLine(Card card, Context context) {
        this.card = card;
        this.context = context;
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
                throw new SmartcardException(Reason.PROTOCOL, Messages.get("answer.short"));
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
        if (removed) {
            context.closeHandle(card);
        }
        context.release(serviceAlive);
    }

    private SmartcardException failed(Exception e) {
        PcscError error = PcscError.of(e);
        Reason reason = error.reason();
        if (e instanceof IllegalStateException) {
            // The JDK's own word once it has seen the removal.
            reason = Reason.CARD_REMOVED;
        } else if ((reason == Reason.FAILED || reason == Reason.PROTOCOL) && !context.alive()) {
            // pcsc-lite's client returns any code for the call during which the service dies.
            reason = Reason.NO_SERVICE;
        }
        removed |= reason == Reason.CARD_REMOVED;
        serviceAlive &= reason != Reason.NO_SERVICE;
        return Failures.of(reason, error, e);
    }
}
