package org.raworkbench.internal.smartcard.demo;

import java.util.function.BooleanSupplier;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/** A connection to a simulated card. Nobody else is there to keep out, so transactions need nothing. */
final class SimulatedConnection implements RawConnection {

    private final SimulatedCard card;
    private final BooleanSupplier there;

    /** @param there whether the card is still in its reader */
    SimulatedConnection(SimulatedCard card, BooleanSupplier there) {
        this.card = card;
        this.there = there;
    }

    @Override
    public Bytes atr() {
        return card.atr();
    }

    @Override
    public String protocol() {
        return card.protocol();
    }

    @Override
    public Bytes transmit(Bytes command) throws SmartcardException {
        checkThere();
        return card.transmit(command);
    }

    @Override
    public void begin() throws SmartcardException {
        checkThere();
    }

    @Override
    public void end() {
        // nothing was locked
    }

    @Override
    public void close() {
        // the card stays as it is
    }

    private void checkThere() throws SmartcardException {
        if (!there.getAsBoolean()) {
            throw new SmartcardException(Reason.CARD_REMOVED, Messages.text("error.CARD_REMOVED"));
        }
    }
}
