package org.raworkbench.internal.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.report.CaseCheckDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code case check}: 0 when it can be sent, 10 when something is missing or doubtful, 20 when evidence contradicts
 * it.
 */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CaseCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", descriptionKey = "case.file")
    private Path path;

    @Mixin
    private CommonOptions options;

    CaseCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        Instant now = options.now(surroundings.clock());
        options.checkOutput();
        try (CaseFile file = CaseCommand.view(path, surroundings)) {
            CaseTemplate template = CaseCommand.template(file, surroundings);
            CaseReview review = surroundings.engines().cases().review(file.content(), template);
            options.write(options.json() ? CaseCheckDocument.json(file.content(), template, review, now)
                    : CaseCheckDocument.text(file.content(), template, review), surroundings);
            return !review.contradictions().isEmpty() ? ExitCode.ERROR
                    : review.complete() && review.doubtful().isEmpty() ? ExitCode.DONE : ExitCode.WARNING;
        }
    }
}
