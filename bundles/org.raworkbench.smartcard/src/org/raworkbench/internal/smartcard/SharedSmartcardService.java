package org.raworkbench.internal.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.core.Subscription;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.smartcard.SmartcardState;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.smartcard.spi.ReaderProvider;

/**
 * The shared smartcard service over any number of providers.
 *
 * <p>A component in OSGi; in a plain program {@code new SharedSmartcardService()}, {@link #addProvider} and at the end
 * {@link #close}.
 */
@Component(service = SmartcardService.class)
public final class SharedSmartcardService implements SmartcardService, AutoCloseable {

    private static final Logger LOG = System.getLogger(SharedSmartcardService.class.getName());

    /** Guards the slots and the owners, and the order of events. Never held while foreign code runs. */
    private final Object lock = new Object();
    private final List<ProviderSlot> slots = new ArrayList<>();
    private final Map<String, ReaderOwner> owners = new HashMap<>();
    private final EventThread events = new EventThread();
    private final LeaseClock clock = new LeaseClock();
    private volatile Roster roster = Roster.NOTHING_YET;
    private volatile boolean closed;

    /** Takes {@code provider} in and starts it. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeProvider")
    public void addProvider(ReaderProvider provider) {
        ProviderSlot slot = ProviderSlot.silent(provider);
        synchronized (lock) {
            if (closed || indexOf(provider) >= 0) {
                return;
            }
            slots.add(slot);
            refresh();
        }
        try {
            provider.start(state -> update(provider, state));
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(Level.ERROR, "A source of smartcard readers did not start: " + provider.getClass(), failure);
            update(provider, new ProviderState(ServiceState.STOPPED,
                    Messages.get("provider.failed", failure.toString()), List.of()));
        }
    }

    /** Stops {@code provider} and takes its readers away. */
    public void removeProvider(ReaderProvider provider) {
        synchronized (lock) {
            int index = indexOf(provider);
            if (index < 0) {
                return;
            }
            slots.remove(index);
            refresh();
        }
        stop(provider);
    }

    /** Stops all providers, ends all work with {@link Reason#CANCELLED}, and ends all threads. */
    @Override
    @Deactivate
    public void close() {
        List<ReaderProvider> providers;
        List<ReaderOwner> running;
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            providers = slots.stream().map(ProviderSlot::provider).toList();
            running = List.copyOf(owners.values());
            slots.clear();
            // nobody is told that the readers went away: they did not, the service does
            events.close();
            refresh();
        }
        running.forEach(ReaderOwner::cancelAll);
        clock.close();
        providers.forEach(SharedSmartcardService::stop);
    }

    @Override
    public SmartcardState state() {
        return roster.state();
    }

    @Override
    public Subscription listen(Consumer<SmartcardEvent> listener) {
        Objects.requireNonNull(listener, "listener");
        synchronized (lock) {
            return events.add(listener, StateDiff.between(Roster.NOTHING_YET.state(), roster.state()));
        }
    }

    @Override
    public <T> Lease<T> lease(String reader, Duration timeout, CardWork<T> work) {
        QueuedLease<T> lease = newLease(reader, timeout);
        return queued(lease, new LeaseRun<>(lease, Objects.requireNonNull(work, "work"), () -> connect(reader),
                () -> state().reader(reader).filter(Reader::demo).isPresent()));
    }

    @Override
    public Lease<ReaderProperties> properties(String reader, Duration timeout) {
        QueuedLease<ReaderProperties> lease = newLease(reader, timeout);
        return queued(lease, new PropertiesRun(lease, () -> providerOf(reader).properties(reader)));
    }

    private <T> QueuedLease<T> newLease(String reader, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("no time for the work: " + timeout);
        }
        return new QueuedLease<>(Objects.requireNonNull(reader, "reader"), timeout, clock, () -> inUse(reader));
    }

    private <T> Lease<T> queued(QueuedLease<T> lease, QueuedRun run) {
        String reader = lease.reader();
        synchronized (lock) {
            if (!closed && roster.ownerOf(reader).isPresent()) {
                owners.computeIfAbsent(reader, name -> new ReaderOwner(name, this::isAttached)).submit(run);
                return lease;
            }
        }
        lease.stop(closed ? new SmartcardException(Reason.CANCELLED, Messages.get("closed")) : notThere(reader));
        return lease;
    }

    private void update(ReaderProvider provider, ProviderState newest) {
        synchronized (lock) {
            int index = indexOf(provider);
            if (index >= 0) {
                slots.set(index, slots.get(index).with(newest));
                refresh();
            }
        }
    }

    /** Call with the lock held. */
    private void refresh() {
        Roster before = roster;
        roster = Roster.of(slots);
        events.tell(StateDiff.between(before.state(), roster.state()));
        owners.values().removeIf(ReaderOwner::endIfUnused);
    }

    /** Call with the lock held. */
    private int indexOf(ReaderProvider provider) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).provider() == provider) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAttached(String reader) {
        return roster.ownerOf(reader).isPresent();
    }

    private boolean inUse(String reader) {
        return state().reader(reader).filter(now -> now.presence() == CardPresence.IN_USE).isPresent();
    }

    /** On the reader's own thread. */
    private RawConnection connect(String reader) throws SmartcardException {
        return providerOf(reader).connect(reader);
    }

    private ReaderProvider providerOf(String reader) throws SmartcardException {
        ReaderProvider provider = roster.ownerOf(reader).orElse(null);
        if (provider == null) {
            throw notThere(reader);
        }
        return provider;
    }

    private SmartcardException notThere(String reader) {
        SmartcardState now = state();
        return now.service() == ServiceState.RUNNING || now.service() == ServiceState.STARTING
                ? new SmartcardException(Reason.NO_READER, Messages.get("reader.gone", reader))
                : new SmartcardException(Reason.NO_SERVICE,
                        now.problem().isEmpty() ? Messages.get("service.notRunning") : now.problem());
    }

    private static void stop(ReaderProvider provider) {
        try {
            provider.stop();
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(Level.WARNING, "A source of smartcard readers did not stop: " + provider.getClass(), failure);
        }
    }
}
