package org.raworkbench.guidance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.guidance.knowledge.CardSeries;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.Check;
import org.raworkbench.guidance.knowledge.Contradiction;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.guidance.knowledge.Guide;
import org.raworkbench.guidance.knowledge.KnowledgeBase;
import org.raworkbench.guidance.knowledge.RuleOfThumb;
import org.raworkbench.guidance.knowledge.Step;
import org.raworkbench.guidance.knowledge.SupportedProduct;
import org.raworkbench.guidance.knowledge.Symptom;

/**
 * The knowledge in force: one entry for each kind and id, the later file's over the earlier one's. Unmodifiable; the
 * entries must not be changed.
 */
public final class Knowledge {

    private final Map<EClass, Map<String, Entry>> entries = new LinkedHashMap<>();
    private final Map<Entry, String> origins = new LinkedHashMap<>();
    private final List<KnowledgeProblem> problems;

    /**
     * @param layers the files, ours first
     * @param problems files that were left out, and why
     */
    public Knowledge(List<KnowledgeBase> layers, List<KnowledgeProblem> problems) {
        this.problems = List.copyOf(problems);
        for (KnowledgeBase layer : layers) {
            layer.eContents().stream().map(Entry.class::cast).forEach(entry -> put(entry, layer.getName()));
        }
    }

    private void put(Entry entry, String origin) {
        Entry earlier = entries.computeIfAbsent(entry.eClass(), kind -> new LinkedHashMap<>()).put(entry.getId(),
                entry);
        origins.remove(earlier);
        origins.put(entry, Objects.requireNonNullElse(origin, ""));
    }

    private <E extends Entry> Optional<E> find(Class<E> kind, String id) {
        return entries.values().stream().map(ofKind -> ofKind.get(id)).filter(kind::isInstance).map(kind::cast)
                .findFirst();
    }

    /** All entries of one kind, in the order of the files. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        List<E> found = new ArrayList<>();
        for (Map<String, Entry> ofKind : entries.values()) {
            for (Entry entry : ofKind.values()) {
                if (kind.isInstance(entry)) {
                    found.add(kind.cast(entry));
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    public List<ErrorEntry> errors() {
        return all(ErrorEntry.class);
    }

    public Optional<ErrorEntry> error(String id) {
        return find(ErrorEntry.class, id);
    }

    public List<Symptom> symptoms() {
        return all(Symptom.class);
    }

    public Optional<Symptom> symptom(String id) {
        return find(Symptom.class, id);
    }

    public List<Cause> causes() {
        return all(Cause.class);
    }

    public Optional<Cause> cause(String id) {
        return find(Cause.class, id);
    }

    public Optional<Check> check(String id) {
        return find(Check.class, id);
    }

    public Optional<Step> step(String id) {
        return find(Step.class, id);
    }

    public List<Guide> guides() {
        return all(Guide.class);
    }

    public Optional<Guide> guide(String id) {
        return find(Guide.class, id);
    }

    public List<SupportedProduct> products() {
        return all(SupportedProduct.class);
    }

    public List<CardSeries> series() {
        return all(CardSeries.class);
    }

    public List<RuleOfThumb> rules() {
        return all(RuleOfThumb.class);
    }

    public List<Contradiction> contradictions() {
        return all(Contradiction.class);
    }

    /** Whose knowledge {@code entry} is: the name of the file it came from. */
    public String originOf(Entry entry) {
        return origins.getOrDefault(entry, "");
    }

    /** Every entry in force. */
    public Collection<Entry> everything() {
        return Collections.unmodifiableCollection(origins.keySet());
    }

    /** Files that were left out, and why. */
    public List<KnowledgeProblem> problems() {
        return problems;
    }
}
