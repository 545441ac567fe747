package org.raworkbench.internal.guidance.base;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.raworkbench.core.Fact;
import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.guidance.file.XmiContent;
import org.raworkbench.guidance.knowledge.CardSeries;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.CausePrior;
import org.raworkbench.guidance.knowledge.Check;
import org.raworkbench.guidance.knowledge.Contradiction;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.guidance.knowledge.Guide;
import org.raworkbench.guidance.knowledge.GuideItem;
import org.raworkbench.guidance.knowledge.Indicator;
import org.raworkbench.guidance.knowledge.KnowledgeBase;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.guidance.knowledge.RuleOfThumb;
import org.raworkbench.guidance.knowledge.Step;
import org.raworkbench.guidance.knowledge.SupportedProduct;
import org.raworkbench.guidance.knowledge.Symptom;
import org.raworkbench.internal.guidance.base.ErrorPattern.Look;

/** Finds what is wrong in one knowledge file over the layers below it, with the line of each entry. */
public final class KnowledgeCheck {

    /**
     * Something to say about an entry.
     *
     * @param broken whether the file cannot be used with it; otherwise it is worth a look
     */
    public record Remark(KnowledgeProblem problem, boolean broken) {
    }

    /** Lines that no pattern of an error should recognise. */
    private static final List<String> EVERYDAY = List.of("", "Login succeeded", "2026-03-02 09:15:01,123 INFO started",
            "The user opened the patient record");

    private final Path file;
    private final XmiContent<KnowledgeBase> content;
    private final Map<EClass, Set<String>> known = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** @param below the layers that {@code content} is put over */
    public KnowledgeCheck(List<KnowledgeBase> below, Path file, XmiContent<KnowledgeBase> content) {
        this.file = file;
        this.content = content;
        List<KnowledgeBase> all = new ArrayList<>(below);
        all.add(content.root());
        for (KnowledgeBase base : all) {
            for (EObject entry : base.eContents()) {
                known.computeIfAbsent(entry.eClass(), kind -> new HashSet<>()).add(((Entry) entry).getId());
            }
        }
        content.unknown().forEach(sentence -> remarks.add(new Remark(new KnowledgeProblem(file, 0, sentence), false)));
        check();
    }

    /** Everything there is to say, in the order of the file. */
    public List<Remark> problems() {
        return List.copyOf(remarks);
    }

    private void check() {
        Map<EClass, Set<String>> seen = new HashMap<>();
        for (EObject object : content.root().eContents()) {
            Entry entry = (Entry) object;
            checkEntry(entry);
            if (entry.getId() != null && !seen.computeIfAbsent(entry.eClass(), kind -> new HashSet<>())
                    .add(entry.getId())) {
                broken(entry, "id.twice", entry.getId());
            }
        }
        for (TreeIterator<EObject> all = content.root().eAllContents(); all.hasNext();) {
            checkReferences(all.next());
        }
    }

    private void checkEntry(Entry entry) {
        if (entry.getId() == null || !entry.getId().matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            broken(entry, "id.form", name(entry));
        }
        if (blank(entry.getTitle())) {
            broken(entry, "title.missing", name(entry));
        }
        if (blank(entry.getSource()) || entry.getSeen() == null) {
            broken(entry, "source.missing", name(entry));
        } else if (entry.getSeen().isAfter(LocalDate.now().plusDays(1))) {
            remark(entry, "seen.future", entry.getId(), entry.getSeen().toString());
        }
        switch (entry) {
            case ErrorEntry error -> checkPatterns(error);
            case SupportedProduct product when product.getEnds() != null && product.getEnds()
                    .isBefore(LocalDate.now()) ->
                remark(product, "ended", product.getId(), product.getEnds().toString());
            case CardSeries series when series.getBlocked() != null && series.getBlocked().isBefore(LocalDate.now()) ->
                remark(series, "ended", series.getId(), series.getBlocked().toString());
            case Step step when blank(step.getInstruction()) -> broken(step, "instruction.missing", step.getId());
            default -> {
                // nothing more to look at
            }
        }
    }

    private void checkPatterns(ErrorEntry error) {
        List<String> own = new ArrayList<>(error.getCodes());
        own.add(Objects.requireNonNullElse(error.getTitle(), ""));
        boolean broken = false;
        boolean found = false;
        for (String expression : error.getPatterns()) {
            Optional<ErrorPattern> pattern = checkPattern(error, expression);
            broken |= pattern.isEmpty();
            found |= pattern.filter(one -> own.stream().anyMatch(text -> look(one, text) == Look.FOUND)).isPresent();
        }
        if (!broken && !found) {
            remark(error, "pattern.nothing", name(error));
        }
    }

