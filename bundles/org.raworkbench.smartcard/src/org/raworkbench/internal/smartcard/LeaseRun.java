package org.raworkbench.internal.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/** Runs the work of one lease: opens, works, releases; once more after a reset by another program. */
final class LeaseRun<T> implements QueuedRun {

    /** Opens the unguarded connection. */
    @FunctionalInterface
    interface Connector {
        RawConnection connect() throws SmartcardException;
    }

    private static final Logger LOG = System.getLogger(LeaseRun.class.getName());
    /** Many programs look at a card for a moment when it is put in; that long it is no news that the card is in use. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final QueuedLease<T> lease;
    private final CardWork<T> work;
    private final Connector connector;
    private final BooleanSupplier demo;

    LeaseRun(QueuedLease<T> lease, CardWork<T> work, Connector connector, BooleanSupplier demo) {
        this.lease = lease;
        this.work = work;
        this.connector = connector;
        this.demo = demo;
    }

    @Override
    public QueuedLease<T> lease() {
        return lease;
    }

    /** Never throws; the connection is released before the result is told. */
    @Override
    public void run() {
        if (lease.isOver()) {
            return;
        }
        try {
            lease.finish(withOneRepeat());
        } catch (SmartcardException failure) {
            lease.stop(failure);
        } catch (Throwable failure) {
            lease.stop(failed(failure));
        }
    }

    private T withOneRepeat() throws SmartcardException {
        try {
            return once(true);
        } catch (SmartcardException failure) {
            if (failure.reason() != Reason.CARD_RESET) {
                throw failure;
            }
            lease.check();
            return once(false);
        }
    }

    /** @param repeatable whether the work is to be run again when the card was reset, whatever the work made of it */
    private T once(boolean repeatable) throws SmartcardException {
        GuardedConnection card = open();
        try {
            T value = work.run(card);
            if (repeatable && card.wasReset()) {
                throw reset(null);
            }
            return value;
        } catch (SmartcardException failure) {
            throw repeatable && card.wasReset() ? reset(failure) : failure;
        } catch (Throwable failure) {
            throw repeatable && card.wasReset() ? reset(failure) : failed(failure);
        } finally {
            card.release();
        }
    }

    private GuardedConnection open() throws SmartcardException {
        long start = System.nanoTime();
        while (true) {
            try {
                RawConnection raw = connector.connect();
                return GuardedConnection.over(raw, lease, demo.getAsBoolean());
            } catch (SmartcardException failure) {
                if (failure.reason() != Reason.IN_USE || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw failure;
                }
                lease.pause(BETWEEN_TRIES);
            }
        }
    }

    private static SmartcardException reset(Throwable cause) {
        return new SmartcardException(Reason.CARD_RESET, Messages.get("reset"), cause);
    }

    private static SmartcardException failed(Throwable failure) {
        LOG.log(Level.WARNING, "Card work failed", failure);
        return new SmartcardException(Reason.FAILED, Messages.get("work.failed", failure.toString()), failure);
    }
}
