package org.raworkbench.internal.smartcard.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.spi.RawConnection;

/** A connection to a card that answers as a test tells it to; keeps a log of what was done with it. Synthetic. */
final class ScriptedCard implements RawConnection {

    /** Answers a command; both in hexadecimal. */
    interface Answer {
        String to(String command) throws SmartcardException;
    }

    private final String protocol;
    private final Answer answer;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private volatile Answer beginning = nothing -> "";

    ScriptedCard(Answer answer) {
        this("T=1", answer);
    }

    ScriptedCard(String protocol, Answer answer) {
        this.protocol = protocol;
        this.answer = answer;
    }

    /** Answers each command with {@code 9000}. */
    static ScriptedCard friendly() {
        return new ScriptedCard(command -> "9000");
    }

    /** What happens at the begin of a transaction. */
    ScriptedCard atBegin(Answer newBeginning) {
        beginning = newBeginning;
        return this;
    }

    /** Commands in hexadecimal, {@code begin}, {@code end}, {@code close}, in order. */
    List<String> log() {
        return List.copyOf(log);
    }

    @Override
    public Bytes atr() {
        return ScriptedProvider.ATR;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    @Override
    public Bytes transmit(Bytes command) throws SmartcardException {
        log.add(command.hex());
        String hex = answer.to(command.hex());
        return hex == null ? null : Bytes.ofHex(hex);
    }

    @Override
    public void begin() throws SmartcardException {
        log.add("begin");
        beginning.to("");
    }

    @Override
    public void end() {
        log.add("end");
    }

    @Override
    public void close() {
        log.add("close");
    }
}
