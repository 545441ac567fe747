package org.raworkbench.logs;

import java.util.List;

/**
 * How a search ended.
 *
 * @param count number of lines or records that were wanted
 * @param sources number of logs that were searched
 * @param problems inputs that could not be read
 * @param complete whether all was searched; false after a cancellation
 */
public record SearchResult(long count, int sources, List<SourceProblem> problems, boolean complete) {

    public SearchResult {
        problems = List.copyOf(problems);
    }
}
