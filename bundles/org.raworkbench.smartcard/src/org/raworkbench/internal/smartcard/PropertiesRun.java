package org.raworkbench.internal.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;

import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** Asks a reader what it says of itself. */
final class PropertiesRun implements QueuedRun {

    /** Asks the provider. */
    @FunctionalInterface
    interface Question {
        ReaderProperties ask() throws SmartcardException;
    }

    private static final Logger LOG = System.getLogger(PropertiesRun.class.getName());

    private final QueuedLease<ReaderProperties> lease;
    private final Question question;

    PropertiesRun(QueuedLease<ReaderProperties> lease, Question question) {
        this.lease = lease;
        this.question = question;
    }

    @Override
    public QueuedLease<ReaderProperties> lease() {
        return lease;
    }

    @Override
    public void run() {
        if (lease.isOver()) {
            return;
        }
        try {
            lease.finish(Objects.requireNonNull(question.ask(), "no properties"));
        } catch (SmartcardException failure) {
            lease.stop(failure);
        } catch (Throwable failure) {
            LOG.log(Level.WARNING, "A reader could not be asked for its properties", failure);
            lease.stop(new SmartcardException(Reason.FAILED, Messages.get("raw.failed", failure.toString()), failure));
        }
    }
}
