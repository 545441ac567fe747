package org.raworkbench.internal.smartcard;

import java.time.Instant;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/** Single exchanges with a card: encoded for its protocol, traced, their failures put into one shape. */
final class CardLine {

    /** Anything that a raw connection does. */
    @FunctionalInterface
    interface RawCall<T> {
        T call() throws SmartcardException;
    }

    /** 65,536 data bytes (ISO/IEC 7816-4:2020, 5.2) and the status word. */
    private static final int LONGEST_ANSWER = Command.EXTENDED_NE + 2;
    private static final int LONGEST_SHORT_DATA = 255;

    private final RawConnection raw;
    private final boolean t0;
    private final ExchangeTrace trace;
    private final QueuedLease<?> lease;
    private boolean reset;

    CardLine(RawConnection raw, String protocol, ExchangeTrace trace, QueuedLease<?> lease) {
        this.raw = raw;
        this.t0 = "T=0".equals(protocol);
        this.trace = trace;
        this.lease = lease;
    }

    boolean wasReset() {
        return reset;
    }

    /**
     * The command as it goes over the line. With T=0 (ISO/IEC 7816-3:2006, 12.2) there are no extended lengths, so no
     * answer is longer than 256 bytes, and a command with data has no Le: the card announces its answer by 61xx.
     */
    Command fitted(Command command) throws SmartcardException {
        if (!t0) {
            return command;
        }
        if (command.data().length() > LONGEST_SHORT_DATA) {
            throw new SmartcardException(Reason.FAILED, Messages.get("tooLongForT0"));
        }
        int ne = command.data().isEmpty() ? Math.min(command.ne(), Command.SHORT_NE) : 0;
        return command.withNe(ne);
    }

    /** Sends a {@linkplain #fitted fitted} command. The answer is as the card gave it. */
    Response send(Command command) throws SmartcardException {
        lease.check();
        Instant sent = trace.now();
        long start = System.nanoTime();
        Bytes answer;
        try {
            Bytes encoded = command.encoded();
            answer = guarded(() -> raw.transmit(encoded));
            if (answer == null || answer.length() < 2) {
                throw new SmartcardException(Reason.PROTOCOL, Messages.get("protocol.short"));
            }
            if (answer.length() > LONGEST_ANSWER) {
                throw new SmartcardException(Reason.PROTOCOL, Messages.get("protocol.long"));
            }
        } catch (SmartcardException failure) {
            trace.failed(command, sent, System.nanoTime() - start, failure.getMessage());
            throw failure;
        }
        int end = answer.length() - 2;
        Response response = new Response(answer.slice(0, end), answer.at(end) << 8 | answer.at(end + 1));
        trace.answered(command, sent, System.nanoTime() - start, response);
        return response;
    }

    /** Runs {@code call}; whatever it throws comes out as a {@link SmartcardException}. */
    <T> T guarded(RawCall<T> call) throws SmartcardException {
        try {
            return call.call();
        } catch (SmartcardException failure) {
            reset |= failure.reason() == Reason.CARD_RESET;
            throw failure;
        } catch (RuntimeException failure) {
            throw new SmartcardException(Reason.FAILED, Messages.get("raw.failed", failure.toString()), failure);
        }
    }
}