    /** The pattern, when it can be used. */
    private Optional<ErrorPattern> checkPattern(ErrorEntry error, String expression) {
        try {
            ErrorPattern pattern = new ErrorPattern(expression);
            for (String line : EVERYDAY) {
                Look result = look(pattern, line);
                if (result != Look.NOT_FOUND) {
                    broken(error, result == Look.FOUND ? "pattern.everything" : "pattern.slow", error.getId(),
                            expression);
                    return Optional.empty();
                }
            }
            return Optional.of(pattern);
        } catch (PatternSyntaxException wrong) {
            broken(error, "pattern.syntax", error.getId(), expression, wrong.getDescription());
            return Optional.empty();
        }
    }

    private static Look look(ErrorPattern pattern, String text) {
        return pattern.look(text.toCharArray());
    }

    private void checkReferences(EObject object) {
        KnowledgePackage model = KnowledgePackage.eINSTANCE;
        switch (object) {
            case ErrorEntry error -> {
                error.getCauses().forEach(id -> must(error, model.getCause(), id));
                must(error, model.getSymptom(), error.getSymptom());
                must(error, model.getGuide(), error.getGuide());
            }
            case Symptom symptom -> must(symptom, model.getGuide(), symptom.getGuide());
            case CausePrior prior -> {
                must(prior, model.getCause(), prior.getCause());
                if (!(prior.getWeight() > 0)) {
                    broken(prior, "weight", String.valueOf(prior.getCause()));
                }
            }
            case Cause cause -> {
                cause.getChecks().forEach(id -> must(cause, model.getCheck(), id));
                cause.getAlternatives().forEach(id -> must(cause, model.getCause(), id));
                must(cause, model.getStep(), cause.getStep());
                must(cause, model.getGuide(), cause.getGuide());
            }
            case Check check -> check.getSeparates().forEach(id -> must(check, model.getCause(), id));
            case RuleOfThumb rule -> rule.getCauses().forEach(id -> must(rule, model.getCause(), id));
            case Contradiction contradiction ->
                contradiction.getTouches().forEach(id -> must(contradiction, model.getCause(), id));
            case GuideItem item -> {
                must(item, model.getStep(), item.getStep());
                mustFollow(item, item.getOnDone());
                mustFollow(item, item.getOnFailed());
            }
            case Indicator indicator -> checkIndicator(indicator);
            default -> {
                // refers to nothing
            }
        }
    }

    private void checkIndicator(Indicator indicator) {
        long named = Stream.of(indicator.getFinding(), indicator.getFact(), indicator.getError(), indicator.getTick())
                .filter(name -> !blank(name)).count();
        if (named != 1) {
            broken(indicator, "indicator.names");
        }
        KnowledgePackage model = KnowledgePackage.eINSTANCE;
        must(indicator, model.getErrorEntry(), indicator.getError());
        if (!blank(indicator.getTick()) && !isKnown(model.getStep(), indicator.getTick())) {
            must(indicator, model.getCheck(), indicator.getTick());
        }
        if (!blank(indicator.getStanding()) && !standings(indicator).contains(indicator.getStanding())) {
            broken(indicator, "standing", indicator.getStanding(), String.join(", ", standings(indicator)));
        }
        if (indicator.eContainer() instanceof Cause && !(indicator.getRatio() >= 1)) {
            broken(indicator, "ratio");
        }
    }

    private static Collection<String> standings(Indicator indicator) {
        if (!blank(indicator.getFinding())) {
            return List.of("INFO", "WARNING", "ERROR");
        }
        return blank(indicator.getFact()) ? List.of("DONE", "FAILED")
                : Stream.of(Fact.Standing.values()).map(Enum::name).toList();
    }

    /** A guide goes forward only, so that it comes to its end. */
    private void mustFollow(GuideItem item, String step) {
        List<GuideItem> items = ((Guide) item.eContainer()).getItems();
        if (!blank(step) && items.stream().skip(items.indexOf(item) + 1L).noneMatch(later ->
                step.equals(later.getStep()))) {
            broken(item, "branch", step);
        }
    }

    private void must(EObject from, EClass kind, String id) {
        if (!blank(id) && !isKnown(kind, id)) {
            broken(from, "unknown.id", id, Messages.text("kind." + kind.getName()));
        }
    }

    private boolean isKnown(EClass kind, String id) {
        return known.getOrDefault(kind, Set.of()).contains(id);
    }

    private void broken(EObject object, String key, Object... arguments) {
        remarks.add(new Remark(new KnowledgeProblem(file, content.lineOf(object), Messages.text(key, arguments)),
                true));
    }

    private void remark(EObject object, String key, Object... arguments) {
        remarks.add(new Remark(new KnowledgeProblem(file, content.lineOf(object), Messages.text(key, arguments)),
                false));
    }

    /** The id as far as there is one. */
    private static String name(Entry entry) {
        return Objects.requireNonNullElse(entry.getId(), "");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
