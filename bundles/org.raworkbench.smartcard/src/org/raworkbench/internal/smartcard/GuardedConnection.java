package org.raworkbench.internal.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.ReadOnlyPolicy;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/** What card work gets to see of a card: the raw connection behind the read-only policy and the lease's end. */
final class GuardedConnection implements CardConnection {

    private static final Logger LOG = System.getLogger(GuardedConnection.class.getName());

    private final RawConnection raw;
    private final QueuedLease<?> lease;
    private final boolean demo;
    private final Bytes atr;
    private final String protocol;
    private final ExchangeTrace trace = new ExchangeTrace(Clock.systemUTC());
    private final CardLine line;
    private final Thread thread = Thread.currentThread();
    private boolean inTransaction;
    private boolean released;

    private GuardedConnection(RawConnection raw, QueuedLease<?> lease, boolean demo) {
        this.raw = raw;
        this.lease = lease;
        this.demo = demo;
        this.atr = raw.atr();
        this.protocol = raw.protocol();
        this.line = new CardLine(raw, protocol, trace, lease);
    }

    /** Takes {@code raw} over; closes it when that is not possible. */
    static GuardedConnection over(RawConnection raw, QueuedLease<?> lease, boolean demo) throws SmartcardException {
        GuardedConnection card = null;
        try {
            lease.check();
            card = new GuardedConnection(raw, lease, demo);
            return card;
        } finally {
            if (card == null) {
                quietly("close", raw::close);
            }
        }
    }

    @Override
    public String reader() {
        return lease.reader();
    }

    @Override
    public boolean demo() {
        return demo;
    }

    @Override
    public Bytes atr() {
        return atr;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    @Override
    public Response transmit(Command command) throws SmartcardException {
        requireOwner();
        lease.check();
        Optional<String> objection = ReadOnlyPolicy.objection(command);
        if (objection.isPresent()) {
            trace.refused(command, Messages.get("refused.note", objection.get()));
            throw new SmartcardException(Reason.REFUSED, Messages.get("refused", objection.get()));
        }
        return new Dialogue(line).ask(command);
    }

    @Override
    public <T> T transaction(CardWork<T> work) throws SmartcardException {
        requireOwner();
        if (inTransaction) {
            throw new IllegalStateException("transactions do not nest");
        }
        lease.check();
        begin();
        inTransaction = true;
        try {
            lease.check();
            return work.run(this);
        } finally {
            inTransaction = false;
            quietly("end of transaction", raw::end);
        }
    }

    private void begin() throws SmartcardException {
        lease.waitingForOthers(true);
        try {
            line.guarded(() -> {
                raw.begin();
                return null;
            });
        } finally {
            lease.waitingForOthers(false);
        }
    }

    @Override
    public List<Exchange> trace() {
        return trace.exchanges();
    }

    @Override
    public boolean cancelled() {
        return lease.isOver();
    }

    /** Whether another program reset the card since the connection was opened. */
    boolean wasReset() {
        return line.wasReset();
    }

    /** Closes the connection; the object is of no more use then, also where the work has kept it. */
    void release() {
        released = true;
        quietly("close", raw::close);
    }

    private void requireOwner() {
        if (released || Thread.currentThread() != thread) {
            throw new IllegalStateException("a card is lent only for the time and on the thread of the work");
        }
    }

    private static void quietly(String what, Runnable action) {
        try {
            action.run();
        } catch (Throwable failure) {
            LOG.log(Level.WARNING, "A card connection failed at its " + what, failure);
        }
    }
}
