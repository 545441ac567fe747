package org.raworkbench.internal.smartcard.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.internal.smartcard.tests.ScriptedProvider.withCard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** Many users, readers that come and go, cards that fail: whatever the order of events, these things always hold. */
class ManyUsersTest {

    private static final List<String> READERS = List.of("A", "B", "C");
    private static final Command SELECT = Command.select(Bytes.ofHex("A0000001510000"));
    private static final int USERS = 4;
    private static final int LEASES_EACH = 500;

    private final SharedSmartcardService service = new SharedSmartcardService();
    private final ScriptedProvider provider = new ScriptedProvider();
    private final Queue<ScriptedCard> opened = new ConcurrentLinkedQueue<>();
    private final Queue<Lease<?>> leases = new ConcurrentLinkedQueue<>();
    private final AtomicInteger atWork = new AtomicInteger();

    @Test
    @Timeout(120)
    void everyLeaseEndsAndEverythingIsGivenBack() throws Exception {
        service.addProvider(provider);
        READERS.forEach(reader -> provider.card(reader, this::open));
        show(READERS);
        List<Thread> users = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            Random random = new Random(user);
            users.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < LEASES_EACH; i++) {
                    use(random);
                }
            }));
        }
        Random weather = new Random(99);
        while (users.stream().anyMatch(Thread::isAlive)) {
            show(READERS.stream().filter(reader -> weather.nextInt(5) > 0).toList());
        }
        show(READERS);

        Set<Reason> expected = EnumSet.of(Reason.NO_READER, Reason.CARD_RESET, Reason.CARD_REMOVED, Reason.CANCELLED,
                Reason.FAILED);
        int done = 0;
        for (Lease<?> lease : leases) {
            try {
                lease.await();
                done++;
            } catch (SmartcardException failure) {
                assertTrue(expected.contains(failure.reason()), failure.toString());
            }
        }
        assertEquals(USERS * LEASES_EACH, leases.size());
        assertTrue(done > 0);
        // queued after everything else on each reader: when these are done, nothing is at work any more
        for (String reader : READERS) {
            service.lease(reader, Duration.ofMinutes(5), card -> "").await();
        }
        service.close();
        assertEquals(0, atWork.get());
        for (ScriptedCard card : opened) {
            assertEquals(count(card, "begin"), count(card, "end"));
            assertEquals(1, count(card, "close"));
            assertEquals("close", card.log().getLast());
        }
    }

    private ScriptedCard open() {
        int kind = opened.size() % 7;
        ScriptedCard card = new ScriptedCard(command -> {
            if (kind == 3 || kind == 5) {
                throw new SmartcardException(kind == 3 ? Reason.CARD_RESET : Reason.CARD_REMOVED, "synthetic");
            }
            return "9000";
        });
        opened.add(card);
        return card;
    }

    private void use(Random random) {
        boolean buggy = random.nextInt(50) == 0;
        Lease<?> lease = service.lease(READERS.get(random.nextInt(READERS.size())), Duration.ofMinutes(5), card -> {
            atWork.incrementAndGet();
            try {
                return card.transaction(inner -> work(inner, buggy));
            } finally {
                atWork.decrementAndGet();
            }
        });
        leases.add(lease);
        if (random.nextInt(3) == 0) {
            lease.cancel();
        }
    }

    private static String work(CardConnection card, boolean buggy) throws SmartcardException {
        if (buggy) {
            throw new UnsupportedOperationException("synthetic: a bug in a card profile");
        }
        return card.transmit(SELECT).swHex() + card.transmit(SELECT).swHex();
    }

    private void show(List<String> readers) {
        provider.show(readers.stream().map(reader -> withCard(reader, 1)).toArray(Reader[]::new));
    }

    private static long count(ScriptedCard card, String what) {
        return card.log().stream().filter(what::equals).count();
    }
}
