package org.raworkbench.internal.readers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.readers.catalogue.CatalogueFile;
import org.raworkbench.internal.readers.reading.Survey;
import org.raworkbench.internal.readers.reading.SystemUsb;
import org.raworkbench.internal.readers.reading.UsbList;
import org.raworkbench.readers.InvalidRowException;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderInspector;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.SiteRelease;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.SmartcardService;

/** Asks all readers at once through the shared smartcard service. */
@Component
public final class SharedReaderInspector implements ReaderInspector {

    /** An answer takes a few milliseconds; a reader behind card work or a slow network may take this long. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** A reader may be busy with a slow card before its turn comes. */
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 50;

    private final SmartcardService cards;
    private final CatalogueFile catalogue;
    private final UsbList usb;
    private final Clock clock;

    @Activate
    public SharedReaderInspector(@Reference SmartcardService cards) {
        this(cards, SiteKnowledge.ofThisComputer(), SystemUsb.here(), Clock.systemUTC());
        // reading the catalogue the first time takes longer than asking the readers
        CompletableFuture.runAsync(catalogue::read);
    }

    /** For plain programs and tests: with another place for the site's rows, other USB devices, another clock. */
    public SharedReaderInspector(SmartcardService cards, SiteKnowledge site, UsbList usb, Clock clock) {
        this.cards = cards;
        this.catalogue = new CatalogueFile(site, clock);
        this.usb = usb;
        this.clock = clock;
    }

    private record Question(Reader reader, Lease<ReaderProperties> lease,
            CompletableFuture<Optional<Survey.Answer>> answer) {
    }

    @Override
    public ReaderReview review(List<Reader> readers, BooleanSupplier cancelled) throws InterruptedException {
        List<Question> questions = readers.stream().map(this::ask).toList();
        // while the readers think
        ReaderCatalogue known = catalogue();
        boolean real = readers.isEmpty() || readers.stream().anyMatch(reader -> !reader.demo());
        Optional<UsbList.Devices> devices = real ? usb.devices() : Optional.empty();
        List<Survey.Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            await(question, cancelled).ifPresent(answers::add);
        }
        return new Survey(clock.instant(), known, devices).review(answers);
    }

    private Question ask(Reader reader) {
        long start = System.nanoTime();
        Lease<ReaderProperties> lease = cards.properties(reader.name(), PATIENCE);
        CompletableFuture<Optional<Survey.Answer>> answer = lease.result()
                .handle((properties, failure) -> answer(reader, properties, failure, start)).toCompletableFuture();
        return new Question(reader, lease, answer);
    }

    private static Optional<Survey.Answer> answer(Reader reader, ReaderProperties properties, Throwable failure,
            long start) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (failure == null) {
            return Optional.of(new Survey.Answer(reader, properties, "", millis));
        }
        boolean gone = failure instanceof SmartcardException known && known.reason() == Reason.NO_READER;
        return gone ? Optional.empty()
                : Optional.of(new Survey.Answer(reader, ReaderProperties.NONE, String.valueOf(failure.getMessage()),
                        millis));
    }

    /** The answer; empty when the reader went away, or nobody waits any more. */
    private static Optional<Survey.Answer> await(Question question, BooleanSupplier cancelled)
            throws InterruptedException {
        long start = System.nanoTime();
        try {
            while (true) {
                try {
                    return question.answer().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException thinking) {
                    if (cancelled.getAsBoolean()) {
                        question.lease().cancel();
                        return Optional.empty();
                    }
                    if (System.nanoTime() - start > LONGEST.toNanos()) {
                        question.lease().cancel();
                    }
                }
            }
        } catch (InterruptedException interrupted) {
            question.lease().cancel();
            throw interrupted;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible.getCause());
        }
    }

    @Override
    public ReaderCatalogue catalogue() {
        return catalogue.read();
    }

    @Override
    public Optional<Path> siteFile() {
        return Optional.of(catalogue.path());
    }

    @Override
    public void addToSite(SiteRelease row) throws InvalidRowException, IOException {
        catalogue.add(row);
    }
}
