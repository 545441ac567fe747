package org.raworkbench.internal.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Finding;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.report.InspectionDocument;
import org.raworkbench.inspection.report.InspectionText;
import org.raworkbench.inspection.report.InspectionVerdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code inspect}: one card, from its bytes to its verdict. */
@Command(name = "inspect", mixinStandardHelpOptions = true, sortOptions = false)
final class InspectCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CardReading reading;

    @Option(names = "--trace", descriptionKey = "option.trace")
    private boolean trace;

    @Mixin
    private CommonOptions options;

    InspectCommand(Surroundings surroundings) {
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
        List<CardSnapshot> cards = reading.inspect(surroundings, options.demo(), now);
        CardSnapshot chosen = cards.get(0);
        List<Finding> findings = InspectionVerdict.about(chosen, Examiners.run(surroundings.engines().examiners(),
                EvidenceSet.of(cards.toArray(CardSnapshot[]::new)), new Examination(now, () -> false)));
        options.write(options.json() ? InspectionDocument.of(chosen, findings, now)
                : trace ? InspectionText.of(chosen, findings, now) : InspectionText.withoutTrace(chosen, findings, now),
                surroundings);
        return ExitCode.of(InspectionVerdict.of(chosen, findings).severity());
    }
}
