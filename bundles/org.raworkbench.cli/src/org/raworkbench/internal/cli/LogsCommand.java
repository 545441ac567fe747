package org.raworkbench.internal.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.raworkbench.core.Verdict;
import org.raworkbench.logs.ChosenLine;
import org.raworkbench.logs.ExtractedRecord;
import org.raworkbench.logs.FleetRow;
import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogSearchService;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.SearchResult;
import org.raworkbench.logs.SourceProblem;
import org.raworkbench.logs.WrongChoiceException;
import org.raworkbench.logs.report.FleetTable;
import org.raworkbench.logs.report.LogDocument;
import org.raworkbench.logs.report.LogExtract;
import org.raworkbench.logs.report.LogText;
import org.raworkbench.logs.report.LogVerdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code logs}: what went wrong on a workstation, by its logs; or their lines: filtered, merged, as records, extracted. */
@Command(name = "logs", mixinStandardHelpOptions = true, sortOptions = false)
final class LogsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", descriptionKey = "logs.inputs")
    private List<Path> inputs = List.of();

    @Mixin
    private LineOptions lines;

    @Option(names = "--count", descriptionKey = "option.count")
    private boolean count;

    @Option(names = "--print", descriptionKey = "option.print")
    private boolean print;

    @Option(names = "--merge", descriptionKey = "option.merge")
    private boolean merge;

    @Option(names = "--records", descriptionKey = "option.records")
    private boolean records;

    @Option(names = "--json-lines", descriptionKey = "option.jsonLines")
    private boolean jsonLines;

    @Option(names = "--extract", paramLabel = "OUT", descriptionKey = "option.extract")
    private Path extract;

    @Option(names = "--context", paramLabel = "LINES", defaultValue = "2", descriptionKey = "option.context")
    private int context;

    @Option(names = "--fleet", descriptionKey = "option.fleet")
    private boolean fleet;

    @Option(names = "--format", paramLabel = "ID", descriptionKey = "option.format")
    private String format;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "option.encoding")
    private String encoding;

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "option.zone")
    private String zone;

    @Mixin
    private CommonOptions options;

    LogsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        options.checkOutput();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new CommandFailure(ExitCode.INPUT, Messages.get("logs.absent", input.toAbsolutePath()));
            }
        }
        LogRequest request = request();
        LineChoice choice = lines.choice(request.zone().orElse(ZoneId.systemDefault()));
        try {
            if (extract != null) {
                return extract(request, choice);
            }
            if (records || jsonLines) {
                return search(out -> searches().records(request, choice, out::line, ReviewProgress.NONE));
            }
            if (merge) {
                return search(out -> searches().merged(request, choice, line -> out.line(merged(line)),
                        ReviewProgress.NONE));
            }
            if (count) {
                SearchResult result = searches().count(request, choice, ReviewProgress.NONE);
                options.write(result.count() + System.lineSeparator(), surroundings);
                return exitCode(result.problems(), ExitCode.DONE);
            }
            if (print || choice.chooses()) {
                boolean named = inputs.size() > 1 || Files.isDirectory(inputs.get(0));
                return search(out -> searches().lines(request, choice, line -> out.line(named
                        ? line.path() + ":" + line.line() + "\t" + line.text() : line.text()), ReviewProgress.NONE));
            }
            return review(request);
        } catch (WrongChoiceException wrong) {
            throw new CommandFailure(ExitCode.USAGE, wrong.getMessage());
        }
    }

    private LogSearchService searches() {
        return surroundings.engines().logSearches();
    }

    private LogRequest request() throws CommandFailure {
        LogRequest request = LogRequest.of(inputs);
        try {
            if (format != null) {
                List<String> known = surroundings.engines().logs().formats();
                if (!known.contains(format)) {
                    throw new CommandFailure(ExitCode.USAGE, Messages.get("format.wrong", format,
                            String.join(", ", known)));
                }
                request = request.withFormat(format);
            }
            if (zone != null) {
                request = request.withZone(ZoneId.of(zone));
            }
        } catch (DateTimeException unknown) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("zone.wrong", zone));
        }
        try {
            return encoding == null ? request : request.withEncoding(Charset.forName(encoding));
        } catch (IllegalArgumentException unknown) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("encoding.wrong", encoding));
        }
    }

    private int review(LogRequest request) throws CommandFailure {
        LogReview review = surroundings.engines().logs().review(request, ReviewProgress.NONE);
        Verdict verdict = LogVerdict.of(review);
        options.write(fleet ? FleetTable.csv(rows(review)) : options.json() ? LogDocument.of(review, verdict)
                : new LogText(request.zone().orElse(ZoneId.systemDefault())).of(review, verdict), surroundings);
        return exitCode(review.problems(), ExitCode.of(verdict.severity()));
    }

    private List<FleetRow> rows(LogReview review) {
        Path folder = inputs.get(0);
        return FleetRow.of(folder, review);
    }

    private int extract(LogRequest request, LineChoice choice) throws CommandFailure, WrongChoiceException {
        ResultFile file = new ResultFile(extract);
        file.check();
        List<SourceProblem> problems = new ArrayList<>();
        List<ExtractedRecord> extracted = searches().extract(request, choice, Math.max(0, context), problems::add,
                ReviewProgress.NONE);
        Instant now = options.now(surroundings.clock()).truncatedTo(ChronoUnit.MILLIS);
        file.write(LogExtract.of(extract.getFileName().toString(), extracted, now));
        surroundings.err().println(Messages.get("out.done", extract.toAbsolutePath()));
        return exitCode(problems, ExitCode.DONE);
    }

    @FunctionalInterface
    private interface Search {
        SearchResult run(LineOutput out) throws WrongChoiceException;
    }

    private int search(Search search) throws CommandFailure, WrongChoiceException {
        SearchResult result;
        try (LineOutput out = options.lines(surroundings)) {
            result = search.run(out);
            out.finish();
        }
        return exitCode(result.problems(), ExitCode.DONE);
    }

    /** {@code time TAB source:line TAB severity TAB text}. */
    private static String merged(ChosenLine line) {
        return line.time().map(Instant::toString).orElse("-") + "\t" + line.path() + ":" + line.line() + "\t"
                + line.severity() + "\t" + line.text();
    }

    /** What could not be read makes the answer incomplete, whatever the rest says. */
    private int exitCode(List<SourceProblem> problems, int otherwise) {
        Consumer<SourceProblem> say = problem -> surroundings.err().println(
                Optional.of(problem.path()).filter(path -> !path.isEmpty()).map(path -> path + ": ").orElse("")
                        + problem.text());
        problems.forEach(say);
        return problems.stream().anyMatch(problem -> problem.kind() == SourceProblem.Kind.UNREADABLE) ? ExitCode.INPUT
                : otherwise;
    }
}
