package org.raworkbench.internal.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.raworkbench.core.Subscription;
import org.raworkbench.smartcard.SmartcardEvent;

/** Tells all listeners all events in one order, on one thread. A listener that throws is logged and kept. */
final class EventThread implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EventThread.class.getName());

    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("smartcard events").factory());
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Queues {@code events} for all listeners; the caller sees to it that calls come in order. */
    void tell(List<SmartcardEvent> events) {
        if (!events.isEmpty() && !thread.isShutdown()) {
            thread.execute(() -> events.forEach(event -> listeners.forEach(listener -> listener.tell(event))));
        }
    }

    /** Queues a new listener, which hears {@code first} and then everything that is told after this call. */
    Subscription add(Consumer<SmartcardEvent> consumer, List<SmartcardEvent> first) {
        Listener listener = new Listener(consumer);
        if (!thread.isShutdown()) {
            thread.execute(() -> {
                first.forEach(listener::tell);
                listeners.add(listener);
                if (!listener.open) {
                    listeners.remove(listener);
                }
            });
        }
        return () -> {
            listener.open = false;
            listeners.remove(listener);
        };
    }

    /** Ends the thread once everything queued was told. */
    @Override
    public void close() {
        thread.shutdown();
    }

    private static final class Listener {
        private final Consumer<SmartcardEvent> consumer;
        private volatile boolean open = true;

        Listener(Consumer<SmartcardEvent> consumer) {
            this.consumer = consumer;
        }

        void tell(SmartcardEvent event) {
            if (!open) {
                return;
            }
            try {
                consumer.accept(event);
            } catch (Throwable failure) {
                // Errors too: a missing class in one plug-in must not silence the others
                LOG.log(Level.WARNING, "A smartcard listener failed: " + consumer.getClass().getName(), failure);
            }
        }
    }
}
