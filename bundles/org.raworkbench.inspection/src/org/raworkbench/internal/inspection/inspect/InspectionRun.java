package org.raworkbench.internal.inspection.inspect;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;
import org.raworkbench.inspection.ReadProblem;
import org.raworkbench.internal.inspection.atr.AtrParser;
import org.raworkbench.internal.inspection.chip.GlobalPlatformReader;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;

/**
 * One inspection of one card: the order of the stages, and the last snapshot for the case that one of them fails.
 *
 * <p>Runs on the reader's thread, possibly twice (after a reset by another program); {@link #failed} may be called from
 * another thread afterwards.
 */
final class InspectionRun implements CardWork<CardSnapshot> {

    private static final Logger LOG = System.getLogger(InspectionRun.class.getName());
    /** The names are a convenience; nobody waits long for them. */
    private static final long PATIENCE_FOR_NAMES_MILLIS = 500;

    private final Reader reader;
    private final Instant taken;
    private final long started = System.nanoTime();
    private final List<CardProfile> profiles;
    private final InspectionKnowledge knowledge;
    private final Supplier<Optional<String>> seriesRead;
    private final Consumer<CardSnapshot> progress;
    private volatile CardSnapshot latest;
    private volatile boolean over;

    InspectionRun(Reader reader, Instant taken, List<CardProfile> profiles, InspectionKnowledge knowledge,
            Supplier<Optional<String>> seriesRead, Consumer<CardSnapshot> progress) {
        this.reader = reader;
        this.taken = taken;
        this.profiles = profiles;
        this.knowledge = knowledge;
        this.seriesRead = seriesRead;
        this.progress = progress;
        this.latest = snapshot(reader, Stage.ATR, "", List.of(), new InspectionRecord(), List.of());
    }

    @Override
    public CardSnapshot run(CardConnection connection) throws SmartcardException {
        InspectionRecord found = new InspectionRecord();
        BoundedConnection card = new BoundedConnection(connection);
        Reader now = new Reader(reader.name(), connection.demo(), reader.virtual(), CardPresence.PRESENT,
                Optional.of(connection.atr()), reader.insertion());
        CompletableFuture<List<String>> names = namesOf(connection.atr());
        try {
            publish(now, Stage.ATR, card, found, List.of());
            StepRunner steps = new StepRunner(card, found);
            ApplicationSearch search = new ApplicationSearch(steps, profiles, knowledge.applications(), found,
                    () -> publish(now, Stage.IDENTITY, card, found, names.getNow(List.of())));
            search.findIdentity();
            steps.run(Messages.text("place.chip"), inside -> found.add(GlobalPlatformReader.read(inside, taken, found::add)));
            search.readList();
            publish(now, Stage.COMPLETE, card, found, awaited(names));
            return latest;
        } catch (SmartcardException failure) {
            latest = snapshot(now, latest.stage(), card.protocol(), names.getNow(List.of()), found, card.trace());
            throw failure;
        }
    }

    /** The last snapshot of an inspection that {@code failure} ended: everything read until then, and why no more. */
    CardSnapshot failed(SmartcardException failure) {
        over = true; // a card that answers after its time says nothing more
        CardSnapshot before = latest;
        List<ReadProblem> problems = new ArrayList<>(before.problems());
        problems.add(Failures.problem(Messages.text("place.connection"), failure));
        CardSnapshot last = new CardSnapshot(before.taken(), withPresence(before.reader(), failure.reason()),
                Stage.COMPLETE, before.atr(), before.protocol(), before.names(), before.series(), before.chip(),
                before.applications(), before.counters(), before.certificates(), problems, before.trace(), millis());
        tell(last);
        return last;
    }

    private static Reader withPresence(Reader reader, SmartcardException.Reason reason) {
        CardPresence presence = switch (reason) {
            case NO_CARD, CARD_REMOVED -> CardPresence.ABSENT;
            case CARD_MUTE -> CardPresence.MUTE;
            case IN_USE -> CardPresence.IN_USE;
            case NO_SERVICE, NO_READER -> CardPresence.UNKNOWN;
            default -> reader.presence();
        };
        return new Reader(reader.name(), reader.demo(), reader.virtual(), presence, reader.atr(), reader.insertion());
    }

    private void publish(Reader now, Stage stage, CardConnection card, InspectionRecord found, List<String> names) {
        latest = snapshot(now, stage, card.protocol(), names, found, card.trace());
        if (!over) {
            tell(latest);
        }
    }

    /** What a listener does wrong is not the card's fault. */
    private void tell(CardSnapshot snapshot) {
        try {
            progress.accept(snapshot);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "A listener of the inspection failed", failure);
        }
    }

    private CardSnapshot snapshot(Reader now, Stage stage, String protocol, List<String> names, InspectionRecord found,
            List<Exchange> trace) {
        Optional<AnswerToReset> atr = now.atr().filter(bytes -> !bytes.isEmpty()).map(AtrParser::parse);
        return new CardSnapshot(taken, now, stage, atr, protocol, names, knowledge.series().apply(atr, seriesRead.get()),
                found.chip(), found.applications(), found.counters(), found.certificates(), found.problems(), trace,
                millis());
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private CompletableFuture<List<String>> namesOf(Bytes atr) {
        CompletionStage<List<String>> names = knowledge.names().apply(atr);
        return names.toCompletableFuture().exceptionally(failure -> List.of());
    }

    private static List<String> awaited(CompletableFuture<List<String>> names) {
        try {
            return names.get(PATIENCE_FOR_NAMES_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return List.of();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
