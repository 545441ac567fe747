package org.raworkbench.internal.smartcard.pcsc;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/**
 * PC/SC through the public API alone, for a JVM that keeps the JDK's own package closed. It polls, since a wait would
 * block every other call of the JVM, and it needs a restart of the program once the service was lost.
 */
final class OneContext implements PcscAccess {

    private volatile boolean used;

    @Override
    public Watch watch() throws PcscFailure {
        return new PollingWatch(terminals());
    }

    @Override
    public RawConnection connect(String reader) throws PcscFailure {
        CardTerminal terminal = terminals().getTerminal(reader);
        if (terminal == null) {
            throw PcscFailure.of(new CardException("SCARD_E_UNKNOWN_READER"));
        }
        try {
            return CardLine.connect(terminal, new SharedContext());
        } catch (CardException e) {
            throw failure(e);
        }
    }

    @Override
    public ReaderProperties properties(String reader) throws PcscFailure {
        CardTerminal terminal = terminals().getTerminal(reader);
        if (terminal == null) {
            throw PcscFailure.of(new CardException("SCARD_E_UNKNOWN_READER"));
        }
        try {
            if (terminal.isCardPresent()) {
                // The JDK connects with the protocol "raw", and pcsc-lite then holds everybody's connection to be raw.
                return new ReaderProperties(Map.of(), Map.of(), Map.of(), List.of(Messages.get("reader.occupied")));
            }
            Card direct = terminal.connect("DIRECT");
            try {
                return DirectConnection.ask(new PublicConnection(direct),
                        List.of(Messages.get("attributes.unreachable")));
            } finally {
                direct.disconnect(false);
            }
        } catch (CardException e) {
            throw failure(e);
        }
    }

    /** What the public API offers of a connection to a reader. */
    private record PublicConnection(Card direct) implements DirectConnection {

        @Override
        public Optional<Bytes> attribute(int number) {
            return Optional.empty();
        }

        @Override
        public byte[] control(int code) {
            try {
                return direct.transmitControlCommand(code, new byte[0]);
            } catch (CardException | IllegalStateException unsupported) {
                return new byte[0];
            }
        }
    }

    /** The default factory would remember for ever that there was no service; this one asks anew. */
    private CardTerminals terminals() throws PcscFailure {
        try {
            CardTerminals terminals = TerminalFactory.getInstance("PC/SC", null).terminals();
            used = true;
            return terminals;
        } catch (NoSuchAlgorithmException e) {
            boolean missing = PcscError.of(e).reason() == Reason.FAILED;
            throw PcscFailure.of(e, missing ? PcscFailure.Remedy.INSTALL : PcscFailure.Remedy.RETRY);
        }
    }

    private PcscFailure failure(CardException e) {
        boolean dead = used && PcscError.of(e).serviceLost();
        return PcscFailure.of(e, dead ? PcscFailure.Remedy.RESTART : PcscFailure.Remedy.RETRY);
    }

    /** A slow card holds the one context for as long as its answer takes: that is no sign of a hanging service. */
    @Override
    public Duration patience() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void close() {
        // Nothing is its own.
    }

    /** The context that the JDK keeps for the whole JVM. */
    private static final class SharedContext implements CardLine.Context {

        @Override
        public boolean alive() {
            try {
                TerminalFactory.getInstance("PC/SC", null).terminals().list();
                return true;
            } catch (CardException | NoSuchAlgorithmException e) {
                return !PcscError.of(e).serviceLost();
            }
        }

        @Override
        public void closeHandle(Card card) {
            // Out of reach.
        }

        @Override
        public void release(boolean alive) {
            // The context belongs to the JDK.
        }
    }

    private final class PollingWatch implements Watch {

        private final CardTerminals terminals;

        PollingWatch(CardTerminals terminals) {
            this.terminals = terminals;
        }

        @Override
        public List<ReaderFlags> next(List<ReaderFlags> known, Duration atMost) throws PcscFailure {
            List<ReaderFlags> now = look();
            if (now.equals(known)) {
                LockSupport.parkNanos(atMost.toNanos());
                now = look();
            }
            return now;
        }

        private List<ReaderFlags> look() throws PcscFailure {
            try {
                List<ReaderFlags> readers = new ArrayList<>();
                for (CardTerminal terminal : terminals.list()) {
                    readers.add(ReaderFlags.of(terminal.getName(), terminal.isCardPresent()));
                }
                return List.copyOf(readers);
            } catch (CardException e) {
                if (PcscError.of(e).readerGone()) {
                    return List.of();
                }
                throw failure(e);
            }
        }

        @Override
        public void close() {
            // The context belongs to the JDK.
        }
    }
}
