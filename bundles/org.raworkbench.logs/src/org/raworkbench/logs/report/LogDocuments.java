package org.raworkbench.logs.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.core.DocumentWriter;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.logs.ExtractedRecord;
import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogSearchService;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.SourceProblem;
import org.raworkbench.logs.WrongChoiceException;

/** Of logs only what the findings rest on: the records with a few lines around them, secrets masked. */
@Component(service = DocumentWriter.class)
public final class LogDocuments implements DocumentWriter {

    private static final int CONTEXT = 3;
    private static final String INSIDE = "!/";

    private final LogSearchService search;

    /** @param search reads the logs */
    @Activate
    public LogDocuments(@Reference LogSearchService search) {
        this.search = search;
    }

    @Override
    public List<EvidenceDocument> documents(EvidenceSet evidence, List<Finding> findings, Examination examination) {
        List<Path> files = evidence.current(LogReview.class).stream().flatMap(review -> review.sources().stream())
                .map(LogSource::path).flatMap(path -> file(path).stream()).distinct().filter(Files::exists).toList();
        if (files.isEmpty()) {
            return List.of();
        }
        List<SourceProblem> problems = new ArrayList<>();
        List<ExtractedRecord> records = extract(files, problems, examination);
        if (records.isEmpty()) {
            return List.of();
        }
        StringBuilder text = new StringBuilder(LogExtract.of("log-extract.txt", records, examination.now()));
        problems.forEach(problem -> text.append(problem.text()).append(System.lineSeparator()));
        return List.of(new EvidenceDocument(EvidenceDocument.Topic.LOGS, "log-extract.txt", Messages.text("document"),
                text.toString()));
    }

    private List<ExtractedRecord> extract(List<Path> files, List<SourceProblem> problems, Examination examination) {
        try {
            return search.extract(LogRequest.of(files), LineChoice.ALL, CONTEXT, problems::add, new ReviewProgress() {
                @Override
                public boolean cancelled() {
                    return examination.cancelled();
                }
            });
        } catch (WrongChoiceException allLinesAreAChoice) {
            throw new IllegalStateException(allLinesAreAChoice);
        }
    }

    /** What was inside an archive follows its path. */
    private static Optional<Path> file(String path) {
        int inside = path.indexOf(INSIDE);
        try {
            return Optional.of(Path.of(inside < 0 ? path : path.substring(0, inside)));
        } catch (InvalidPathException notOfThisSystem) {
            return Optional.empty();
        }
    }
}
