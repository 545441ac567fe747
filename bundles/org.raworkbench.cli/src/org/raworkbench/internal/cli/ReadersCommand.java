package org.raworkbench.internal.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readers}: what is attached, and what is in it. */
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
        List<Finding> findings = ServiceFindings.about(state, demo, readers);
        Verdict verdict = Verdict.of(findings, Messages.get(readers.size() == 1 ? "readers.one" : "readers.many",
                readers.size(), readers.stream().filter(Reader::cardPresent).count()));
        ReadersReport report = new ReadersReport(now, demo, state, readers, findings, verdict);
        options.write(options.json() ? report.json() : report.text(), surroundings);
        return readers.isEmpty() ? ExitCode.NOTHING_TO_READ : ExitCode.of(Severity.worstOf(findings));
    }
}
