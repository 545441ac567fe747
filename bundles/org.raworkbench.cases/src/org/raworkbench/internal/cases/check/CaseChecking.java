package org.raworkbench.internal.cases.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseReview.Remark;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.EvidenceItem;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.SupportCase;

/** Finds what is missing, doubtful or contradicted in a case. */
public final class CaseChecking {

    /** Texts that say nothing, whoever writes them. */
    private static final List<String> EMPTY_WORDS = List.of("n/a", "na", "unknown", "none", "tbc", "-", "?", ".",
            "error",
            "not working", "doesn't work", "does not work", "see attached", "see above");

    private static final int MOST_CONTRADICTIONS = 5;

    private final SupportCase draft;
    private final CaseTemplate template;

    public CaseChecking(SupportCase draft, CaseTemplate template) {
        this.draft = draft;
        this.template = template;
    }

    /** What there is to say. */
    public CaseReview review() {
        List<TemplateField> inOrder = new ArrayList<>(template.fields());
        inOrder.sort(Comparator.comparing(TemplateField::askedFirst).reversed());
        List<Remark> missing = new ArrayList<>();
        List<Remark> doubtful = new ArrayList<>();
        List<Remark> contradictions = new ArrayList<>();
        for (TemplateField wanted : inOrder) {
            Optional<Field> field = draft.getFields().stream().filter(given -> wanted.id().equals(given.getId()))
                    .findFirst();
            String value = field.map(Field::getValue).map(String::strip).orElse("");
            boolean confirmed = field.map(Field::isConfirmed).orElse(false);
            boolean there = wanted.kind() == TemplateField.Kind.CONFIRM ? confirmed : !value.isEmpty();
            List<EvidenceItem> against = contradicting(wanted);
            if (!there && wanted.required()) {
                String text = Messages.text(wanted.kind() == TemplateField.Kind.CONFIRM ? "missing.confirm"
                        : wanted.askedFirst() ? "missing.first" : "missing", wanted.label());
                // what contradicts is said before the author confirms
                missing.add(new Remark(wanted.id(), against.isEmpty() ? text
                        : Messages.text("missing.contradicted", text, said(against.getFirst()))));
            }
            if (there) {
                doubt(wanted, value).ifPresent(text -> doubtful.add(new Remark(wanted.id(), text)));
                field.filter(given -> wanted.kind() == TemplateField.Kind.WHEN && given.getOrigin() == Origin.EVIDENCE)
                        .ifPresent(given -> doubtful.add(new Remark(wanted.id(),
                                Messages.text("when.evidence", wanted.label(), value, given.getFrom()))));
                against.forEach(item -> contradictions.add(new Remark(wanted.id(), Messages.text("contradiction",
                        wanted.label(), item.getSummary(), source(item)))));
            }
        }
        attachments(missing, doubtful);
        if (draft.isDemo()) {
            doubtful.add(new Remark("evidence", Messages.text("demo")));
        }
        return new CaseReview(missing, doubtful, contradictions);
    }

    private static Optional<String> doubt(TemplateField wanted, String value) {
        if (wanted.kind() == TemplateField.Kind.NUMBER && !value.matches("\\d{1,6}")) {
            return Optional.of(Messages.text("no.number", wanted.label(), value));
        }
        if (wanted.kind() == TemplateField.Kind.CHOICE && !wanted.choices().contains(value)) {
            return Optional.of(Messages.text("no.choice", wanted.label(), String.join(", ", wanted.choices())));
        }
        boolean empty = wanted.required() && EMPTY_WORDS.contains(value.toLowerCase(java.util.Locale.ROOT));
        return empty ? Optional.of(Messages.text("says.nothing", wanted.label(), value)) : Optional.empty();
    }

    private List<EvidenceItem> contradicting(TemplateField wanted) {
        Set<String> said = new HashSet<>();
        return draft.getEvidence().stream()
                .filter(item -> wanted.contradictedBy().stream().anyMatch(observation -> fits(item, observation)))
                .filter(item -> said.add(said(item))).limit(MOST_CONTRADICTIONS).toList();
    }

    private static String said(EvidenceItem item) {
        return item.getSummary() + " (" + source(item) + ")";
    }

    private static boolean fits(EvidenceItem item, String observation) {
        int colon = observation.indexOf(':');
        String wanted = observation.substring(colon + 1);
        if (observation.startsWith("finding:")) {
            return item.getFinding() != null && fitsId(item.getFinding(), wanted);
        }
        int equals = wanted.indexOf('=');
        String key = equals < 0 ? wanted : wanted.substring(0, equals);
        return item.getFact() != null && fitsId(item.getFact(), key)
                && (equals < 0 || wanted.substring(equals + 1).equals(item.getStanding()));
    }

    private static boolean fitsId(String id, String wanted) {
        return wanted.endsWith("*") ? id.startsWith(wanted.substring(0, wanted.length() - 1)) : id.equals(wanted);
    }

    private void attachments(List<Remark> missing, List<Remark> doubtful) {
        for (AttachmentKind kind : template.attachments()) {
            if (draft.getAttachments().stream().noneMatch(given -> given.getKind() == kind)) {
                missing.add(new Remark("attachments", Messages.text("missing.attachment",
                        Messages.text("attachment." + kind.getLiteral()))));
            }
        }
        draft.getAttachments().stream().filter(given -> given.getKind() == AttachmentKind.PICTURE && !given.isLooked())
                .forEach(given -> doubtful.add(new Remark("attachments", Messages.text("picture", given.getName()))));
    }

    private static String source(EvidenceItem item) {
        return item.getSubject() == null || item.getSubject().isBlank() ? Messages.text("the.evidence")
                : item.getSubject();
    }
}
