package org.raworkbench.internal.smartcard.pcsc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ReaderProperties;

/** A connection to a reader instead of a card (SCARD_SHARE_DIRECT). */
interface DirectConnection {

    /** What is asked for; all of it only reads. */
    List<Integer> ATTRIBUTES = List.of(ReaderProperties.VENDOR_NAME, ReaderProperties.IFD_TYPE,
            ReaderProperties.IFD_VERSION, ReaderProperties.IFD_SERIAL, ReaderProperties.CHANNEL_ID,
            ReaderProperties.MAXIMUM_INPUT);

    /** SCardGetAttrib; empty when the driver does not tell, or the function is out of reach. */
    Optional<Bytes> attribute(int number);

    /** SCardControl without data; no bytes where the driver does not know the code. */
    byte[] control(int code);

    /** Asks everything that is known to be harmless. */
    static ReaderProperties ask(DirectConnection connection, List<String> problems) {
        Map<Integer, Bytes> told = new LinkedHashMap<>();
        for (int number : ATTRIBUTES) {
            connection.attribute(number).ifPresent(value -> told.put(number, value));
        }
        PartTen partTen = PartTen.of(connection);
        return new ReaderProperties(told, partTen.features(), partTen.properties(), problems);
    }
}
