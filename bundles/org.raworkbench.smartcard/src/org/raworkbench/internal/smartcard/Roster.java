package org.raworkbench.internal.smartcard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardState;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.ReaderProvider;

/**
 * All providers' snapshots as one: the state for everybody, and which provider a reader belongs to.
 *
 * @param state what users of the service see
 * @param owners the provider of each reader, by the reader's name
 */
record Roster(SmartcardState state, Map<String, ReaderProvider> owners) {

    /** Before any provider was there. */
    static final Roster NOTHING_YET = new Roster(new SmartcardState(ServiceState.STARTING, "", List.of()), Map.of());

    Roster {
        owners = Map.copyOf(owners);
    }

    /**
     * Joins the newest snapshot of each provider. Real readers come first, and where two readers have one name the
     * first wins: a simulated card never hides a real one.
     */
    static Roster of(List<ProviderSlot> slots) {
        Map<String, Reader> readers = new LinkedHashMap<>();
        Map<String, ReaderProvider> owners = new LinkedHashMap<>();
        List<ProviderSlot> realFirst = new ArrayList<>(slots);
        realFirst.sort(Comparator.comparing(ProviderSlot::demo));
        for (ProviderSlot slot : realFirst) {
            for (Reader reader : slot.snapshot().readers()) {
                if (readers.putIfAbsent(reader.name(), labelled(reader, slot.demo())) == null) {
                    owners.put(reader.name(), slot.provider());
                }
            }
        }
        ProviderState service = serviceOf(slots);
        return new Roster(
                new SmartcardState(service.service(), service.problem(), List.copyOf(readers.values())), owners);
    }

    Optional<ReaderProvider> ownerOf(String reader) {
        return Optional.ofNullable(owners.get(reader));
    }

    private static ProviderState serviceOf(List<ProviderSlot> slots) {
        if (slots.isEmpty()) {
            return new ProviderState(ServiceState.MISSING, Messages.get("service.missing"), List.of());
        }
        List<ProviderState> real = slots.stream().filter(slot -> !slot.demo()).map(ProviderSlot::snapshot).toList();
        return real.stream().filter(snapshot -> snapshot.service() == ServiceState.RUNNING).findFirst()
                .or(() -> real.stream().findFirst())
                .orElseGet(() -> new ProviderState(ServiceState.RUNNING, "", List.of()));
    }

    /** A simulated reader says so, whatever its provider forgot. */
    private static Reader labelled(Reader reader, boolean demo) {
        return reader.demo() == demo ? reader
                : new Reader(reader.name(), demo, reader.virtual(), reader.presence(), reader.atr(),
                        reader.insertion());
    }
}
