package org.raworkbench.inspection.tests.chip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.ReadOnlyPolicy;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** A synthetic card: it answers each command by a script and keeps what it was sent. */
final class ScriptedCard implements CardConnection {

    private final Map<String, Response> answers = new HashMap<>();
    private final Map<String, Reason> failures = new HashMap<>();
    private final List<String> sent = new ArrayList<>();
    private Function<Command, Response> otherwise = command -> new Response(Bytes.empty(), 0x6A88);

    /** The answer, status word included, to a command, both in hexadecimal. */
    ScriptedCard answer(String command, String answer) {
        Bytes bytes = Bytes.ofHex(answer);
        int split = bytes.length() - 2;
        answers.put(command.replace(" ", ""), new Response(bytes.slice(0, split),
                bytes.at(split) << 8 | bytes.at(split + 1)));
        return this;
    }

    ScriptedCard fail(String command, Reason reason) {
        failures.put(command.replace(" ", ""), reason);
        return this;
    }

    ScriptedCard otherwise(Function<Command, Response> script) {
        otherwise = script;
        return this;
    }

    /** All commands so far, in hexadecimal. */
    List<String> sent() {
        return sent;
    }

    @Override
    public Response transmit(Command command) throws SmartcardException {
        if (ReadOnlyPolicy.objection(command).isPresent()) {
            throw new SmartcardException(Reason.REFUSED, ReadOnlyPolicy.objection(command).get());
        }
        String hex = command.encoded().hex();
        sent.add(hex);
        if (failures.containsKey(hex)) {
            throw new SmartcardException(failures.get(hex), "scripted failure");
        }
        Response answer = answers.get(hex);
        return answer == null ? otherwise.apply(command) : answer;
    }

    @Override
    public String reader() {
        return "Scripted";
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public Bytes atr() {
        return Bytes.ofHex("3B00");
    }

    @Override
    public String protocol() {
        return "T=1";
    }

    @Override
    public <T> T transaction(CardWork<T> work) throws SmartcardException {
        return work.run(this);
    }

    @Override
    public List<Exchange> trace() {
        return List.of();
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
