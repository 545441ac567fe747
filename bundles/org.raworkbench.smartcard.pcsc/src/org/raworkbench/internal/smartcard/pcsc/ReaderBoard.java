package org.raworkbench.internal.smartcard.pcsc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.VirtualReaders;
import org.raworkbench.smartcard.spi.ProviderState;

/**
 * What is known about the service, its readers and their cards. The only mutable state of the provider; thread-safe.
 */
final class ReaderBoard {

    /**
     * A card whose ATR nobody has asked for.
     *
     * @param reader the reader it is in
     * @param insertion which of the cards that were in the reader
     */
    record Question(String reader, long insertion) {
    }

    /** A reader; {@code mute} and {@code atr} are what a connection told about the card of this insertion. */
    private record Slot(ReaderFlags flags, long insertion, Optional<Bytes> atr, boolean mute, boolean asked) {
    }

    private final AtomicLong insertions;
    private final VirtualReaders virtualReaders;
    private final long patienceNanos;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private ServiceState service = ServiceState.STARTING;
    private String problem = "";
    private long heardOf = System.nanoTime();
    private boolean changed;

    /** @param insertions the last number given to an insertion; no number is given twice */
    ReaderBoard(AtomicLong insertions, VirtualReaders virtualReaders, Duration patience) {
        this.insertions = insertions;
        this.virtualReaders = virtualReaders;
        this.patienceNanos = patience.toNanos();
    }

    /** The service answered with {@code readers}. */
    synchronized void seen(List<ReaderFlags> readers) {
        Map<String, Slot> before = new LinkedHashMap<>(slots);
        ServiceState serviceBefore = service;
        slots.clear();
        for (ReaderFlags flags : readers) {
            slots.put(flags.name(), next(before.get(flags.name()), flags));
        }
        service = ServiceState.RUNNING;
        problem = "";
        boolean wasSilent = silent();
        heardOf = System.nanoTime();
        if (wasSilent || serviceBefore != service || !before.equals(slots)
                || !List.copyOf(before.keySet()).equals(List.copyOf(slots.keySet()))) {
            signal();
        }
    }

    /** The service cannot be used. */
    synchronized void lost(ServiceState state, String why) {
        heardOf = System.nanoTime();
        if (service != state || !problem.equals(why)) {
            slots.clear();
            service = state;
            problem = why;
            signal();
        }
    }

    private Slot next(Slot old, ReaderFlags flags) {
        boolean inserted = flags.present() && (old == null || !old.flags().present()
                || old.flags().count() != flags.count());
        if (inserted) {
            return new Slot(flags, insertions.incrementAndGet(), Optional.empty(), false, false);
        }
        if (old == null || !flags.present()) {
            return new Slot(flags, old == null ? insertions.get() : old.insertion(), Optional.empty(), false, false);
        }
        boolean askAgain = old.flags().exclusive() && !flags.exclusive();
        return new Slot(flags, old.insertion(), old.atr(), old.mute(), old.asked() && !askAgain);
    }

    /** Number of the insertion that is in the reader now. */
    synchronized long insertion(String reader) {
        Slot slot = slots.get(reader);
        return slot == null ? 0 : slot.insertion();
    }

    /** The card of that insertion answered to a connection. */
    synchronized void answered(String reader, long insertion, Bytes atr) {
        Slot slot = slots.get(reader);
        if (slot != null && slot.insertion() == insertion && slot.flags().present()
                && (slot.mute() || !slot.atr().equals(Optional.of(atr)))) {
            slots.put(reader, new Slot(slot.flags(), insertion, Optional.of(atr), false, true));
            signal();
        }
    }

    /** The card of that insertion did not answer to a connection. */
    synchronized void mute(String reader, long insertion) {
        Slot slot = slots.get(reader);
        if (slot != null && slot.insertion() == insertion && slot.flags().present() && !slot.mute()) {
            slots.put(reader, new Slot(slot.flags(), insertion, Optional.empty(), true, true));
            signal();
        }
    }

    /** Cards that could be asked for their ATR now. */
    synchronized List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        slots.forEach((name, slot) -> {
            if (presence(slot) == CardPresence.PRESENT && slot.atr().isEmpty() && !slot.asked()) {
                questions.add(new Question(name, slot.insertion()));
            }
        });
        return List.copyOf(questions);
    }

    /** Somebody is asking now; nobody asks twice for the same insertion. */
    synchronized void asking(Question question) {
        Slot slot = slots.get(question.reader());
        if (slot != null && slot.insertion() == question.insertion()) {
            slots.put(question.reader(), new Slot(slot.flags(), slot.insertion(), slot.atr(), slot.mute(), true));
        }
    }

    synchronized ProviderState state() {
        if (silent()) {
            return new ProviderState(ServiceState.STOPPED, Messages.get("service.silent"), List.of());
        }
        List<Reader> readers = new ArrayList<>();
        slots.forEach((name, slot) -> readers.add(new Reader(name, false, virtualReaders.isVirtual(name),
                presence(slot), slot.atr(), slot.insertion())));
        return new ProviderState(service, problem, readers);
    }

    /** Waits until something changed since the last call, or for {@code atMost}. */
    synchronized void await(Duration atMost) throws InterruptedException {
        if (!changed) {
            wait(atMost.toMillis());
        }
        changed = false;
    }

    /** Ends a running {@link #await} early. */
    synchronized void signal() {
        changed = true;
        notifyAll();
    }

    private boolean silent() {
        return System.nanoTime() - heardOf > patienceNanos;
    }

    private static CardPresence presence(Slot slot) {
        ReaderFlags flags = slot.flags();
        if (flags.unknown()) {
            return CardPresence.UNKNOWN;
        }
        if (!flags.present()) {
            return CardPresence.ABSENT;
        }
        if (flags.exclusive()) {
            return CardPresence.IN_USE;
        }
        return flags.mute() || slot.mute() ? CardPresence.MUTE : CardPresence.PRESENT;
    }
}
