package org.raworkbench.internal.certificates.status;

import java.security.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.CertificateStatusService;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.SourceNote;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.certificates.examine.CertificateFindings;
import org.raworkbench.internal.certificates.knowledge.CertificateKnowledge;
import org.raworkbench.internal.certificates.path.TrustStore;
import org.raworkbench.internal.certificates.reading.CertificateDecoder;
import org.raworkbench.internal.certificates.reading.InputReader;
import org.raworkbench.internal.certificates.reading.InputReader.Found;
import org.raworkbench.internal.certificates.reading.MaterialReader;
import org.raworkbench.internal.certificates.reading.ReadCertificate;
import org.raworkbench.internal.certificates.reading.Tame;
import org.raworkbench.internal.certificates.reading.UnreadableCertificateException;
import org.raworkbench.internal.certificates.revocation.BrokenListException;
import org.raworkbench.internal.certificates.revocation.IssuerLookup;
import org.raworkbench.internal.certificates.revocation.OnlineLookup;
import org.raworkbench.internal.certificates.revocation.RevocationList;
import org.raworkbench.internal.certificates.revocation.RevocationShelf;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.DemoDesk;

/** Checks certificates with the PKIX implementation of BouncyCastle, which is not registered with the Java platform. */
@Component(service = CertificateStatusService.class)
public final class PkixCertificateStatusService implements CertificateStatusService {

    private static final int WORTH_THREADS = 8;
    private static final int MOST_THREADS = 4;

    private final Optional<SiteKnowledge> site;
    private final Clock clock;
    private final Optional<DemoDesk> demoDesk;
    private CertificateKnowledge knowledge;
    private Provider provider;

    /** @param demoDesk knows who issues demo cards; null where there is no demo desk */
    @Activate
    public PkixCertificateStatusService(@Reference(cardinality = ReferenceCardinality.OPTIONAL) DemoDesk demoDesk) {
        this(Clock.systemUTC(), demoDesk, SiteKnowledge.ofThisComputer());
        Readiness.prepare(this);
    }

    /**
     * A service whose present is that of {@code clock}.
     *
     * @param demoDesk knows who issues demo cards; null where there is no demo desk
     */
    public PkixCertificateStatusService(Clock clock, DemoDesk demoDesk) {
        this(clock, demoDesk, null);
    }

    /**
     * The same with the knowledge of a site over the workbench's.
     *
     * @param site null for the workbench's alone
     */
    public PkixCertificateStatusService(Clock clock, DemoDesk demoDesk, SiteKnowledge site) {
        this.site = Optional.ofNullable(site);
        this.clock = clock;
        this.demoDesk = Optional.ofNullable(demoDesk);
    }

    /** Made when it is first needed: it takes longer than anybody who only asks for the service wants to wait. */
    private synchronized Provider provider() {
        if (provider == null) {
            provider = new BouncyCastleProvider();
        }
        return provider;
    }

    private synchronized CertificateKnowledge knowledge() {
        if (knowledge == null) {
            knowledge = site.map(CertificateKnowledge::of).orElseGet(CertificateKnowledge::bundled);
        }
        return knowledge;
    }

