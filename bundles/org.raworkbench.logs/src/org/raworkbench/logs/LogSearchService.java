package org.raworkbench.logs;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks for lines of logs. An OSGi service; stateless, may be called from several threads. Call it in the background: it
 * reads files. Consumers are called one line after the other.
 */
@ProviderType
public interface LogSearchService {

    /** Counts the lines that {@code choice} wants. */
    SearchResult count(LogRequest request, LineChoice choice, ReviewProgress progress) throws WrongChoiceException;

    /** Gives the lines that {@code choice} wants, one log after the other, in the order of the log. */
    SearchResult lines(LogRequest request, LineChoice choice, Consumer<ChosenLine> consumer, ReviewProgress progress)
            throws WrongChoiceException;

    /**
     * Gives the lines that {@code choice} wants in the order of time over all logs. Lines without a time keep their place
     * behind the line before; those of a log without any time come last.
     */
    SearchResult merged(LogRequest request, LineChoice choice, Consumer<ChosenLine> consumer, ReviewProgress progress)
            throws WrongChoiceException;

    /**
     * Gives each record of which a line is wanted as a JSON object on one line: {@code path}, {@code line}, {@code time},
     * {@code severity}, {@code format}, {@code fields}, {@code text}; for records of event log files {@code channel},
     * {@code provider}, {@code eventId}, {@code recordId}, {@code level}, {@code timeCreated} (ISO 8601 in UTC, seven
     * decimals), {@code computer}, {@code userData} and {@code eventData} as name and value.
     */
    SearchResult records(LogRequest request, LineChoice choice, Consumer<String> consumer, ReviewProgress progress)
            throws WrongChoiceException;

    /**
     * The records with a line that {@code choice} wants, with {@code context} lines before and after each, secrets masked.
     * Without any condition: the evidence of all findings.
     *
     * @param problems takes inputs that could not be read, and a word when there was too much
     */
    List<ExtractedRecord> extract(LogRequest request, LineChoice choice, int context, Consumer<SourceProblem> problems,
            ReviewProgress progress) throws WrongChoiceException;
}
