package org.raworkbench.internal.inspection.inspect;

import java.util.EnumSet;
import java.util.Set;

import org.raworkbench.inspection.ReadProblem;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** What failures mean for an inspection, and how they are told. */
final class Failures {

    /** After these, this one application could not be read; after any other, nothing more can be. */
    private static final Set<Reason> PASSING = EnumSet.of(Reason.REFUSED, Reason.PROTOCOL, Reason.FAILED);

    private Failures() {
    }

    static boolean endInspection(SmartcardException failure) {
        return !PASSING.contains(failure.reason());
    }

    static ReadProblem problem(String place, SmartcardException failure) {
        return new ReadProblem(place, failure.reason(), TamedText.tame(explain(failure)));
    }

    private static String explain(SmartcardException failure) {
        String key = "failure." + failure.reason();
        return failure.reason() == Reason.IN_USE && failure.program().isPresent()
                ? Messages.text(key + ".program", failure.program().get())
                : Messages.text(key, String.valueOf(failure.getMessage()));
    }
}
