package org.raworkbench.internal.cases.ui.model;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.MaskChoice;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.cases.supportcase.SupportCaseFactory;
import org.raworkbench.core.Subscription;
import org.raworkbench.redaction.RedactionKind;

/**
 * A case as its author works on it, with every change to be taken back. It touches no disk; what is saved is a
 * {@linkplain #snapshot() copy}. On one thread.
 */
public final class CaseDraft {

    private final SupportCase content;
    private final CaseTemplate template;
    private final boolean writable;
    private final Clock clock;
    private final EditHistory history;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param content becomes the draft's own */
    public CaseDraft(SupportCase content, CaseTemplate template, boolean writable, Clock clock) {
        this.content = content;
        this.template = template;
        this.writable = writable;
        this.clock = clock;
        history = new EditHistory(content);
    }

    /** The form of the case. */
    public CaseTemplate template() {
        return template;
    }

    /** Whether the author can change it. */
    public boolean writable() {
        return writable;
    }

    /** The case to look at, not to change. */
    public SupportCase content() {
        return content;
    }

    /** A copy of the case as it is now, for another thread. */
    public SupportCase snapshot() {
        return EcoreUtil.copy(content);
    }

    /** Calls {@code listener} after each change. */
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The field {@code id}; empty while nothing was ever in it. */
    public Optional<Field> field(String id) {
        return content.getFields().stream().filter(field -> id.equals(field.getId())).findFirst();
    }

    /** The text of the field {@code id}; empty when there is none. */
    public String value(String id) {
        return field(id).map(Field::getValue).orElse("");
    }

    /** Whether the author confirmed the field {@code id}. */
    public boolean confirmed(String id) {
        return field(id).map(Field::isConfirmed).orElse(false);
    }

    /** The author writes {@code text} into the field {@code id}; an empty one leaves it to the evidence again. */
    public void write(String id, String text) {
        String clean = clean(text);
        if (!clean.equals(value(id))) {
            edit("field:" + id, () -> {
                Field field = made(id);
                field.setValue(clean.isEmpty() ? null : clean);
                field.setOrigin(Origin.PERSON);
                field.setFrom(null);
            });
        }
    }

    /** The author confirms the field {@code id}, or takes it back. */
    public void confirm(String id, boolean on) {
        if (on != confirmed(id)) {
            edit("", () -> {
                Field field = made(id);
                field.setConfirmed(on);
                field.setConfirmedAt(on ? clock.instant() : null);
            });
        }
    }

    /** Calls the case {@code title}. */
    public void entitle(String title) {
        edit("title", () -> content.setTitle(clean(title).replace('\n', ' ')));
    }

    /** The case stands at {@code state} now. */
    public void move(CaseState state) {
        if (state != content.getState()) {
            edit("", () -> Progress.move(content, state, clock.instant()));
        }
    }

    /** The number that the target gave. */
    public void refer(String reference) {
        edit("reference", () -> content.setReference(emptyToNull(clean(reference).strip())));
    }

    /** The cause that it turned out to be; empty for none. */
    public void blame(String cause) {
        edit("", () -> content.setCause(emptyToNull(cause)));
    }

    /** Lists {@code attachment}, whose file is in the folder of the case already. */
    public void attach(Attachment attachment) {
        edit("", () -> content.getAttachments().add(attachment));
    }

    /** Lists {@code reports}, in the place of older ones of the same kind about the same thing; one change. */
    public void attachReports(List<Attachment> reports) {
        edit("", () -> reports.forEach(report -> {
            content.getAttachments().removeIf(old -> old.getKind() == report.getKind()
                    && Objects.equals(old.getTitle(), report.getTitle()));
            content.getAttachments().add(report);
        }));
    }

    /** Takes {@code attachment} off the case. */
    public void detach(Attachment attachment) {
        edit("", () -> content.getAttachments().remove(attachment));
    }

    /** Says what {@code attachment} is and what it shows. */
    public void describe(Attachment attachment, AttachmentKind kind, String title) {
        edit("attachment:" + attachment.getName(), () -> {
            attachment.setKind(kind);
            attachment.setTitle(clean(title));
        });
    }

    /** The author has looked at {@code attachment} and found nothing that must not leave. */
    public void looked(Attachment attachment) {
        edit("", () -> attachment.setLooked(true));
    }

    /** The author keeps {@code text} as it is, or has it replaced again. A secret is never kept. */
    public void keep(RedactionKind kind, String text, boolean keep) {
        if (kind.secret() || text.isEmpty()) {
            return;
        }
        edit("", () -> {
            Optional<MaskChoice> known = content.getMasks().stream().filter(mask -> text.equals(mask.getText()))
                    .findFirst();
            MaskChoice choice = known.orElseGet(SupportCaseFactory.eINSTANCE::createMaskChoice);
            choice.setText(text);
            choice.setKind(kind.id());
            choice.setKeep(keep);
            if (known.isEmpty()) {
                content.getMasks().add(choice);
            }
        });
    }

    /** Everything becomes as in {@code other}: a case that was filled again, or a draft that was recovered. */
    public void become(SupportCase other) {
        edit("", () -> Contents.put(content, EcoreUtil.copy(other)));
    }

    /** What is typed next is a change of its own. */
    public void pause() {
        history.pause();
    }

    /** Takes the last change back. */
    public void undo() {
        history.undo();
        changed();
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        history.redo();
        changed();
    }

    /** What can be taken back and made again, and what is saved. */
    public EditHistory history() {
        return history;
    }

    /** What was marked is on the disk. */
    public void saved(Object mark) {
        history.saved(mark);
        changed();
    }

    private void edit(String key, Runnable change) {
        if (writable && history.edit(key, change)) {
            changed();
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private Field made(String id) {
        return field(id).orElseGet(() -> {
            Field field = SupportCaseFactory.eINSTANCE.createField();
            field.setId(id);
            content.getFields().add(field);
            return field;
        });
    }

    /** XML knows no control characters but these, and widgets of other systems end lines in their own way. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(point -> point >= 0x20 && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE
                        && point != 0xFFFF
                        || point == '\n' || point == '\t')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Moves what one case holds into another. */
    static final class Contents {

        private Contents() {
        }

        /** Puts everything of {@code from} into {@code into}; {@code from} is used up. */
        @SuppressWarnings("unchecked") // a feature with many values is a list
        static void put(SupportCase into, SupportCase from) {
            for (EStructuralFeature feature : into.eClass().getEAllStructuralFeatures()) {
                if (feature.isMany()) {
                    List<EObject> target = (List<EObject>) into.eGet(feature);
                    List<EObject> source = List.copyOf((List<EObject>) from.eGet(feature));
                    if (!EcoreUtil.equals(target, source)) {
                        target.clear();
                        target.addAll(source);
                    }
                } else {
                    into.eSet(feature, from.eGet(feature));
                }
            }
        }
    }
}
