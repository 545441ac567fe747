package org.raworkbench.internal.smartcard.pcsc;

import java.util.Optional;

import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** Puts failures of PC/SC into words. */
final class Failures {

    private Failures() {
    }

    static SmartcardException of(Reason reason, PcscError error, Throwable cause) {
        if (reason == Reason.IN_USE) {
            Optional<String> programs = OtherPrograms.names();
            return new SmartcardException(reason, programs.map(names -> Messages.get("error.IN_USE.by", names))
                    .orElseGet(() -> Messages.get("error.IN_USE")), programs.orElse(null), cause);
        }
        return new SmartcardException(reason, Messages.get("error." + reason.name(), error.code()), cause);
    }

    /** Why a connection could not be opened: a card that was removed before that is simply not there. */
    static SmartcardException connecting(PcscFailure failure) {
        Reason reason = failure.error().reason();
        return of(reason == Reason.CARD_REMOVED ? Reason.NO_CARD : reason, failure.error(), failure);
    }
}
