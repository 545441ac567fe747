package org.raworkbench.internal.smartcard.demo;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;

/** A passcode with its retry counter: VERIFY as cards do it (ISO/IEC 7816-4:2020, 11.6.6). */
final class Passcode {

    /** Three wrong tries lock an NHS smartcard. */
    static final int MOST_TRIES = 3;

    private static final int TRIES_LEFT = 0x63C0;
    private static final int TAKE_BACK = 0xFF;

    /** Of all simulated cards: 123456, padded with FF to eight bytes (NIST SP 800-73-4, part 2, 2.4.3). */
    private static final Bytes CODE = Bytes.ofHex("313233343536FFFF");
    private static final Bytes CODE_WITHOUT_PADDING = CODE.slice(0, 6);

    private final int reference;
    private int triesLeft;
    private boolean verified;

    /** @param reference P2 of VERIFY */
    Passcode(int reference, int triesLeft) {
        this.reference = reference;
        this.triesLeft = triesLeft;
    }

    int reference() {
        return reference;
    }

    int triesLeft() {
        return triesLeft;
    }

    void forget() {
        verified = false;
    }

    /** Answers VERIFY. Without data it tells the counter; with wrong data a try is gone. */
    Response verify(Command command) {
        if (command.p2() != reference) {
            return Answer.status(Answer.REFERENCE_NOT_FOUND);
        }
        if (command.p1() == TAKE_BACK && command.data().isEmpty()) {
            verified = false;
            return Answer.ok();
        }
        if (command.p1() != 0) {
            return Answer.status(Answer.WRONG_PARAMETERS);
        }
        return command.data().isEmpty() ? state() : compare(command.data());
    }

    /** Answers CHANGE REFERENCE DATA: a wrong old passcode costs a try; the passcode itself stays as it is. */
    Response change(Command command) {
        if (command.p2() != reference) {
            return Answer.status(Answer.REFERENCE_NOT_FOUND);
        }
        if (command.p1() != 0 || command.data().length() != 2 * CODE.length()) {
            return Answer.status(Answer.WRONG_DATA);
        }
        Response answer = compare(command.data().slice(0, CODE.length()));
        return answer.ok() ? Answer.status(Answer.CONDITIONS_NOT_SATISFIED) : answer;
    }

    private Response state() {
        return verified ? Answer.ok() : counter();
    }

    private Response compare(Bytes given) {
        if (triesLeft == 0) {
            return counter();
        }
        verified = given.equals(CODE) || given.equals(CODE_WITHOUT_PADDING);
        triesLeft = verified ? MOST_TRIES : triesLeft - 1;
        return state();
    }

    private Response counter() {
        return Answer.status(triesLeft == 0 ? Answer.PASSCODE_BLOCKED : TRIES_LEFT | triesLeft);
    }
}
