package org.raworkbench.internal.inspection.inspect;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** Runs the steps of an inspection, each in a transaction of its own, so that one that fails spares the others. */
final class StepRunner {

    private static final Logger LOG = System.getLogger(StepRunner.class.getName());
    /** A card that has failed so often will not answer the rest either. */
    private static final int MOST_FAILURES = 3;

    /** A part of an inspection. */
    @FunctionalInterface
    interface Step {
        void run(CardConnection card) throws SmartcardException;
    }

    private final BoundedConnection card;
    private final InspectionRecord found;
    private int failures;

    StepRunner(BoundedConnection card, InspectionRecord found) {
        this.card = card;
        this.found = found;
    }

    /**
     * Runs {@code step}; what goes wrong is noted as a problem at {@code place}.
     *
     * @throws SmartcardException when nothing more can be read from this card
     */
    void run(String place, Step step) throws SmartcardException {
        if (failures >= MOST_FAILURES) {
            return;
        }
        try {
            card.transaction(inside -> {
                step.run(inside);
                return null;
            });
        } catch (SmartcardException failure) {
            if (Failures.endInspection(failure)) {
                throw failure;
            }
            failures = card.exhausted() ? MOST_FAILURES : failures + 1;
            found.add(Failures.problem(place, failure));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Reading failed: " + place, failure);
            failures++;
            found.problem(place, Reason.FAILED, Messages.text("profile.failed", failure.toString()));
        }
    }
}
