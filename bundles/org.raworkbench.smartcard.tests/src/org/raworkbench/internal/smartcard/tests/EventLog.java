package org.raworkbench.internal.smartcard.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardEvent;

/** A listener that keeps what it was told. */
final class EventLog implements Consumer<SmartcardEvent> {

    private final BlockingQueue<SmartcardEvent> events = new LinkedBlockingQueue<>();

    @Override
    public void accept(SmartcardEvent event) {
        events.add(event);
    }

    SmartcardEvent next() throws InterruptedException {
        SmartcardEvent event = events.poll(20, TimeUnit.SECONDS);
        assertNotNull(event, "no event came");
        return event;
    }

    /** The next events are these, each written as its kind and the reader's name. */
    void expect(String... expected) throws InterruptedException {
        for (String one : expected) {
            assertEquals(one, text(next()));
        }
    }

    static String text(SmartcardEvent event) {
        Reader reader = switch (event) {
            case SmartcardEvent.ServiceUp up -> null;
            case SmartcardEvent.ServiceDown down -> null;
            case SmartcardEvent.ReaderAdded added -> added.reader();
            case SmartcardEvent.ReaderRemoved removed -> removed.reader();
            case SmartcardEvent.CardInserted inserted -> inserted.reader();
            case SmartcardEvent.CardRemoved removed -> removed.reader();
            case SmartcardEvent.CardChanged changed -> changed.reader();
        };
        return event.getClass().getSimpleName() + (reader == null ? "" : " " + reader.name());
    }
}
