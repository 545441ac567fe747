package org.raworkbench.readers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Subscription;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.readers.SharedReaderInspector;
import org.raworkbench.internal.readers.reading.UsbList;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.demo.SimulatedReaders;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.ReaderWatch;

/** The desk always has the readers that are attached, and only those. */
class ReaderWatchTest {

    /** A desk without examiners. */
    private static final class PlainDesk implements Desk {

        private final List<Consumer<DeskState>> listeners = new CopyOnWriteArrayList<>();
        private final BlockingQueue<DeskState> states = new LinkedBlockingQueue<>();
        private EvidenceSet evidence = EvidenceSet.empty();
        private Instant visit = Facts.NOW;

        @Override
        public synchronized DeskState state() {
            return new DeskState(visit, evidence, List.of(), true);
        }

        @Override
        public void add(Evidence more) {
            tell(() -> evidence = evidence.with(more));
        }

        @Override
        public void remove(Class<? extends Evidence> type, String subject) {
            tell(() -> evidence = evidence.without(type, subject));
        }

        @Override
        public void newVisit() {
            tell(() -> {
                evidence = EvidenceSet.empty();
                visit = visit.plusSeconds(1);
            });
        }

        private void tell(Runnable change) {
            DeskState now;
            synchronized (this) {
                change.run();
                now = state();
            }
            states.add(now);
            listeners.forEach(listener -> listener.accept(now));
        }

        @Override
        public Subscription listen(Consumer<DeskState> listener) {
            listeners.add(listener);
            listener.accept(state());
            return () -> listeners.remove(listener);
        }

        List<String> await(Predicate<List<String>> wanted) throws InterruptedException {
            while (true) {
                DeskState state = states.poll(20, TimeUnit.SECONDS);
                assertNotNull(state, "the desk never got there");
                List<String> names = state.evidence().current(ReaderSnapshot.class).stream()
                        .map(ReaderSnapshot::subject).sorted().toList();
                if (wanted.test(names)) {
                    return names;
                }
            }
        }
    }

    @Test
    void readersComeGoAndAreThereForTheNextVisit() throws Exception {
        PlainDesk desk = new PlainDesk();
        SimulatedReaders demo = new SimulatedReaders();
        try (SharedSmartcardService cards = new SharedSmartcardService();
                ReaderWatch watch = new ReaderWatch(cards, new SharedReaderInspector(cards,
                        new SiteKnowledge(Path.of("no-such-folder")), UsbList.none(), Clock.systemUTC()), desk)) {
            cards.addProvider(demo);
            demo.show("two-cards", Facts.NOW);
            assertEquals(List.of("Demo OMNIKEY 3121 00 00", "Demo SCR3310 01 00"),
                    desk.await(names -> names.size() == 2));
            desk.newVisit();
            desk.await(List::isEmpty);
            desk.await(names -> names.size() == 2);
            demo.show("healthy-piv", Facts.NOW);
            assertEquals(List.of("Demo OMNIKEY 3121 00 00"), desk.await(names -> names.size() == 1));
            demo.leave();
            desk.await(List::isEmpty);
            watch.refresh();
        }
    }
}
