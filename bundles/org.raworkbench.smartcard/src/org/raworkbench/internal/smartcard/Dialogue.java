package org.raworkbench.internal.smartcard;

import java.io.ByteArrayOutputStream;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.ReadOnlyPolicy;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * One command and all exchanges that it takes until its answer is complete (ISO/IEC 7816-4:2020, 5.3.4): the rest
 * announced by {@code 61xx} is fetched, a wrong Le ({@code 6Cxx}) is put right once. A card that never comes to an end
 * is cut off.
 */
final class Dialogue {

    /** The longest answer of all, and one more part for what the first one brought. */
    private static final int MOST_BYTES = Command.EXTENDED_NE + Command.SHORT_NE;
    private static final int MOST_PARTS = 1024;
    private static final int MORE_DATA = 0x61;
    private static final int WRONG_LE = 0x6C;

    private final CardLine line;

    Dialogue(CardLine line) {
        this.line = line;
    }

    Response ask(Command wanted) throws SmartcardException {
        Response answer = sendWithRightLe(wanted);
        if (sw1(answer) != MORE_DATA) {
            return answer;
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(answer.data().toArray());
        for (int part = 1; sw1(answer) == MORE_DATA; part++) {
            answer = sendWithRightLe(getResponse(length(answer)));
            joined.writeBytes(answer.data().toArray());
            boolean empty = answer.data().isEmpty() && sw1(answer) == MORE_DATA;
            if (empty || part >= MOST_PARTS || joined.size() > MOST_BYTES) {
                throw new SmartcardException(Reason.PROTOCOL, Messages.get("protocol.endless"));
            }
        }
        return new Response(Bytes.of(joined.toByteArray()), answer.sw());
    }

    private Response sendWithRightLe(Command wanted) throws SmartcardException {
        Command command = line.fitted(wanted);
        Response answer = line.send(command);
        if (sw1(answer) != WRONG_LE) {
            return answer;
        }
        Command corrected = line.fitted(wanted.withNe(length(answer)));
        // VERIFY must never get an Le, and a T=0 command with data has none: then the status word is the answer
        if (ReadOnlyPolicy.objection(corrected).isPresent() || corrected.ne() == 0) {
            return answer;
        }
        Response second = line.send(corrected);
        if (sw1(second) == WRONG_LE) {
            throw new SmartcardException(Reason.PROTOCOL, Messages.get("protocol.length"));
        }
        return second;
    }

    /** GET RESPONSE (ISO/IEC 7816-4:2020, 11.7.1) in the interindustry class, on the only channel in use. */
    private static Command getResponse(int length) {
        return new Command(0x00, 0xC0, 0x00, 0x00, Bytes.empty(), length);
    }

    /** SW2 as a length; 00 stands for 256. */
    private static int length(Response answer) {
        int sw2 = answer.sw() & 0xFF;
        return sw2 == 0 ? Command.SHORT_NE : sw2;
    }

    private static int sw1(Response answer) {
        return answer.sw() >> 8;
    }
}
