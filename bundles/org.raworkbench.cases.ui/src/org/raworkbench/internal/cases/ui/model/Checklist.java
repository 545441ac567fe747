package org.raworkbench.internal.cases.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseReview.Remark;

/**
 * What is missing in a case, doubtful or contradicted.
 *
 * @param review what holds now
 * @param against what would contradict each confirmation, also one that is not made yet
 */
public record Checklist(CaseReview review, List<Remark> against) {

    /** Before the first look. */
    public static final Checklist NONE = new Checklist(new CaseReview(List.of(), List.of(), List.of()), List.of());

    public Checklist {
        Objects.requireNonNull(review, "review");
        against = List.copyOf(against);
    }

    /** The evidence that speaks against confirming {@code field}. */
    public Optional<String> against(String field) {
        return against.stream().filter(remark -> remark.field().equals(field)).map(Remark::text).findFirst();
    }
}
