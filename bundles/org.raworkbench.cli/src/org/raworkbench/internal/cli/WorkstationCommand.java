package org.raworkbench.internal.cli;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Finding;
import org.raworkbench.workstation.ReportNote;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationRequest.Demo;
import org.raworkbench.workstation.WorkstationRequest.Report;
import org.raworkbench.workstation.WorkstationRequest.Target;
import org.raworkbench.workstation.WorkstationRequest.ThisWorkstation;
import org.raworkbench.workstation.WorkstationSnapshot;
import org.raworkbench.workstation.report.WorkstationDocument;
import org.raworkbench.workstation.report.WorkstationText;
import org.raworkbench.workstation.report.WorkstationVerdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code workstation}: what this workstation, or the one of a report, has of what smartcards need.
 *
 * <p>Exit code by the worst finding; checks that could not be judged count only when none could (10), and parts of a
 * report that were refused make it 3 after all that could be read was written.
 */
@Command(name = "workstation", mixinStandardHelpOptions = true, sortOptions = false)
final class WorkstationCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--from", paramLabel = "ZIP", descriptionKey = "workstation.from")
    private Path report;

    @Option(names = "--online", descriptionKey = "workstation.online")
    private boolean online;

    @Mixin
    private CommonOptions options;

    WorkstationCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (options.demo().isList()) {
            surroundings.out().println(Messages.get("workstation.demo"));
            return ExitCode.DONE;
        }
        Instant now = options.now(surroundings.clock());
        options.checkOutput();
        WorkstationSnapshot snapshot = check(target(), now);
        List<Finding> findings = Examiners.run(surroundings.engines().examiners(), EvidenceSet.of(snapshot),
                new Examination(now, () -> false));
        options.write(options.json() ? WorkstationDocument.of(snapshot, findings, now)
                : WorkstationText.of(snapshot, findings), surroundings);
        return exitCode(snapshot, findings);
    }

    private Target target() throws CommandFailure {
        if (report != null && options.demo().isGiven()) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("workstation.both"));
        }
        if (online && (report != null || options.demo().isGiven())) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("workstation.notHere"));
        }
        return options.demo().isGiven() ? new Demo() : report != null ? new Report(report) : new ThisWorkstation();
    }

    private WorkstationSnapshot check(Target target, Instant now) throws CommandFailure {
        WorkstationProgress progress = new WorkstationProgress() {
            @Override
            public void probed(int done, int total, String probe) {
                surroundings.err().println(
                        Messages.get("workstation.progress", String.valueOf(done), String.valueOf(total), probe));
            }
        };
        try {
            return surroundings.engines().workstation().check(
                    new WorkstationRequest(target, online, Optional.ofNullable(ProxySelector.getDefault()), now),
                    target instanceof ThisWorkstation ? progress : WorkstationProgress.NONE);
        } catch (WorkstationReportException unusable) {
            throw new CommandFailure(ExitCode.INPUT, unusable.getMessage());
        }
    }

    private int exitCode(WorkstationSnapshot snapshot, List<Finding> findings) {
        List<ReportNote> failed = snapshot.notes().stream().filter(note -> note.kind() == ReportNote.Kind.FAILED)
                .toList();
        failed.forEach(note -> surroundings.err().println(note.source() + ": " + note.text()));
        return failed.isEmpty() ? ExitCode.of(WorkstationVerdict.of(snapshot, findings).severity()) : ExitCode.INPUT;
    }
}
