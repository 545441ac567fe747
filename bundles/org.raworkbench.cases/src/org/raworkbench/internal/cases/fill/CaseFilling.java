package org.raworkbench.internal.cases.fill;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.StepRecord;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.cases.supportcase.SupportCaseFactory;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.StepState;

/**
 * Fills a case from evidence. What the author wrote is never touched, what only the author can confirm is never
 * ticked.
 */
public final class CaseFilling {

    private final Knowledge knowledge;
    private final ZoneId zone;

    public CaseFilling(Knowledge knowledge, ZoneId zone) {
        this.knowledge = knowledge;
        this.zone = zone;
    }

    /** A new draft. */
    public SupportCase draft(CaseTemplate template, CaseMaterial material, Instant now) {
        SupportCase draft = SupportCaseFactory.eINSTANCE.createSupportCase();
        draft.setId(UUID.randomUUID().toString());
        draft.setTemplate(template.id());
        draft.setTitle(template.title());
        draft.setCreated(now);
        draft.setModified(now);
        refill(draft, template, material);
        return draft;
    }

    /** Fills again what the author has not written, and keeps the evidence as it is now. */
    public void refill(SupportCase draft, CaseTemplate template, CaseMaterial material) {
        Fillings fillings = new Fillings(material, knowledge, zone);
        for (TemplateField wanted : template.fields()) {
            fill(field(draft, wanted), wanted, fillings);
        }
        draft.getEvidence().clear();
        draft.getEvidence().addAll(KeptEvidence.of(material));
        draft.setDemo(draft.isDemo() || material.demo());
        material.guide().ifPresent(guide -> keepSteps(draft, guide));
    }

    private static void fill(Field field, TemplateField wanted, Fillings fillings) {
        if (field.getOrigin() == Origin.PERSON && field.getValue() != null
                || wanted.kind() == TemplateField.Kind.CONFIRM) {
            return;
        }
        Optional<Filling> filling = wanted.fill().isEmpty() ? Optional.empty() : fillings.of(wanted.fill());
        if (filling.isPresent()) {
            field.setValue(filling.get().value());
            field.setFrom(filling.get().from());
            field.setOrigin(Origin.EVIDENCE);
        } else if (!wanted.preset().isEmpty()) {
            field.setValue(wanted.preset());
            field.setFrom(null);
            field.setOrigin(Origin.TEMPLATE);
        } else if (field.getOrigin() == Origin.EVIDENCE) {
            // the evidence is gone, so is what rested on it
            field.setValue(null);
            field.setFrom(null);
        }
    }

    private static Field field(SupportCase draft, TemplateField wanted) {
        for (Field field : draft.getFields()) {
            if (wanted.id().equals(field.getId())) {
                return field;
            }
        }
        Field field = SupportCaseFactory.eINSTANCE.createField();
        field.setId(wanted.id());
        draft.getFields().add(field);
        return field;
    }

    private static void keepSteps(SupportCase draft, GuideRun guide) {
        draft.getSteps().removeIf(step -> guide.id().equals(step.getGuide()));
        for (GuideStep step : guide.steps()) {
            if (step.state() == StepState.OPEN) {
                continue;
            }
            StepRecord kept = SupportCaseFactory.eINSTANCE.createStepRecord();
            kept.setGuide(guide.id());
            kept.setStep(step.id());
            kept.setState(org.raworkbench.cases.supportcase.StepState.get(step.state().name()));
            kept.setBy(step.by().filter(by -> by == GuideStep.TickedBy.PERSON).isPresent() ? Origin.PERSON
                    : Origin.EVIDENCE);
            step.at().ifPresent(kept::setAt);
            kept.setNote(step.because());
            draft.getSteps().add(kept);
        }
    }
}
