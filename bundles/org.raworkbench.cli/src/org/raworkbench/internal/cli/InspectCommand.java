package org.raworkbench.internal.cli;

import java.time.Instant;
import java.util.ArrayList;
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
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code inspect}: one card, from its bytes to its verdict. */
@Command(name = "inspect", mixinStandardHelpOptions = true, sortOptions = false)
final class InspectCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--reader", paramLabel = "NAME", descriptionKey = "option.reader")
    private String readerName;

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
        boolean demo = options.demo().isGiven();
        if (demo) {
            options.demo().show(surroundings, now);
        }
        ReaderChoice choice = new ReaderChoice(surroundings.engines().cards(), demo);
        List<Reader> withCards = withCards(choice, choice.settled(), demo);
        EvidenceSet evidence = EvidenceSet.empty();
        CardSnapshot chosen = null;
        for (Reader reader : withCards) {
            CardSnapshot snapshot = inspect(reader);
            evidence = evidence.with(snapshot);
            chosen = chosen == null ? snapshot : chosen;
        }
        List<Finding> findings = InspectionVerdict.about(chosen, Examiners.run(surroundings.engines().examiners(), evidence,
                new Examination(now, () -> false)));
        options.write(options.json() ? InspectionDocument.of(chosen, findings, now)
                : trace ? InspectionText.of(chosen, findings, now) : InspectionText.withoutTrace(chosen, findings, now),
                surroundings);
        return ExitCode.of(InspectionVerdict.of(chosen, findings).severity());
    }

    /** The card that was asked for; otherwise all cards, the one to report about first. */
    private List<Reader> withCards(ReaderChoice choice, SmartcardState state, boolean demo) throws CommandFailure {
        List<Reader> eligible = choice.readers(state).stream()
                .filter(reader -> readerName != null || !reader.virtual()).toList();
        List<Finding> faults = ServiceFindings.about(state, demo, eligible);
        if (!faults.isEmpty()) {
            Finding fault = faults.get(0);
            throw new CommandFailure(ExitCode.NOTHING_TO_READ,
                    fault.summary() + System.lineSeparator() + Messages.get("todo", fault.action()));
        }
        List<Reader> candidates = new ArrayList<>();
        if (readerName != null) {
            candidates.add(choice.named(state, readerName));
        } else {
            candidates.addAll(eligible);
        }
        candidates.removeIf(reader -> !reader.cardPresent());
        if (candidates.isEmpty()) {
            throw new CommandFailure(ExitCode.NOTHING_TO_READ, Messages.get("reader.noCard"));
        }
        return candidates;
    }

    private CardSnapshot inspect(Reader reader) throws CommandFailure, InterruptedException {
        try {
            return surroundings.engines().inspector().inspect(reader.name(),
                    snapshot -> surroundings.err().println(Messages.get("progress." + snapshot.stage()))).await();
        } catch (SmartcardException failure) {
            throw new CommandFailure(ExitCode.NOTHING_TO_READ,
                    Messages.get("inspect.failed", reader.name(), failure.getMessage()));
        }
    }
}
