package org.raworkbench.internal.cli;

import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.cases.CaseEvidence;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.ReadLimits;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardState;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationSnapshot;

import picocli.CommandLine.Option;

/**
 * Which evidence a command goes by: what is reported, a demo card, logs, the report of a workstation; and with
 * {@code --here} the card, the readers and the workstation that the command runs on. What was not asked for is not looked
 * at, so that the answer does not depend on the computer it is given on.
 */
final class EvidenceOptions {

    @Option(names = "--symptom", paramLabel = "ID", descriptionKey = "evidence.symptom")
    private String symptom;

    @Option(names = "--error", paramLabel = "TEXT", descriptionKey = "evidence.error")
    private String error;

    @Option(names = "--log", paramLabel = "PATH", arity = "1..*", descriptionKey = "evidence.log")
    private List<Path> logs = List.of();

    @Option(names = "--workstation", paramLabel = "ZIP", descriptionKey = "evidence.workstation")
    private Path workstation;

    @Option(names = "--case", paramLabel = "FILE", descriptionKey = "evidence.case")
    private Path kept;

    @Option(names = "--here", descriptionKey = "evidence.here")
    private boolean here;

    /** Whether nothing at all was named. */
    boolean isEmpty() {
        return symptom == null && (error == null || error.isBlank()) && logs.isEmpty() && workstation == null && kept == null && !here;
    }

    /** Reads what was named. Evidence that cannot be had for want of a reader is left out, and findings say so. */
    GatheredEvidence gather(Surroundings surroundings, DemoOption demo, Instant now)
            throws CommandFailure, InterruptedException {
        List<Evidence> evidence = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Finding> keptFindings = List.of();
        Optional<SmartcardState> service = Optional.empty();
        boolean lost = false;
        if (kept != null) {
            CaseEvidence read = kept(surroundings);
            evidence.addAll(read.evidence());
            keptFindings = read.findings();
        }
        if (symptom != null || error != null) {
            evidence.add(reported(surroundings, now));
        }
        if (demo.isGiven() || here) {
            service = Optional.of(cards(surroundings, demo, now, evidence, findings));
        }
        if (workstation != null || here) {
            evidence.add(workstation(surroundings, now));
        }
        if (!logs.isEmpty()) {
            LogReview review = review(surroundings);
            review.problems().forEach(problem -> surroundings.err().println(problem.path() + ": " + problem.text()));
            lost = review.inputLost();
            evidence.add(review);
        }
        EvidenceSet all = EvidenceSet.of(evidence.toArray(Evidence[]::new));
        findings.addAll(Examiners.run(surroundings.engines().examiners(), all, new Examination(now, () -> false)));
        // what is seen now is told once, also when the case has it already
        keptFindings.stream().filter(finding -> findings.stream().noneMatch(seen -> seen.id().equals(finding.id())
                && seen.subject().equals(finding.subject()))).toList().forEach(findings::add);
        return new GatheredEvidence(all, Verdict.inOrder(findings), service, logs, lost);
    }

    private CaseEvidence kept(Surroundings surroundings) throws CommandFailure {
        try (CaseFile file = CaseFile.view(kept, surroundings.clock())) {
            return CaseEvidence.of(file.content());
        } catch (CaseFileException unreadable) {
            throw new CommandFailure(ExitCode.INPUT, unreadable.getMessage());
        }
    }

    private ReportedSymptom reported(Surroundings surroundings, Instant now) throws CommandFailure {
        if (symptom != null && surroundings.engines().guidance().knowledge().symptom(symptom).isEmpty()) {
            StringBuilder known = new StringBuilder(Messages.get("symptom.unknown", symptom));
            surroundings.engines().guidance().knowledge().symptoms().forEach(entry -> known
                    .append(System.lineSeparator()).append(String.format("  %-28s %s", entry.getId(), entry.getTitle())));
            throw new CommandFailure(ExitCode.USAGE, known.toString());
        }
        if (error != null && error.length() > ReportedSymptom.LONGEST) {
            surroundings.err().println(Messages.get("evidence.error.long", ReportedSymptom.LONGEST));
        }
        return new ReportedSymptom(now, Optional.ofNullable(symptom), error == null ? "" : error);
    }

    private static SmartcardState cards(Surroundings surroundings, DemoOption demo, Instant now,
            List<Evidence> evidence, List<Finding> findings) throws CommandFailure, InterruptedException {
        if (demo.isGiven()) {
            demo.show(surroundings, now);
        }
        ReaderChoice choice = new ReaderChoice(surroundings.engines().cards(), demo.isGiven());
        SmartcardState state = choice.settled();
        List<Reader> readers = choice.readers(state).stream().filter(reader -> !reader.virtual()).toList();
        findings.addAll(ServiceFindings.about(state, demo.isGiven(), readers));
        if (state.service() != ServiceState.RUNNING && !demo.isGiven()) {
            return state;
        }
        evidence.addAll(surroundings.engines().readers().review(readers, () -> false).evidence());
        for (Reader reader : readers) {
            if (reader.cardPresent()) {
                card(surroundings, reader, evidence);
            }
        }
        return state;
    }

    private static void card(Surroundings surroundings, Reader reader, List<Evidence> evidence) throws InterruptedException {
        try {
            CardSnapshot card = surroundings.engines().inspector().inspect(reader.name(), stage -> { }).await();
            evidence.add(card);
            evidence.add(surroundings.engines().certificates().check(new StatusRequest(
                    List.of(new CertificateInput.OnCard(card)), TrustMaterial.NONE, OnlineSettings.OFFLINE,
                    Optional.empty(), ReadLimits.USUAL), CheckProgress.NONE));
        } catch (SmartcardException failure) {
            surroundings.err().println(Messages.get("inspect.failed", reader.name(), failure.getMessage()));
        }
    }

    private WorkstationSnapshot workstation(Surroundings surroundings, Instant now) throws CommandFailure {
        WorkstationRequest.Target target = workstation == null ? new WorkstationRequest.ThisWorkstation()
                : new WorkstationRequest.Report(workstation);
        if (workstation != null && !Files.exists(workstation)) {
            throw new CommandFailure(ExitCode.INPUT, Messages.get("input.absent", workstation.toAbsolutePath()));
        }
        try {
            return surroundings.engines().workstation().check(new WorkstationRequest(target, false,
                    Optional.ofNullable(ProxySelector.getDefault()), now), WorkstationProgress.NONE);
        } catch (WorkstationReportException unusable) {
            throw new CommandFailure(ExitCode.INPUT, unusable.getMessage());
        }
    }

    private LogReview review(Surroundings surroundings) throws CommandFailure {
        for (Path log : logs) {
            if (!Files.exists(log)) {
                throw new CommandFailure(ExitCode.INPUT, Messages.get("logs.absent", log.toAbsolutePath()));
            }
        }
        return surroundings.engines().logs().review(LogRequest.of(logs), ReviewProgress.NONE);
    }
}
