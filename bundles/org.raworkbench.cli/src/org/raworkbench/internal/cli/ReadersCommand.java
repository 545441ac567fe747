package org.raworkbench.internal.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.readers.ReaderInspector;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.report.ReadersReport;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readers}: what is attached, what is in it, and how its firmware stands. */
@Command(name = "readers", mixinStandardHelpOptions = true, sortOptions = false)
final class ReadersCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions options;

    @Option(names = "--virtual", descriptionKey = "option.virtual")
    private boolean virtual;

    ReadersCommand(Surroundings surroundings) {
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
        boolean demo = options.demo().isGiven();
        if (demo) {
            options.demo().show(surroundings, now);
        }
        ReaderChoice choice = new ReaderChoice(surroundings.engines().cards(), demo);
        SmartcardState state = choice.settled();
        List<Reader> readers = choice.readers(state).stream().filter(reader -> virtual || !reader.virtual()).toList();
        ReaderInspector inspector = surroundings.engines().readers();
        ReaderReview review = inspector.review(state.service() == ServiceState.RUNNING || demo ? readers : List.of(),
                () -> false);
        inspector.catalogue().problems().forEach(surroundings.err()::println);
        List<Finding> findings = new ArrayList<>(ServiceFindings.about(state, demo, readers));
        if (state.service() == ServiceState.RUNNING || demo) {
            findings.addAll(Examiners.run(surroundings.engines().examiners(),
                    EvidenceSet.of(review.evidence().toArray(Evidence[]::new)), new Examination(now, () -> false)));
        }
        findings = Verdict.inOrder(findings);
        Verdict verdict = Verdict.of(findings, Messages.get(readers.size() == 1 ? "readers.one" : "readers.many",
                readers.size(), readers.stream().filter(Reader::cardPresent).count()));
        ReadersReport report = new ReadersReport(now, demo, state, review, findings, verdict);
        options.write(options.json() ? report.json() : report.text(), surroundings);
        return readers.isEmpty() ? ExitCode.NOTHING_TO_READ : ExitCode.of(Severity.worstOf(findings));
    }
}
