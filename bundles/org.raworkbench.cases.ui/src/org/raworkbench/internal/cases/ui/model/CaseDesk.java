package org.raworkbench.internal.cases.ui.model;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SafeRunner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseService;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.DocumentWriter;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.core.Examination;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.knowledge.Step;

/**
 * What the editor needs of the engines: cases from the desk, what is missing in them, how they leave. Off the UI
 * thread.
 */
@Component(service = CaseDesk.class)
public final class CaseDesk {

    private final CaseService cases;
    private final CaseExporter exporter;
    private final GuidanceService guidance;
    private final Desk desk;
    private final Clock clock = Clock.systemUTC();
    private final List<DocumentWriter> writers = new CopyOnWriteArrayList<>();

    @Activate
    public CaseDesk(@Reference CaseService cases, @Reference CaseExporter exporter, @Reference GuidanceService guidance,
            @Reference Desk desk) {
        this.cases = cases;
        this.exporter = exporter;
        this.guidance = guidance;
        this.desk = desk;
    }

    /** A writer of documents came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addDocumentWriter(DocumentWriter writer) {
        writers.add(writer);
    }

    /** A writer of documents went. */
    public void removeDocumentWriter(DocumentWriter writer) {
        writers.remove(writer);
    }

    /**
     * What there is on the desk as documents; of logs only the lines that findings rest on. One writer that fails
     * leaves the others their say.
     */
    public List<EvidenceDocument> documents(BooleanSupplier cancelled) {
        DeskState state = desk.state();
        Examination examination = new Examination(clock.instant(), cancelled);
        List<EvidenceDocument> documents = new ArrayList<>();
        for (DocumentWriter writer : writers) {
            if (examination.cancelled()) {
                break;
            }
            SafeRunner.run(() -> documents.addAll(writer.documents(state.evidence(), state.findings(), examination)));
        }
        documents.sort(Comparator.comparing(EvidenceDocument::topic));
        return documents;
    }

    /**
     * What a new case could be.
     *
     * @param templates the forms to choose from
     * @param suggested id of the form that the guide ends with
     * @param from what there is to fill it from, one line each; empty when the desk is empty
     * @param problems templates that were left out, and why
     */
    public record Offer(List<CaseTemplate> templates, Optional<String> suggested, List<String> from,
            List<String> problems) {

        /** The same with the form {@code template} suggested. */
        public Offer suggesting(String template) {
            return new Offer(templates, Optional.of(template), from, problems);
        }
    }

    /** What is on offer now. */
    public Offer offer() {
        DeskState state = desk.state();
        Diagnosis diagnosis = diagnose(state);
        return new Offer(cases.templates(), diagnosis.guide().flatMap(GuideRun::caseTemplate),
                MaterialLines.of(material(state, diagnosis)), cases.templateProblems());
    }

    /** A new case, filled from the desk. */
    public SupportCase draft(CaseTemplate template, String title) {
        DeskState state = desk.state();
        Diagnosis diagnosis = diagnose(state);
        SupportCase draft = cases.draft(template, material(state, diagnosis), clock.instant());
        draft.setTitle(title);
        diagnosis.causes().stream().findFirst().ifPresent(cause -> draft.setCause(cause.id()));
        return draft;
    }

    /** Fills {@code copy} from the desk as it is now; what the author wrote stays. */
    public void refill(SupportCase copy, CaseTemplate template) {
        DeskState state = desk.state();
        cases.refill(copy, template, material(state, diagnose(state)), clock.instant());
    }

    /** The form of {@code content}; where it is not there any more, one made of the fields of the case. */
    public CaseTemplate templateOf(SupportCase content) {
        return cases.templates().stream().filter(template -> template.id().equals(content.getTemplate())).findFirst()
                .orElseGet(() -> improvised(content));
    }

    /** What there is to say about {@code copy}, which is used up. */
    public Checklist check(SupportCase copy, CaseTemplate template) {
        CaseReview review = cases.review(copy, template);
        // what would contradict is said before the author confirms it
        for (TemplateField wanted : template.fields()) {
            copy.getFields().stream().filter(field -> wanted.kind() == TemplateField.Kind.CONFIRM
                    && wanted.id().equals(field.getId())).forEach(field -> field.setConfirmed(true));
        }
        return new Checklist(review, cases.review(copy, template).contradictions());
    }

    /** Makes of a case what leaves. */
    public CaseExporter exporter() {
        return exporter;
    }

    /** All causes that the knowledge has, to say what it turned out to be. */
    public List<CauseChoice> causes() {
        return guidance.knowledge().causes().stream().map(cause -> new CauseChoice(cause.getId(), cause.getTitle()))
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title())).toList();
    }

    /** The names of all steps that the knowledge has, by their ids. */
    public Map<String, String> steps() {
        return guidance.knowledge().all(Step.class).stream()
                .collect(Collectors.toMap(Step::getId, Step::getTitle, (one, other) -> one));
    }

    /** The time. */
    public Clock clock() {
        return clock;
    }

    private Diagnosis diagnose(DeskState state) {
        return guidance.diagnose(state.evidence(), state.findings(), Examination.at(clock));
    }

    private static CaseMaterial material(DeskState state, Diagnosis diagnosis) {
        return new CaseMaterial(state.evidence(), state.findings(), diagnosis.guide());
    }

    private static CaseTemplate improvised(SupportCase content) {
        List<TemplateField> fields = content.getFields().stream().map(Field::getId)
                .filter(id -> id != null && id.matches("[a-z0-9]+(-[a-z0-9]+)*")).distinct()
                .map(id -> new TemplateField(id, id, "", TemplateField.Kind.LONG_TEXT, false, false, "", "",
                        List.of(), List.of(),
                        false)).toList();
        return new CaseTemplate("unknown", Messages.Template_unknown, Messages.Template_unknownTarget, "", "", fields,
                List.of(),
                "", "");
    }
}
