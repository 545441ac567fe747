package org.raworkbench.readers.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.smartcard.spi.ReaderProvider;

/** Made-up readers that answer what the test says, or fail. */
final class StillDesk implements ReaderProvider {

    private final Map<String, ReaderProperties> readers = new LinkedHashMap<>();

    /** A reader whose driver tells these. */
    StillDesk with(String name, ReaderProperties properties) {
        readers.put(name, properties);
        return this;
    }

    /** A reader that cannot be asked. */
    StillDesk silent(String name) {
        readers.put(name, null);
        return this;
    }

    static ReaderProperties ids(String vidLittleEndian, String pidLittleEndian, String serial) {
        return new ReaderProperties(
                serial.isEmpty() ? Map.of() : Map.of(ReaderProperties.IFD_SERIAL, Bytes.of(serial.getBytes())),
                Map.of(), Map.of(ReaderProperties.VENDOR_ID, Bytes.ofHex(vidLittleEndian), ReaderProperties.PRODUCT_ID,
                        Bytes.ofHex(pidLittleEndian)),
                List.of());
    }

    @Override
    public boolean demo() {
        return false;
    }

    @Override
    public void start(Consumer<ProviderState> listener) {
        listener.accept(new ProviderState(ServiceState.RUNNING, "", readers.keySet().stream()
                .map(name -> new Reader(name, false, false, CardPresence.ABSENT, Optional.empty(), 0)).toList()));
    }

    @Override
    public void stop() {
        // nothing was started
    }

    @Override
    public RawConnection connect(String reader) throws SmartcardException {
        throw new SmartcardException(Reason.NO_CARD, "no card");
    }

    @Override
    public ReaderProperties properties(String reader) throws SmartcardException {
        ReaderProperties properties = readers.get(reader);
        if (properties == null) {
            throw new SmartcardException(Reason.IN_USE, "Another program holds it.");
        }
        return properties;
    }
}
