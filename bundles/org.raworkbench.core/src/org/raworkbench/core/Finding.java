package org.raworkbench.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One result of an {@link Examiner}: what is the matter, why, what to do, who can do it, and what it rests on.
 *
 * @param id stable, dotted, lower case with hyphens, for instance {@code certificate.signing.expired}; guides, rules
 *        and tests refer to it, so it never changes its meaning
 * @param severity how serious it is
 * @param subject what the finding is about, in the words of {@link Evidence#subject()}; two readers side by side give
 *        the same id with two subjects
 * @param summary one sentence in plain English, readable alone
 * @param explanation why this matters and how it is known; may be empty
 * @param action what to do next, as an instruction; empty when there is nothing to do
 * @param actors who can do it, most suitable first; empty when nobody has to do anything
 * @param evidence what it rests on; empty only where the absence itself is the evidence
 * @param guide id of the guide that goes on from here
 */
public record Finding(String id, Severity severity, String subject, String summary, String explanation, String action,
        List<Actor> actors, List<EvidenceReference> evidence, Optional<String> guide) {

    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(guide, "guide");
        actors = List.copyOf(actors);
        evidence = List.copyOf(evidence);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+")) {
            throw new IllegalArgumentException("not a finding id: " + id);
        }
        if (summary.isBlank()) {
            throw new IllegalArgumentException("finding " + id + " has no summary");
        }
    }

    /** Starts a finding; {@link Builder#build()} ends it. */
    public static Builder of(String id, Severity severity, String summary) {
        return new Builder(id, severity, summary);
    }

    /** Collects the parts of a finding. Not thread-safe; used once. */
    public static final class Builder {
        private final String id;
        private final Severity severity;
        private final String summary;
        private String subject = "";
        private String explanation = "";
        private String action = "";
        private List<Actor> actors = List.of();
        private final List<EvidenceReference> evidence = new ArrayList<>();
        private String guide;

        private Builder(String id, Severity severity, String summary) {
            this.id = id;
            this.severity = severity;
            this.summary = summary;
        }

        /** What the finding is about, see {@link Evidence#subject()}. */
        public Builder about(String subject) {
            this.subject = subject;
            return this;
        }

        /** Why it matters and how it is known. */
        public Builder because(String explanation) {
            this.explanation = explanation;
            return this;
        }

        /** What to do next and who can do it, most suitable first. */
        public Builder todo(String action, Actor... actors) {
            this.action = action;
            this.actors = List.of(actors);
            return this;
        }

        /** Adds an observation that the finding rests on. */
        public Builder seen(EvidenceReference reference) {
            evidence.add(reference);
            return this;
        }

        /** Adds an observation that the finding rests on. */
        public Builder seen(String source, String place, String text) {
            return seen(EvidenceReference.of(source, place, text));
        }

        /** The guide that goes on from here. */
        public Builder guide(String guide) {
            this.guide = guide;
            return this;
        }

        public Finding build() {
            return new Finding(id, severity, subject, summary, explanation, action, actors, evidence,
                    Optional.ofNullable(guide));
        }
    }
}
