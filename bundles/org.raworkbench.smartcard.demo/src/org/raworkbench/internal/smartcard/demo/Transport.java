package org.raworkbench.internal.smartcard.demo;

import java.util.function.Function;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;

/**
 * Cuts answers into the parts that a protocol can carry: {@code 61xx} with GET RESPONSE for what does not fit, and with
 * T=0 {@code 6Cxx} for a wrong Le (ISO/IEC 7816-3:2006, 12; ISO/IEC 7816-4:2020, 5.3.4).
 */
final class Transport {

    private static final int GET_RESPONSE = 0xC0;
    private static final int MORE_DATA = 0x6100;
    private static final int WRONG_LE = 0x6C00;

    private final boolean t0;
    private final boolean extendedLength;
    private Response pending = Answer.status(Answer.CONDITIONS_NOT_SATISFIED);

    Transport(boolean t0, boolean extendedLength) {
        this.t0 = t0;
        this.extendedLength = extendedLength;
    }

    void reset() {
        pending = Answer.status(Answer.CONDITIONS_NOT_SATISFIED);
    }

    /** The answer to {@code apdu}, for which {@code system} answers whole commands. */
    Response exchange(Bytes apdu, Function<Command, Response> system) {
        ReceivedCommand received = ReceivedCommand.parse(apdu).orElse(null);
        if (received == null || received.extended() && !extendedLength) {
            reset();
            return Answer.status(Answer.WRONG_LENGTH);
        }
        Command command = received.command();
        if (command.ins() == GET_RESPONSE && command.cla() != 0xFF) {
            return next(command);
        }
        reset();
        Response answer = system.apply(command);
        if (answer.data().isEmpty()) {
            return answer;
        }
        if (t0 && !command.data().isEmpty()) {
            // with T=0 a command with data gets no data back: it waits for GET RESPONSE
            return announce(answer);
        }
        return command.ne() == 0 ? Answer.status(answer.sw()) : part(answer, command.ne());
    }

    private Response next(Command command) {
        if (pending.data().isEmpty() || command.p1() != 0 || command.p2() != 0 || !command.data().isEmpty()) {
            reset();
            return Answer.status(Answer.CONDITIONS_NOT_SATISFIED);
        }
        return part(pending, command.ne() == 0 ? Command.SHORT_NE : command.ne());
    }

    private Response part(Response whole, int ne) {
        int length = whole.data().length();
        if (t0 && length < ne) {
            pending = whole;
            return Answer.status(WRONG_LE | length);
        }
        if (length <= ne) {
            reset();
            return whole;
        }
        Response rest = announce(new Response(whole.data().slice(ne, length), whole.sw()));
        return new Response(whole.data().slice(0, ne), rest.sw());
    }

    private Response announce(Response rest) {
        pending = rest;
        int length = rest.data().length();
        return Answer.status(MORE_DATA | (length > 0xFF ? 0 : length));
    }
}
