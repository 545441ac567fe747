package org.raworkbench.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.EvidenceItem;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.StepRecord;
import org.raworkbench.cases.supportcase.SupportCase;

/**
 * What is different between two versions of a case: of a file and its backup, or of what is in memory and what is on
 * disk.
 *
 * @param changes the case itself first, then fields, steps, evidence and attachments; empty when the versions say the
 *        same
 */
public record CaseDifference(List<Change> changes) {

    /** What part of a case is different. */
    public enum Part {
        /** Title, state, number of the target ... of the case itself. */
        CASE,
        /** The text of a field. */
        FIELD,
        /** Whether the author confirmed something. */
        CONFIRMATION,
        /** A step of a guide. */
        STEP,
        /** A finding or an observation. */
        EVIDENCE,
        /** A file. */
        ATTACHMENT
    }

    /**
     * One difference.
     *
     * @param id name of the property, id of the field or step, name of the finding, observation or file
     * @param before as it was; empty when it was not there
     * @param after as it is; empty when it is not there any more
     */
    public record Change(Part part, String id, String before, String after) {

        public Change {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    public CaseDifference {
        changes = List.copyOf(changes);
    }

    /** What is different in {@code after}. The time of saving is not compared. */
    public static CaseDifference between(SupportCase before, SupportCase after) {
        List<Change> changes = new ArrayList<>();
        compare(Part.CASE, properties(before), properties(after), changes);
        compare(Part.FIELD, map(before.getFields(), Field::getId, Field::getValue),
                map(after.getFields(), Field::getId, Field::getValue), changes);
        compare(Part.CONFIRMATION, map(before.getFields(), Field::getId, CaseDifference::confirmation),
                map(after.getFields(), Field::getId, CaseDifference::confirmation), changes);
        compare(Part.STEP, map(before.getSteps(), StepRecord::getStep, CaseDifference::step),
                map(after.getSteps(), StepRecord::getStep, CaseDifference::step), changes);
        compare(Part.EVIDENCE, map(before.getEvidence(), CaseDifference::id, EvidenceItem::getSummary),
                map(after.getEvidence(), CaseDifference::id, EvidenceItem::getSummary), changes);
        compare(Part.ATTACHMENT, map(before.getAttachments(), Attachment::getName, CaseDifference::file),
                map(after.getAttachments(), Attachment::getName, CaseDifference::file), changes);
        return new CaseDifference(changes);
    }

    private static Map<String, String> properties(SupportCase content) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("template", text(content.getTemplate()));
        properties.put("title", text(content.getTitle()));
        properties.put("state", content.getState().getName());
        properties.put("sent", text(content.getSent()));
        properties.put("solved", text(content.getSolved()));
        properties.put("cause", text(content.getCause()));
        properties.put("reference", text(content.getReference()));
        return properties;
    }

    private static String confirmation(Field field) {
        Instant at = field.getConfirmedAt();
        return field.isConfirmed() ? at == null ? "confirmed" : "confirmed " + at : "";
    }

    private static String step(StepRecord step) {
        return step.getState().getName() + (text(step.getNote()).isEmpty() ? "" : ": " + step.getNote());
    }

    private static String id(EvidenceItem item) {
        String name = item.getFinding() == null ? text(item.getFact()) : item.getFinding();
        return text(item.getSubject()).isEmpty() ? name : name + " (" + item.getSubject() + ")";
    }

    private static String file(Attachment attachment) {
        return attachment.getBytes() + " bytes, SHA-256 " + attachment.getSha256()
                + (attachment.isLooked() ? ", looked at" : "");
    }

    private static <T> Map<String, String> map(EList<T> items, Function<T, String> key, Function<T, String> value) {
        Map<String, String> map = new LinkedHashMap<>();
        items.forEach(item -> map.merge(text(key.apply(item)), text(value.apply(item)),
                (first, second) -> first + "\n" + second));
        return map;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static void compare(Part part, Map<String, String> before, Map<String, String> after,
            List<Change> changes) {
        Map<String, String> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        all.keySet().stream()
                .map(id -> new Change(part, id, before.getOrDefault(id, ""), after.getOrDefault(id, "")))
                .filter(change -> !change.before().equals(change.after())).forEach(changes::add);
    }

    /** For people: a line for each change, then what was ({@code -}) and what is ({@code +}), line by line. */
    public String text() {
        return changes.stream().map(change -> change.part().name().toLowerCase(java.util.Locale.ROOT) + " "
                + change.id() + "\n"
                + marked("- ", change.before()) + marked("+ ", change.after())).collect(Collectors.joining());
    }

    private static String marked(String mark, String text) {
        return text.lines().map(line -> mark + line + "\n").collect(Collectors.joining());
    }
}