    @Override
    public CertificateReport check(StatusRequest request, CheckProgress progress) {
        long started = System.nanoTime();
        Instant now = clock.instant();
        // Certificates count in whole seconds: one that ends at 12:00:00 holds through that second (RFC 5280, 4.1.2.5).
        Instant at = request.at().orElse(now).truncatedTo(ChronoUnit.SECONDS);
        List<SourceNote> notes = Collections.synchronizedList(new ArrayList<>());
        knowledge().problems().forEach(problem -> notes.add(new SourceNote(Tame.text(problem.file().toString()),
                SourceNote.Kind.SKIPPED, problem.describe())));
        CertificateDecoder decoder = new CertificateDecoder(provider(), request.limits());
        List<Found> found = new InputReader(request.limits(), notes::add, progress::cancelled).read(request.inputs());
        List<CertificateStatus> statuses;
        int anchors;
        try (OnlineLookup online = new OnlineLookup(request.online(), at, clock, provider());
                ExecutorService threads = threads(found.size(), request)) {
            Map<Found, Object> decoded = decode(found, decoder, threads);
            MaterialReader material = new MaterialReader(request.limits(), decoder, notes::add, progress::cancelled);
            TrustStore store = completed(store(request, material, decoder, decoded, notes), request, decoder, decoded,
                    notes);
            anchors = store.anchorCount();
            RevocationShelf shelf = shelf(request, at, material, notes);
            boolean listsGiven = !request.material().revocationLists().isEmpty() || demoDesk(request).isPresent();
            ChainCheck chains = new ChainCheck(store, shelf, listsGiven, online, at);
            StatusJudge judge = new StatusJudge(knowledge(), store, chains, shelf, at);
            CertificateFindings findings = new CertificateFindings(knowledge(), at);
            statuses = judge(found, decoded, judge, findings, threads, progress);
        }
        return new CertificateReport(now, subject(request.inputs()),
                request.inputs().stream().anyMatch(PkixCertificateStatusService::demo),
                request.inputs().stream().anyMatch(CertificateInput.OnCard.class::isInstance), at,
                request.at().isEmpty(), statuses, notes, anchors, request.online().enabled(), newestSigned(statuses),
                (System.nanoTime() - started) / 1_000_000);
    }

