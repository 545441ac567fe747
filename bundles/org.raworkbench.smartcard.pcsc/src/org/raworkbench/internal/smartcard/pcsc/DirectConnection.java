package org.raworkbench.internal.smartcard.pcsc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ReaderProperties;

/**
 * A connection to a reader instead of a card (SCARD_SHARE_DIRECT). It shares the reader with whoever uses the card, and
 * neither powers nor resets it.
 */
final class DirectConnection {

    private static final List<Integer> ATTRIBUTES = List.of(ReaderProperties.VENDOR_NAME, ReaderProperties.IFD_TYPE,
            ReaderProperties.IFD_VERSION, ReaderProperties.IFD_SERIAL, ReaderProperties.CHANNEL_ID,
            ReaderProperties.MAXIMUM_INPUT);

    /** Reads one attribute of a connected reader. */
    @FunctionalInterface
    interface AttributeQuestion {
        Optional<Bytes> ask(Card card, int number);
    }

    private DirectConnection() {
    }

    /** Asks everything that is known to be harmless, and disconnects. */
    static ReaderProperties ask(CardTerminal terminal, AttributeQuestion attributes, List<String> problems)
            throws CardException {
        Card card = terminal.connect("DIRECT");
        try {
            Map<Integer, Bytes> told = new LinkedHashMap<>();
            for (int number : ATTRIBUTES) {
                attributes.ask(card, number).ifPresent(value -> told.put(number, value));
            }
            PartTen partTen = PartTen.of(card);
            return new ReaderProperties(told, partTen.features(), partTen.properties(), problems);
        } finally {
            card.disconnect(false);
        }
    }
}
