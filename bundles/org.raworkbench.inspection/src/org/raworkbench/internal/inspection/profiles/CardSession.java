package org.raworkbench.internal.inspection.profiles;

import org.raworkbench.internal.inspection.atr.AtrParser;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * The exchanges with one application, with answers as long as card and protocol allow. Extended lengths are used where
 * the card announces them, and given up for good where they do not work.
 */
final class CardSession {

    /** Below the 8,190 bytes at which the PC/SC layer of the JDK ends. */
    private static final int LONG_ANSWER = 4_096;
    private static final int WRONG_LENGTH = 0x6700;

    private final CardConnection card;
    private boolean extended;

    CardSession(CardConnection card) {
        this.card = card;
        extended = !isT0() && AtrParser.parse(card.atr()).extendedLength();
    }

    CardConnection card() {
        return card;
    }

    boolean isT0() {
        return "T=0".equals(card.protocol());
    }

    /** The largest answer that one exchange can bring. */
    int longest() {
        return extended ? LONG_ANSWER : Command.SHORT_NE;
    }

    /** Sends {@code command}; when the card or the reader refuses its extended length, sends it in the short form. */
    Response send(Command command) throws SmartcardException {
        if (!command.isExtended()) {
            return card.transmit(command);
        }
        try {
            Response response = card.transmit(command);
            if (response.sw() != WRONG_LENGTH) {
                return response;
            }
        } catch (SmartcardException failure) {
            if (failure.reason() != Reason.FAILED && failure.reason() != Reason.PROTOCOL) {
                throw failure;
            }
        }
        extended = false;
        return card.transmit(command.withNe(Command.SHORT_NE));
    }
}
