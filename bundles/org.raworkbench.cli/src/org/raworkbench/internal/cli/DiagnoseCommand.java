package org.raworkbench.internal.cli;

import java.time.Instant;
import java.util.concurrent.Callable;

import org.raworkbench.core.Examination;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.report.DiagnosisDocument;
import org.raworkbench.guidance.report.DiagnosisText;
import org.raworkbench.guidance.report.DiagnosisVerdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code diagnose}: all evidence together, ranked causes and the next step. */
@Command(name = "diagnose", mixinStandardHelpOptions = true, sortOptions = false)
final class DiagnoseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private EvidenceOptions evidence;

    @Option(names = "--symptoms", descriptionKey = "diagnose.symptoms")
    private boolean listSymptoms;

    @Mixin
    private CommonOptions options;

    DiagnoseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        if (options.demo().isList()) {
            options.demo().printList(surroundings);
            return ExitCode.DONE;
        }
        GuidanceService guidance = surroundings.engines().guidance();
        if (listSymptoms) {
            guidance.knowledge().symptoms()
                    .forEach(symptom -> surroundings.out().printf("%-28s %s%n", symptom.getId(), symptom.getTitle()));
            return ExitCode.DONE;
        }
        if (evidence.isEmpty() && !options.demo().isGiven()) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("diagnose.nothing"));
        }
        Instant now = options.now(surroundings.clock());
        options.checkOutput();
        GatheredEvidence gathered = evidence.gather(surroundings, options.demo(), now);
        Diagnosis diagnosis = guidance.diagnose(gathered.evidence(), gathered.findings(),
                new Examination(now, () -> false));
        Verdict verdict = DiagnosisVerdict.of(diagnosis, gathered.findings());
        options.write(options.json()
                ? new DiagnosisDocument(guidance.knowledge()).write(now, gathered.demo(), diagnosis, gathered.findings(), verdict)
                : new DiagnosisText(guidance.knowledge()).write(gathered.demo(), diagnosis, verdict), surroundings);
        return gathered.inputLost() ? ExitCode.INPUT
                : ExitCode.of(Severity.worstOf(gathered.findings()));
    }
}
