package org.raworkbench.internal.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.raworkbench.core.Subscription;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.smartcard.SmartcardState;

/** Which readers a command is about: the simulated ones with {@code --demo}, the real ones without. */
final class ReaderChoice {

    /** How long the service may take to give its first answer. */
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(3);
    /** How long a card may take to answer to reset. */
    private static final Duration CARD_ANSWER = Duration.ofSeconds(2);

    private final SmartcardService service;
    private final boolean demo;

    ReaderChoice(SmartcardService service, boolean demo) {
        this.service = service;
        this.demo = demo;
    }

    /** The state once the service has told what there is, cards included where there are readers. */
    SmartcardState settled() throws InterruptedException {
        if (demo) {
            return waitFor(state -> !readers(state).isEmpty(), FIRST_ANSWER);
        }
        waitFor(state -> state.service() != ServiceState.STARTING, FIRST_ANSWER);
        return waitFor(state -> readers(state).stream().allMatch(ReaderChoice::told), CARD_ANSWER);
    }

    /** The readers of this command, virtual ones included. */
    List<Reader> readers(SmartcardState state) {
        return state.readers().stream().filter(reader -> reader.demo() == demo).toList();
    }

    /** The reader called {@code wanted}, or the only one whose name contains it. */
    Reader named(SmartcardState state, String wanted) throws CommandFailure {
        List<Reader> readers = readers(state);
        for (Reader reader : readers) {
            if (reader.name().equals(wanted)) {
                return reader;
            }
        }
        String part = wanted.toLowerCase(Locale.ROOT);
        List<Reader> similar = readers.stream()
                .filter(reader -> reader.name().toLowerCase(Locale.ROOT).contains(part)).toList();
        if (similar.size() == 1) {
            return similar.get(0);
        }
        List<Reader> candidates = similar.isEmpty() ? readers : similar;
        if (candidates.isEmpty()) {
            throw new CommandFailure(ExitCode.NOTHING_TO_READ, Messages.get("reader.none"));
        }
        String names = String.join(System.lineSeparator(),
                candidates.stream().map(reader -> "  " + reader.name()).toList());
        throw new CommandFailure(ExitCode.USAGE,
                Messages.get(similar.isEmpty() ? "reader.unknown" : "reader.several", wanted) + System.lineSeparator()
                        + names);
    }

    private static boolean told(Reader reader) {
        return reader.presence() != CardPresence.PRESENT || reader.atr().isPresent();
    }

    private SmartcardState waitFor(Predicate<SmartcardState> wanted, Duration limit) throws InterruptedException {
        Semaphore news = new Semaphore(0);
        long end = System.nanoTime() + limit.toNanos();
        try (Subscription subscription = service.listen(event -> news.release())) {
            while (!wanted.test(service.state())) {
                long left = end - System.nanoTime();
                // an ATR arrives without an event of its own, so look again after a short while at the latest
                if (left <= 0) {
                    break;
                }
                news.tryAcquire(Math.min(left, TimeUnit.MILLISECONDS.toNanos(20)), TimeUnit.NANOSECONDS);
            }
        }
        return service.state();
    }
}
