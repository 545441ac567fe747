package org.raworkbench.internal.smartcard.demo;

import java.util.Optional;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;

/**
 * A command APDU as a card sees it (ISO/IEC 7816-4:2020, 5.2).
 *
 * @param command what is asked
 * @param extended whether its length fields are extended, which not every card understands
 */
record ReceivedCommand(Command command, boolean extended) {

    private static final int HEADER = 4;

    /** Takes {@code apdu} apart; empty when its length fields contradict its length. */
    static Optional<ReceivedCommand> parse(Bytes apdu) {
        int length = apdu.length();
        if (length < HEADER) {
            return Optional.empty();
        }
        if (length == HEADER) {
            return Optional.of(of(apdu, 0, 0, 0, false));
        }
        int first = apdu.at(HEADER);
        if (length == 5) {
            return Optional.of(of(apdu, 0, 0, first == 0 ? Command.SHORT_NE : first, false));
        }
        return first == 0 ? parseExtended(apdu) : parseShort(apdu, first);
    }

    private static Optional<ReceivedCommand> parseShort(Bytes apdu, int nc) {
        int end = 5 + nc;
        if (apdu.length() == end) {
            return Optional.of(of(apdu, 5, nc, 0, false));
        }
        if (apdu.length() != end + 1) {
            return Optional.empty();
        }
        int le = apdu.at(end);
        return Optional.of(of(apdu, 5, nc, le == 0 ? Command.SHORT_NE : le, false));
    }

    private static Optional<ReceivedCommand> parseExtended(Bytes apdu) {
        if (apdu.length() < 7) {
            return Optional.empty();
        }
        int number = apdu.at(5) << 8 | apdu.at(6);
        if (apdu.length() == 7) {
            return Optional.of(of(apdu, 0, 0, number == 0 ? Command.EXTENDED_NE : number, true));
        }
        int end = 7 + number;
        if (number > 0 && apdu.length() == end) {
            return Optional.of(of(apdu, 7, number, 0, true));
        }
        if (number == 0 || apdu.length() != end + 2) {
            return Optional.empty();
        }
        int le = apdu.at(end) << 8 | apdu.at(end + 1);
        return Optional.of(of(apdu, 7, number, le == 0 ? Command.EXTENDED_NE : le, true));
    }

    private static ReceivedCommand of(Bytes apdu, int from, int nc, int ne, boolean extended) {
        return new ReceivedCommand(new Command(apdu.at(0), apdu.at(1), apdu.at(2), apdu.at(3),
                apdu.slice(from, from + nc), ne), extended);
    }
}
