package org.raworkbench.internal.cli;

import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.ReadLimits;
import org.raworkbench.certificates.SourceNote;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.certificates.report.CertificateDocument;
import org.raworkbench.certificates.report.CertificateText;
import org.raworkbench.certificates.report.CertificateVerdict;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code certificates}: whether certificates can be trusted for their purpose, until when, and who renews them. */
@Command(name = "certificates", mixinStandardHelpOptions = true, sortOptions = false)
final class CertificatesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", descriptionKey = "certificates.inputs")
    private List<Path> inputs = List.of();

    @Option(names = "--trust", paramLabel = "PATH", arity = "1..*", descriptionKey = "option.trust")
    private List<Path> anchors = List.of();

    @Option(names = "--intermediates", paramLabel = "PATH", arity = "1..*", descriptionKey = "option.intermediates")
    private List<Path> intermediates = List.of();

    @Option(names = "--crl", paramLabel = "PATH", arity = "1..*", descriptionKey = "option.crl")
    private List<Path> revocationLists = List.of();

    @Option(names = "--online", descriptionKey = "option.online")
    private boolean online;

    @Option(names = "--names", descriptionKey = "option.names")
    private boolean names;

    @Mixin
    private CardReading reading;

    @Mixin
    private CommonOptions options;

    CertificatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        if (options.demo().isList()) {
            options.demo().printList(surroundings);
            return ExitCode.DONE;
        }
        Instant now = options.now(surroundings.clock());
        options.checkOutput();
        for (List<Path> paths : List.of(inputs, anchors, intermediates, revocationLists)) {
            mustExist(paths);
        }
        CertificateReport report = surroundings.engines().certificates().check(
                new StatusRequest(inputs(now),
                        TrustMaterial.of(anchors, intermediates, revocationLists), onlineSettings(),
                        options.chosenInstant(surroundings.clock()), ReadLimits.USUAL),
                CheckProgress.NONE);
        List<Finding> findings = Examiners.run(surroundings.engines().examiners(), EvidenceSet.of(report),
                new Examination(now, () -> false));
        Verdict verdict = CertificateVerdict.of(report, findings);
        options.write(options.json() ? new CertificateDocument(names).write(report, findings, verdict)
                : new CertificateText(names, ZoneId.systemDefault()).write(report, findings, verdict), surroundings);
        return exitCode(report, verdict);
    }

    private List<CertificateInput> inputs(Instant now) throws CommandFailure, InterruptedException {
        if (!inputs.isEmpty() && (options.demo().isGiven() || reading.isReaderGiven())) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("certificates.both"));
        }
        List<CertificateInput> wanted = new ArrayList<>();
        if (inputs.isEmpty()) {
            List<CardSnapshot> cards = reading.inspect(surroundings, options.demo(), now);
            if (cards.size() > 1) {
                surroundings.err().println(Messages.get("certificates.oneCard", cards.size(), cards.get(0).subject()));
            }
            wanted.add(new CertificateInput.OnCard(cards.get(0)));
        }
        inputs.forEach(path -> wanted.add(new CertificateInput.InFile(path)));
        return wanted;
    }

    private static void mustExist(List<Path> paths) throws CommandFailure {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CommandFailure(ExitCode.INPUT, Messages.get("input.absent", path.toAbsolutePath()));
            }
        }
    }

    private OnlineSettings onlineSettings() {
        if (!online) {
            return OnlineSettings.OFFLINE;
        }
        Path cache = Path.of(System.getProperty("user.home"), ".raworkbench", "revocation");
        return new OnlineSettings(true, OnlineSettings.ONLINE.timeout(), OnlineSettings.ONLINE.largestAnswer(),
                Optional.of(cache), Optional.ofNullable(ProxySelector.getDefault()));
    }

    /** A file that was named and could not be read makes the answer incomplete, whatever the others say. */
    private int exitCode(CertificateReport report, Verdict verdict) {
        List<SourceNote> failed = report.notes().stream().filter(note -> note.kind() == SourceNote.Kind.FAILED).toList();
        failed.forEach(note -> surroundings.err().println(note.source() + ": " + note.text()));
        List<CertificateStatus> unread = inputs.stream().flatMap(path -> unread(report, path).stream()).toList();
        unread.forEach(status -> surroundings.err().println(status.source() + ": " + status.problem()));
        return failed.isEmpty() && unread.isEmpty() ? ExitCode.of(verdict.severity()) : ExitCode.INPUT;
    }

    /** What is said about {@code path} when it is a file of which nothing at all could be read. */
    private static List<CertificateStatus> unread(CertificateReport report, Path path) {
        List<CertificateStatus> own = report.certificates().stream()
                .filter(status -> status.source().equals(path.toString())).toList();
        return own.stream().allMatch(status -> status.standing() == Standing.UNREADABLE) ? own : List.of();
    }
}
