package org.raworkbench.cases;

import java.util.List;

/**
 * Whether a case can be sent, and what the target will ask.
 *
 * @param missing required fields and attachments that are not there, what the target asks first leading
 * @param doubtful what is there and should be looked at
 * @param contradictions what the author confirmed or wrote and the evidence speaks against
 */
public record CaseReview(List<Remark> missing, List<Remark> doubtful, List<Remark> contradictions) {

    /**
     * One thing to say about a case.
     *
     * @param field id of the field; {@code attachments} for an attachment
     * @param text one sentence for the author
     */
    public record Remark(String field, String text) {
    }

    public CaseReview {
        missing = List.copyOf(missing);
        doubtful = List.copyOf(doubtful);
        contradictions = List.copyOf(contradictions);
    }

    /** Whether nothing is missing and nothing contradicts. Doubts do not make a case incomplete. */
    public boolean complete() {
        return missing.isEmpty() && contradictions.isEmpty();
    }
}
