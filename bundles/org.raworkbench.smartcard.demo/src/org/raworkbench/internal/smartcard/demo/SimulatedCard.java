package org.raworkbench.internal.smartcard.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** A card that exists only in memory and answers each command with the bytes that a real card of its kind sends. */
public final class SimulatedCard {

    private static final int LONGEST_LOG = 5_000;

    /**
     * One command and its answer.
     *
     * @param command the command in hexadecimal, with what could be a passcode masked
     * @param bytesIn length of the command
     * @param bytesOut length of the answer, status word included
     * @param sw status word
     */
    public record Answered(String command, int bytesIn, int bytesOut, int sw) {
    }

    private final Bytes atr;
    private final String protocol;
    private final boolean mute;
    private final CardSystem system;
    private final Transport transport;
    private final Optional<Passcode> passcode;
    private final Deque<Answered> log = new ArrayDeque<>();
    private int exchanges;

    private SimulatedCard(AtrOfCard atr, boolean mute, CardSystem system, Optional<Passcode> passcode) {
        this.atr = atr.bytes();
        this.protocol = atr.protocol();
        this.mute = mute;
        this.system = system;
        this.transport = new Transport("T=0".equals(protocol), atr.extendedLength());
        this.passcode = passcode;
    }

    static SimulatedCard answering(AtrOfCard atr, CardSystem system, Optional<Passcode> passcode) {
        return new SimulatedCard(atr, false, Objects.requireNonNull(system, "system"), passcode);
    }

    /** Something in the reader that does not answer: its "ATR" is a single byte, as from dirty contacts. */
    static SimulatedCard dumb() {
        return new SimulatedCard(AtrOfCard.NONE, true, new CardSystem(SecurityDomain.blank(), List.of()),
                Optional.empty());
    }

    /** The answer to reset; of a card that does not answer, the one byte that makes a reader give up. */
    public Bytes atr() {
        return atr;
    }

    /** {@code T=0} or {@code T=1}: the protocol in which it wants to be spoken to. */
    public String protocol() {
        return protocol;
    }

    /** Whether there is no talking to it. */
    public boolean mute() {
        return mute;
    }

    /** Answers one encoded command APDU, status word included. Never throws, whatever the bytes. */
    public synchronized Bytes transmit(Bytes commandApdu) {
        Response answer = transport.exchange(commandApdu, system::process);
        exchanges++;
        if (log.size() == LONGEST_LOG) {
            log.removeFirst();
        }
        log.addLast(new Answered(masked(commandApdu), commandApdu.length(), answer.data().length() + 2, answer.sw()));
        return answer.data().plus(Bytes.of((byte) (answer.sw() >> 8), (byte) answer.sw()));
    }

    /** Power off and on: forgets what was selected and verified, keeps the retry counter. */
    public synchronized void reset() {
        transport.reset();
        system.reset();
    }

    /** Number of commands since the card was made. */
    public synchronized int exchanges() {
        return exchanges;
    }

    /** The last commands, oldest first. */
    public synchronized List<Answered> log() {
        return List.copyOf(log);
    }

    /** How many wrong tries the passcode has left; empty when there is no passcode on the card. */
    public synchronized OptionalInt triesLeft() {
        return passcode.map(code -> OptionalInt.of(code.triesLeft())).orElse(OptionalInt.empty());
    }

    private static String masked(Bytes apdu) {
        return ReceivedCommand.parse(apdu).map(received -> received.command().toString())
                .orElseGet(() -> apdu.slice(0, Math.min(4, apdu.length())).hex() + "**");
    }
}
