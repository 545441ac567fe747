package org.raworkbench.internal.inspection.inspect;

import java.util.List;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** A connection for profiles: it ends a dialogue that a hostile card would keep up for ever. */
final class BoundedConnection implements CardConnection {

    /** A good card takes 30; one with eight large certificates and every application known, about 200. */
    static final int MOST_COMMANDS = 400;

    private final CardConnection card;
    private int commands;

    BoundedConnection(CardConnection card) {
        this.card = card;
    }

    /** Whether no further command will be sent. */
    boolean exhausted() {
        return commands >= MOST_COMMANDS;
    }

    @Override
    public Response transmit(Command command) throws SmartcardException {
        if (exhausted()) {
            throw new SmartcardException(Reason.PROTOCOL, Messages.text("tooManyExchanges", MOST_COMMANDS));
        }
        commands++;
        return card.transmit(command);
    }

    @Override
    public <T> T transaction(CardWork<T> work) throws SmartcardException {
        return card.transaction(inside -> work.run(this));
    }

    @Override
    public String reader() {
        return card.reader();
    }

    @Override
    public boolean demo() {
        return card.demo();
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
    public List<Exchange> trace() {
        return card.trace();
    }

    @Override
    public boolean cancelled() {
        return card.cancelled();
    }
}
