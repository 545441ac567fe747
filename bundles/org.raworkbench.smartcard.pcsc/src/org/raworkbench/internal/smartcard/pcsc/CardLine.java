package org.raworkbench.internal.smartcard.pcsc;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;

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

    private final Card card;
    private final Consumer<Card> closeHandle;
    private final Consumer<Boolean> ended;
    private final ByteBuffer answer = ByteBuffer.allocate(LARGEST_ANSWER);
    private boolean inTransaction;
    private boolean serviceAlive = true;
    private boolean removed;
    private boolean closed;

    /**
     * @param closeHandle closes the native handle of a removed card, of which the JDK does not take care
     * @param ended told at the end whether the service was still there
     */
    CardLine(Card card, Consumer<Card> closeHandle, Consumer<Boolean> ended) {
        this.card = card;
        this.closeHandle = closeHandle;
        this.ended = ended;
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
            closeHandle.accept(card);
        }
        ended.accept(serviceAlive);
    }

    private SmartcardException failed(Exception e) {
        PcscError error = PcscError.of(e);
        // The JDK's own word once it has seen the removal.
        removed |= error.reason() == Reason.CARD_REMOVED || e instanceof IllegalStateException;
        serviceAlive &= !error.serviceLost();
        return e instanceof IllegalStateException
                ? Failures.of(Reason.CARD_REMOVED, error, e) : Failures.of(error.reason(), error, e);
    }
}
