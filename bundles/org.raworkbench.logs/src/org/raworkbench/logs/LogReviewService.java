package org.raworkbench.logs;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** Reviews diagnostic logs. An OSGi service; stateless, may be called from several threads. */
@ProviderType
public interface LogReviewService {

    /**
     * Reads everything that {@code request} names and returns when it is done. Call it in the background: it reads files.
     *
     * <p>Bad input does not throw and never hides the rest: what could not be read is a {@link SourceProblem}. After a
     * cancellation the review holds what was finished by then. Working copies that were needed are removed before it
     * returns.
     */
    LogReview review(LogRequest request, ReviewProgress progress);

    /** The ids of the line formats that a request can name, in the order in which they are tried. */
    List<String> formats();
}
