package org.raworkbench.vpcd;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

import org.raworkbench.internal.smartcard.demo.DemoCards;
import org.raworkbench.internal.smartcard.demo.SimulatedCard;
import org.raworkbench.smartcard.Bytes;

/** A card of the demo desk, for a virtual reader. */
public final class DemoVirtualCard implements VirtualCard {

    private final SimulatedCard card;

    private DemoVirtualCard(SimulatedCard card) {
        this.card = card;
    }

    /** The names of the demo desk's stories. */
    public static List<String> names() {
        return DemoCards.names();
    }

    /**
     * New cards of a story, one for each of its readers.
     *
     * @param now the instant the story is told for
     * @throws IllegalArgumentException when there is no story of that name
     */
    public static List<DemoVirtualCard> create(String name, Instant now) {
        return DemoCards.create(name, now).stream().map(reader -> new DemoVirtualCard(reader.card())).toList();
    }

    /** The same with cards that understand extended length fields, or do not; for comparisons. */
    public static List<DemoVirtualCard> create(String name, Instant now, boolean extendedLength) {
        return DemoCards.create(name, now, extendedLength).stream().map(reader -> new DemoVirtualCard(reader.card()))
                .toList();
    }

    /** How many wrong tries the passcode has left, as the card itself knows; empty when it has no passcode. */
    public OptionalInt triesLeft() {
        return card.triesLeft();
    }

    @Override
    public byte[] atr() {
        return card.atr().toArray();
    }

    @Override
    public byte[] transmit(byte[] command) {
        return card.transmit(Bytes.of(command)).toArray();
    }

    @Override
    public void reset() {
        card.reset();
    }
}
