package org.raworkbench.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.internal.cases.EvidenceCaseService;
import org.raworkbench.internal.cases.export.MaskedCaseExporter;
import org.raworkbench.internal.certificates.examine.CertificateExaminer;
import org.raworkbench.internal.certificates.status.PkixCertificateStatusService;
import org.raworkbench.internal.cli.CommandLineFace;
import org.raworkbench.internal.cli.Engines;
import org.raworkbench.internal.guidance.LayeredGuidance;
import org.raworkbench.internal.inspection.examine.CardExaminer;
import org.raworkbench.internal.inspection.inspect.LeasedCardInspector;
import org.raworkbench.internal.inspection.profiles.BuiltInProfiles;
import org.raworkbench.internal.logs.review.IndexedLogSearch;
import org.raworkbench.internal.logs.review.LogExaminer;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.internal.readers.SharedReaderInspector;
import org.raworkbench.internal.readers.examine.ReaderExaminer;
import org.raworkbench.internal.readers.reading.UsbList;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.demo.SimulatedReaders;
import org.raworkbench.internal.workstation.LocalMachine;
import org.raworkbench.internal.workstation.LocalWorkstationChecker;
import org.raworkbench.internal.workstation.examine.WorkstationExaminer;
import org.raworkbench.internal.workstation.probe.CardProbe;
import org.raworkbench.internal.workstation.probe.CertificateTrust;
import org.raworkbench.internal.workstation.probe.LinuxProbe;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.smartcard.spi.ReaderProvider;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

/** The command line on a computer whose PC/SC service and readers the test decides. */
final class Terminal implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");

    private final SharedSmartcardService service = new SharedSmartcardService();
    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    private final CommandLineFace face;

    private int exitCode = -1;
    private boolean lost;

    /** @param system what the system's PC/SC service says */
    Terminal(ProviderState system) {
        SimulatedReaders demo = new SimulatedReaders();
        service.addProvider(new System(system));
        service.addProvider(demo);
        LeasedCardInspector inspector = new LeasedCardInspector(service, Clock.fixed(NOW, ZoneOffset.UTC));
        for (CardProfile profile : BuiltInProfiles.all()) {
            inspector.addProfile(profile);
        }
        RuleLogReviewService logs = new RuleLogReviewService(Clock.fixed(NOW, ZoneOffset.UTC),
                new SiteKnowledge(Path.of("no-such-folder")));
        LayeredGuidance guidance = new LayeredGuidance(new SiteKnowledge(Path.of("no-such-folder")));
        EvidenceCaseService cases = new EvidenceCaseService(guidance, new SiteKnowledge(Path.of("no-such-folder")),
                ZoneOffset.UTC);
        Engines engines = new GivenEngines(service, inspector, demo,
                new PkixCertificateStatusService(Clock.fixed(NOW, ZoneOffset.UTC), demo),
                new SharedReaderInspector(service, new SiteKnowledge(Path.of("no-such-folder")), UsbList.none(),
                        Clock.fixed(NOW, ZoneOffset.UTC)),
                new LocalWorkstationChecker(new SiteKnowledge(Path.of("no-such-folder")), machine()),
                logs, new IndexedLogSearch(logs), guidance, cases,
                new MaskedCaseExporter(cases, new SiteKnowledge(Path.of("no-such-folder")),
                Clock.fixed(NOW, ZoneOffset.UTC)), List.of(new CardExaminer(), new CertificateExaminer(),
                new ReaderExaminer(), new WorkstationExaminer(), new LogExaminer()));
        face = new CommandLineFace(engines, Clock.fixed(NOW, ZoneOffset.UTC),
                new PrintStream(new Outlet(), false, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8), "0.0.0.test");
    }

    /** A Linux workstation of which only readers and cards are known. */
    private LocalMachine machine() {
        return new LocalMachine(Workplace.Platform.LINUX, "synthetic", "Synthetic Linux",
                part -> Reading.failed("", "not Windows"), new LinuxProbe(Path.of("no-such-root")),
                new CardProbe(service, Duration.ofSeconds(2))::count, new CertificateTrust(null));
    }

    static Terminal withoutService() {
        return new Terminal(new ProviderState(ServiceState.STOPPED, "pcscd does not answer", List.of()));
    }

    static Terminal withReaders(Reader... readers) {
        return new Terminal(new ProviderState(ServiceState.RUNNING, "", List.of(readers)));
    }

    Terminal type(String... arguments) {
        outBytes.reset();
        errBytes.reset();
        exitCode = face.run(arguments);
        return this;
    }

    /** From now on nothing that is printed arrives: the disk is full, the pipe is closed. */
    void loseOutput() {
        lost = true;
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return outBytes.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    JsonObject json() {
        return JsonParser.parseString(out()).getAsJsonObject();
    }

    /** What {@code schema} (below bundles/) has against the output; empty when it conforms. */
    List<String> violations(String schema) throws IOException {
        Path root = Path.of(java.lang.System.getProperty("rawb.root", "../.."));
        Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
        java.net.URI id = validator.registerSchema(Files.readString(root.resolve("bundles").resolve(schema)));
        return validator.validate(id, out()).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
    }

    @Override
    public void close() {
        service.close();
    }

    /** Standard output. */
    private final class Outlet extends OutputStream {

        @Override
        public void write(int octet) throws IOException {
            if (lost) {
                throw new IOException("No space left on device");
            }
            outBytes.write(octet);
        }
    }

    /** A system that stays as it is; nobody can read its cards. */
    private record System(ProviderState state) implements ReaderProvider {

        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public void start(Consumer<ProviderState> listener) {
            listener.accept(state);
        }

        @Override
        public void stop() {
            // nothing was started
        }

        @Override
        public RawConnection connect(String reader) throws SmartcardException {
            throw new SmartcardException(Reason.CARD_MUTE, "The card in " + reader + " does not answer.");
        }
    }
}
