package org.raworkbench.smartcard;

import java.util.Objects;
import java.util.Optional;

/**
 * A reader at one moment. Immutable.
 *
 * @param name the name that the system gives it; unique while it is attached
 * @param demo whether it is a simulated reader of the demo desk
 * @param virtual whether it is no device but software that pretends to be one (Windows Hello and the like); hidden by
 *        default
 * @param presence what is in it
 * @param atr the answer to reset of the card in it, where it is known
 * @param insertion changes whenever a card was put in, also when nobody saw the old one being taken out
 */
public record Reader(String name, boolean demo, boolean virtual, CardPresence presence, Optional<Bytes> atr,
        long insertion) {

    public Reader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(atr, "atr");
    }

    /** Whether something is in the reader, answering or not. */
    public boolean cardPresent() {
        return presence != CardPresence.ABSENT && presence != CardPresence.UNKNOWN;
    }
}
