package org.raworkbench.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All evidence of a visit in the order of arrival. Immutable. */
public final class EvidenceSet {

    private static final EvidenceSet EMPTY = new EvidenceSet(List.of());

    private final List<Evidence> all;

    private EvidenceSet(List<Evidence> all) {
        this.all = all;
    }

    /** The set without evidence. */
    public static EvidenceSet empty() {
        return EMPTY;
    }

    /** A set of {@code evidence}, oldest first. */
    public static EvidenceSet of(Evidence... evidence) {
        return new EvidenceSet(List.of(evidence));
    }

    /** This set and one piece of evidence more. */
    public EvidenceSet with(Evidence evidence) {
        List<Evidence> more = new ArrayList<>(all);
        more.add(evidence);
        return new EvidenceSet(List.copyOf(more));
    }

    /** This set without what {@code subject} has of {@code type}: the card was taken out, the file was closed. */
    public EvidenceSet without(Class<? extends Evidence> type, String subject) {
        return new EvidenceSet(all.stream()
                .filter(evidence -> !(type.isInstance(evidence) && evidence.subject().equals(subject))).toList());
    }

    /** Everything, oldest first, earlier snapshots of the same thing included. */
    public List<Evidence> history() {
        return all;
    }

    /** Every snapshot of {@code type}, oldest first, earlier ones of the same subject included. */
    public <E extends Evidence> List<E> history(Class<E> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The current snapshot of each subject of {@code type}, in the order in which the subjects first appeared. */
    public <E extends Evidence> List<E> current(Class<E> type) {
        record Topic(Class<?> type, String subject) {
        }
        Map<Topic, E> byTopic = new LinkedHashMap<>();
        for (E evidence : history(type)) {
            byTopic.put(new Topic(evidence.getClass(), evidence.subject()), evidence);
        }
        return List.copyOf(byTopic.values());
    }

    /** The newest snapshot of {@code type}. */
    public <E extends Evidence> Optional<E> latest(Class<E> type) {
        List<E> history = history(type);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