    private static ExecutorService threads(int certificates, StatusRequest request) {
        int wanted = certificates < WORTH_THREADS && !request.online().enabled() ? 1
                : Math.min(MOST_THREADS, Math.max(2, Runtime.getRuntime().availableProcessors()));
        return Executors.newFixedThreadPool(wanted, work -> {
            Thread thread = new Thread(null, work, "certificate check", 4L << 20);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Each input with its certificate, or with the sentence that says why there is none. */
    private static Map<Found, Object> decode(List<Found> found, CertificateDecoder decoder, ExecutorService threads) {
        List<Future<Object>> results = new ArrayList<>();
        for (Found one : found) {
            results.add(threads.submit(() -> {
                try {
                    return one.problem().isEmpty() ? decoder.decode(one.der().toArray()) : one.problem();
                } catch (UnreadableCertificateException unreadable) {
                    return unreadable.getMessage();
                }
            }));
        }
        Map<Found, Object> decoded = new java.util.IdentityHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            decoded.put(found.get(i), get(results.get(i)));
        }
        return decoded;
    }

    private static Object get(Future<Object> result) {
        try {
            return result.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Messages.text("failed", "interrupted");
        } catch (ExecutionException failed) {
            return Messages.text("failed", Tame.words(failed.getCause()));
        }
    }

    private TrustStore store(StatusRequest request, MaterialReader material, CertificateDecoder decoder,
            Map<Found, Object> decoded, List<SourceNote> notes) {
        Map<String, ReadCertificate> anchors = new LinkedHashMap<>();
        material.certificates(request.material().anchors())
                .forEach(anchor -> anchors.put(anchor.content().sha256(), anchor));
        request.material().anchorCertificates().forEach(der -> trust(der, decoder, anchors, notes));
        demoDesk(request).ifPresent(desk -> desk.authorities().forEach(der -> trust(der, decoder, anchors, notes)));
        List<ReadCertificate> intermediates = new ArrayList<>(
                material.certificates(request.material().intermediates()));
        decoded.values().stream().filter(ReadCertificate.class::isInstance).map(ReadCertificate.class::cast)
                .filter(certificate -> certificate.content().authority()).forEach(intermediates::add);
        return new TrustStore(List.copyOf(anchors.values()), intermediates);
    }

    private static void trust(Bytes der, CertificateDecoder decoder, Map<String, ReadCertificate> anchors,
            List<SourceNote> notes) {
        try {
            ReadCertificate anchor = decoder.decode(der.toArray());
            anchors.put(anchor.content().sha256(), anchor);
        } catch (UnreadableCertificateException unreadable) {
            notes.add(new SourceNote("", SourceNote.Kind.FAILED, unreadable.getMessage()));
        }
    }

    /** The demo desk, when all that is checked comes from it: its authority is trusted for nothing else. */
    private Optional<DemoDesk> demoDesk(StatusRequest request) {
        return demoDesk.filter(desk -> !request.inputs().isEmpty()
                && request.inputs().stream().allMatch(PkixCertificateStatusService::demo));
    }

    private TrustStore completed(TrustStore store, StatusRequest request, CertificateDecoder decoder,
            Map<Found, Object> decoded, List<SourceNote> notes) {
        try (IssuerLookup issuers = new IssuerLookup(request.online(), clock, decoder, notes::add)) {
            return issuers.complete(store, decoded.values().stream().filter(ReadCertificate.class::isInstance)
                    .map(ReadCertificate.class::cast).toList());
        }
    }

    private RevocationShelf shelf(StatusRequest request, Instant at, MaterialReader material,
            List<SourceNote> notes) {
        List<RevocationList> lists = new ArrayList<>();
        for (MaterialReader.StoredList stored : material.lists(request.material().revocationLists())) {
            try {
                lists.add(RevocationList.read(stored.source(), stored.der(), provider()));
            } catch (BrokenListException broken) {
                notes.add(new SourceNote(stored.source(), SourceNote.Kind.FAILED,
                        Messages.text("list.unusable", broken.getMessage())));
            }
        }
        demoDesk(request).ifPresent(desk -> desk.revocationLists(at).forEach(der -> {
            try {
                lists.add(RevocationList.read(Messages.text("list.demo"), der.toArray(), provider()));
            } catch (BrokenListException broken) {
                throw new IllegalStateException(broken);
            }
        }));
        return new RevocationShelf(lists);
    }

    private static List<CertificateStatus> judge(List<Found> found, Map<Found, Object> decoded, StatusJudge judge,
            CertificateFindings findings, ExecutorService threads, CheckProgress progress) {
        AtomicInteger done = new AtomicInteger();
        List<Future<CertificateStatus>> results = new ArrayList<>();
        for (Found one : found) {
            results.add(threads.submit(() -> {
                if (progress.cancelled()) {
                    return null;
                }
                CertificateStatus status = judge(one, decoded.get(one), judge);
                CertificateStatus complete = status.with(findings.of(status));
                progress.checked(done.incrementAndGet(), found.size());
                return complete;
            }));
        }
        List<CertificateStatus> statuses = new ArrayList<>();
        for (Future<CertificateStatus> result : results) {
            try {
                CertificateStatus status = result.get();
                if (status != null) {
                    statuses.add(status);
                }
            } catch (InterruptedException interrupted) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                return statuses;
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
        return statuses;
    }

    private static CertificateStatus judge(Found found, Object decoded, StatusJudge judge) {
        if (found.described().isPresent()) {
            return judge.described(found, found.described().get());
        }
        if (!(decoded instanceof ReadCertificate certificate)) {
            return StatusJudge.unreadable(found, String.valueOf(decoded));
        }
        try {
            return judge.judge(found, certificate);
        } catch (RuntimeException | StackOverflowError unexpected) {
            return StatusJudge.unreadable(found, Messages.text("failed", Tame.words(unexpected)));
        }
    }

    private static boolean demo(CertificateInput input) {
        return input instanceof CertificateInput.OnCard card && card.card().demo();
    }

    private static String subject(List<CertificateInput> inputs) {
        if (inputs.size() != 1) {
            return Messages.text("several", Integer.toString(inputs.size()));
        }
        return switch (inputs.get(0)) {
        case CertificateInput.OnCard card -> card.card().subject();
        case CertificateInput.InLog log -> Tame.text(log.path().toString());
        case CertificateInput.InFile file -> Tame.text(file.path().toString());
        case CertificateInput.Pasted pasted -> pasted.name();
        };
    }

    private static Optional<Instant> newestSigned(List<CertificateStatus> statuses) {
        return statuses.stream()
                .flatMap(status -> java.util.stream.Stream.concat(java.util.stream.Stream.of(status.revocation()),
                        status.path().chain().stream().map(link -> link.revocation())))
                .filter(answer -> answer.status() == RevocationAnswer.Status.GOOD
                        || answer.status() == RevocationAnswer.Status.REVOKED)
                .flatMap(answer -> answer.thisUpdate().stream()).max(Comparator.naturalOrder());
    }
}
