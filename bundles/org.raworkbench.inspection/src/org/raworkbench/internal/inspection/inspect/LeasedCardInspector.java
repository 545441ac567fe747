package org.raworkbench.internal.inspection.inspect;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.inspection.CardInspector;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.atr.AtrNames;
import org.raworkbench.internal.inspection.series.SeriesJudge;
import org.raworkbench.internal.inspection.series.SeriesKnowledge;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardService;

/**
 * Inspects cards through leases of the shared smartcard service, with every card profile there is.
 *
 * <p>A component in OSGi; in a plain program {@code new LeasedCardInspector(service, clock)} and {@link #addProfile}.
 */
@Component(service = CardInspector.class)
public final class LeasedCardInspector implements CardInspector {

    /** A slow card takes 5 s; one that takes longer than this does not answer any more. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final Bytes ANY_ATR = Bytes.ofHex("3B00");

    private final SmartcardService service;
    private final Clock clock;
    private final InspectionKnowledge knowledge;
    private final List<CardProfile> profiles = new CopyOnWriteArrayList<>();
    private final SeriesNotes series = new SeriesNotes();

    @Activate
    public LeasedCardInspector(@Reference SmartcardService service) {
        this(service, Clock.systemUTC());
    }

    /** An inspector that stamps its snapshots by {@code clock}. */
    public LeasedCardInspector(SmartcardService service, Clock clock) {
        this.service = service;
        this.clock = clock;
        AtrNames names = AtrNames.ofThisMachine();
        CompletableFuture.runAsync(() -> names.names(ANY_ATR)); // the lists are read before the first card needs them
        this.knowledge = new InspectionKnowledge(atr -> CompletableFuture.supplyAsync(() -> names.names(atr)),
                new SeriesJudge(SeriesKnowledge.bundled())::judge, KnownApplications.bundled());
    }

    /** A profile came; it takes part from the next inspection on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addProfile(CardProfile profile) {
        profiles.add(profile);
    }

    /** A profile went. */
    public void removeProfile(CardProfile profile) {
        profiles.remove(profile);
    }

    @Override
    public Lease<CardSnapshot> inspect(String name, Consumer<CardSnapshot> progress) {
        Reader reader = reader(name);
        InspectionRun inspection = new InspectionRun(reader, clock.instant(), List.copyOf(profiles), knowledge,
                () -> series.of(reader(name)), progress);
        return new InspectionLease(service.lease(name, TIMEOUT, inspection), inspection);
    }

    @Override
    public void seriesRead(String name, String number) {
        series.note(reader(name), number);
    }

    private Reader reader(String name) {
        return service.state().reader(name)
                .orElseGet(() -> new Reader(name, false, false, CardPresence.UNKNOWN, Optional.empty(), 0));
    }
}
