package org.raworkbench.internal.logs.ui.model;

import java.util.List;
import java.util.Optional;

import org.raworkbench.logs.LogReview;

/**
 * What is open now.
 *
 * @param sources the logs, in the order in which they were opened
 * @param review what the rules say of all that was read by now; empty before anything was read to its end
 * @param reading number of openings that are not finished
 * @param doneBytes bytes that were indexed
 * @param allBytes bytes of the logs that are known
 * @param failures sentences about what could not be opened at all
 * @param cancelled whether reading was stopped by a person
 * @param grown lines that were added to files since they were reviewed
 * @param notes what happened to files while they were followed
 */
public record WatchState(List<OpenSource> sources, Optional<LogReview> review, int reading, long doneBytes,
        long allBytes, List<String> failures, boolean cancelled, long grown, List<String> notes) {

    /** Nothing is open. */
    public static final WatchState EMPTY = new WatchState(List.of(), Optional.empty(), 0, 0, 0, List.of(), false, 0,
            List.of());

    public WatchState {
        sources = List.copyOf(sources);
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    public boolean busy() {
        return reading > 0;
    }

    /** Whether there is nothing at all to show. */
    public boolean empty() {
        return sources.isEmpty() && reading == 0 && failures.isEmpty() && review.isEmpty();
    }
}
