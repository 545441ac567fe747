package org.raworkbench.benchmarks.guidance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.cases.supportcase.SupportCaseFactory;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.internal.guidance.LayeredGuidance;

/** A made-up desk with far more on it than a visit has, and a made-up case with 200 attachments. */
public final class GuidanceBenchmark {

    private static final double DIAGNOSIS_MILLIS = 200;
    private static final double CASE_MILLIS = 1_000;
    private static final int ATTACHMENTS = 200;
    private static final int FINDINGS = 500;

    private GuidanceBenchmark() {
    }

    private record MadeUpFacts(Instant taken, List<Fact> facts) implements FactualEvidence {

        @Override
        public String subject() {
            return "made up";
        }
    }

    /** Arguments: an empty folder to work in, the number of rounds. */
    public static void main(String[] arguments) throws IOException, InterruptedException, CaseFileException {
        Path work = Files.createDirectories(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        Limits limits = new Limits();
        System.out.println("## Guidance and cases\n\nMeasured " + Machine.description(List.of()) + ".\n");
        MarkdownTable table = new MarkdownTable(1, "What", "ms, first", "ms, median", "ms, most");
        diagnosis(work, rounds, table, limits);
        opening(work, rounds, table, limits);
        System.out.println(table.markdown() + "\n\n### Limits\n\n" + limits.markdown());
        System.exit(limits.exitCode());
    }

    private static void diagnosis(Path work, int rounds, MarkdownTable table, Limits limits) {
        long start = System.nanoTime();
        GuidanceService guidance = new LayeredGuidance(new SiteKnowledge(work.resolve("no-site")));
        guidance.knowledge();
        table.row("reading the knowledge", Times.text((System.nanoTime() - start) / 1e6), "", "");
        EvidenceSet evidence = desk();
        List<Finding> findings = findings();
        long first = diagnose(guidance, evidence, findings);
        List<Long> next = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            next.add(diagnose(guidance, evidence, findings));
        }
        Times times = new Times(next);
        table.row("diagnosis: " + FINDINGS + " findings, all facts, an error text of 2,000 characters", Times.text(first / 1e6),
                Times.text(times.medianMillis()), Times.text(times.maxMillis()));
        double most = Math.max(first / 1e6, times.maxMillis());
        limits.check(most < DIAGNOSIS_MILLIS, "every diagnosis in under 200 ms", Times.text(most) + " ms");
    }

    private static long diagnose(GuidanceService guidance, EvidenceSet evidence, List<Finding> findings) {
        long start = System.nanoTime();
        Diagnosis diagnosis = guidance.diagnose(evidence, findings, Examination.at(Clock.systemUTC()));
        long took = System.nanoTime() - start;
        if (diagnosis.causes().isEmpty() || diagnosis.guide().isEmpty()) {
            throw new IllegalStateException("nothing was ranked");
        }
        return took;
    }

    private static EvidenceSet desk() {
        List<Fact> facts = new ArrayList<>();
        for (String key : List.of("middleware.version", "windows.csp-ksp", "windows.event-624", "reader.firmware",
                "identity-agent.version", "credential-management.version", "port-service", "domain.am.example",
                "smart-card-service", "cards-present", "dotnet.version", "generations", "reboot-pending")) {
            facts.add(new Fact(key, Fact.Standing.BAD, "made up", EvidenceReference.of("made up", key, "x")));
        }
        String text = "ERR1002 : Unable to read the card. " + "some other text of the page ".repeat(70);
        return EvidenceSet.of(new ReportedSymptom(Instant.now(), Optional.of("signs-in-cannot-sign"), text),
                new MadeUpFacts(Instant.now(), facts));
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int number = 0; number < FINDINGS; number++) {
            findings.add(Finding.of("log.made-up-" + number, Severity.WARNING, "Made up " + number).about("a.log").build());
        }
        findings.add(Finding.of("certificate.signing.expired", Severity.ERROR, "Made up").about("a card").build());
        return findings;
    }

    private static void opening(Path work, int rounds, MarkdownTable table, Limits limits)
            throws IOException, CaseFileException {
        Path file = work.resolve("large.racase");
        SupportCase content = SupportCaseFactory.eINSTANCE.createSupportCase();
        content.setId("large");
        content.setTemplate("internal-it");
        try (CaseFile made = CaseFile.create(file, content, Clock.systemUTC())) {
            for (int number = 0; number < ATTACHMENTS; number++) {
                made.attach(new ByteArrayInputStream(new byte[20_000]), "attachment " + number + ".txt",
                        AttachmentKind.LOG_EXTRACT, "made up");
            }
            made.save();
        }
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            try (CaseFile opened = CaseFile.open(file, Clock.systemUTC())) {
                if (opened.content().getAttachments().size() != ATTACHMENTS) {
                    throw new IllegalStateException("attachments are missing");
                }
            }
            times.add(System.nanoTime() - start);
        }
        Times all = new Times(times);
        table.row("opening a case with " + ATTACHMENTS + " attachments", Times.text(times.get(0) / 1e6),
                Times.text(all.medianMillis()), Times.text(all.maxMillis()));
        limits.check(all.maxMillis() < CASE_MILLIS, "a case with 200 attachments opens in under 1 s",
                Times.text(all.maxMillis()) + " ms");
    }
}
