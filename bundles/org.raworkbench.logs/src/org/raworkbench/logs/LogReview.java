package org.raworkbench.logs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.FileEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.smartcard.ReaderSighting;
import org.raworkbench.smartcard.ReaderSightings;

/**
 * What a set of logs says: its sources, what the rules recognised in them, what could not be read.
 *
 * <p>Facts: {@code windows.event-624} and other {@code windows.…} events, {@code identity-agent.version},
 * {@code credential-management.version}, {@code middleware.version} against the known versions, and
 * {@code log.finding} for each rule that was met (the rule's id).
 *
 * @param taken when they were reviewed
 * @param subject the file's or folder's path; several inputs are counted
 * @param sources in the order of the input; what an archive holds follows the archive
 * @param severities number of records of each severity, all sources together
 * @param findings what the rules recognised, the most serious first
 * @param problems inputs that could not be read, and rules that could not be used
 * @param facts for other engines to weigh
 * @param complete whether all was read; false after a cancellation
 * @param millis how long the review took, in milliseconds
 */
public record LogReview(Instant taken, String subject, List<LogSource> sources, Map<RecordSeverity, Long> severities,
        List<LogFinding> findings, List<SourceProblem> problems, List<Fact> facts, boolean complete, long millis)
        implements FactualEvidence, ReaderSightings, FileEvidence {

    public LogReview {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(subject, "subject");
        sources = List.copyOf(sources);
        Map<RecordSeverity, Long> counts = new EnumMap<>(RecordSeverity.class);
        counts.putAll(severities);
        severities = java.util.Collections.unmodifiableMap(counts);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
        facts = List.copyOf(facts);
    }

    /** The findings in the form that the desk speaks, harmless noise left out. */
    public List<Finding> deskFindings() {
        return findings.stream().filter(finding -> !finding.harmless()).map(LogFinding::finding).toList();
    }

    /** The readers that its sources name, each once for a source. */
    @Override
    public List<ReaderSighting> readerSightings() {
        return sources.stream().flatMap(source -> source.workstation().readers().stream()
                .map(reader -> new ReaderSighting(source.workstation().name().orElse(""), reader, Optional.empty(),
                        Optional.empty(), Optional.empty(), source.path(), source.lastTime()))).toList();
    }

    /** Its sources, those inside archives left out. */
    @Override
    public List<Path> files() {
        return sources.stream().map(LogSource::path).filter(path -> !path.contains("!/")).flatMap(path -> {
            try {
                return Stream.of(Path.of(path));
            } catch (InvalidPathException fromElsewhere) {
                return Stream.empty(); // a review that was made on another computer
            }
        }).toList();
    }

    /** The earliest time in any source. */
    public Optional<Instant> firstTime() {
        return sources.stream().flatMap(source -> source.firstTime().stream()).min(Instant::compareTo);
    }

    /** The latest time in any source. */
    public Optional<Instant> lastTime() {
        return sources.stream().flatMap(source -> source.lastTime().stream()).max(Instant::compareTo);
    }

    /** Whether an input could not be read, so that the answer is incomplete. */
    public boolean inputLost() {
        return problems.stream().anyMatch(problem -> problem.kind() == SourceProblem.Kind.UNREADABLE);
    }
}
