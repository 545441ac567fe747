package org.raworkbench.internal.smartcard;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.ReadOnlyPolicy;
import org.raworkbench.smartcard.Response;

/**
 * The exchanges of one connection, masked when they are recorded. Bounded: when it is full it says so and records no
 * more.
 */
final class ExchangeTrace {

    /** A whole inspection needs some 30 exchanges and 10,000 bytes. */
    private static final int MOST_EXCHANGES = 4_000;
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int NO_ANSWER = -1;

    private final Clock clock;
    private final List<Exchange> exchanges = new ArrayList<>();
    private int characters;
    private boolean full;

    ExchangeTrace(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void answered(Command command, Instant sent, long nanos, Response response) {
        add(command, sent, nanos, response.data().hex(), response.sw(), "");
    }

    void failed(Command command, Instant sent, long nanos, String note) {
        add(command, sent, nanos, "", NO_ANSWER, Objects.requireNonNullElse(note, ""));
    }

    void refused(Command command, String note) {
        add(command, now(), 0, "", NO_ANSWER, note);
    }

    private synchronized void add(Command command, Instant sent, long nanos, String response, int sw, String note) {
        if (full) {
            return;
        }
        String masked = ReadOnlyPolicy.masked(command);
        characters += masked.length() + response.length() + note.length();
        full = exchanges.size() + 1 >= MOST_EXCHANGES || characters > MOST_CHARACTERS;
        int number = exchanges.size() + 1;
        exchanges.add(full ? new Exchange(number, sent, nanos, "", "", NO_ANSWER, Messages.get("trace.full"))
                : new Exchange(number, sent, nanos, masked, response, sw, note));
    }

    synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }
}
