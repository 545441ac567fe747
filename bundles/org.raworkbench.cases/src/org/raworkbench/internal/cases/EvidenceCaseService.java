package org.raworkbench.internal.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseService;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.CaseTemplateFile;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.internal.cases.check.CaseChecking;
import org.raworkbench.internal.cases.fill.CaseFilling;

/** Cases from evidence, with the templates of the workbench, of third parties and of the site. */
@Component
public final class EvidenceCaseService implements CaseService {

    private final GuidanceService guidance;
    private final SiteKnowledge site;
    private final ZoneId zone;
    private final List<CaseTemplateFile> thirdParties = new CopyOnWriteArrayList<>();
    private volatile Templates templates;

    @Activate
    public EvidenceCaseService(@Reference GuidanceService guidance) {
        this(guidance, SiteKnowledge.ofThisComputer(), ZoneId.systemDefault());
    }

    /** @param zone in which days and times are written into cases */
    public EvidenceCaseService(GuidanceService guidance, SiteKnowledge site, ZoneId zone) {
        this.guidance = guidance;
        this.site = site;
        this.zone = zone;
    }

    /** A third party's templates came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addTemplateFile(CaseTemplateFile file) {
        thirdParties.add(file);
        templates = null;
    }

    /** A third party's templates went. */
    public void removeTemplateFile(CaseTemplateFile file) {
        thirdParties.remove(file);
        templates = null;
    }

    @Override
    public List<CaseTemplate> templates() {
        return inForce().all();
    }

    @Override
    public List<String> templateProblems() {
        return inForce().problems();
    }

    @Override
    public SupportCase draft(CaseTemplate template, CaseMaterial material, Instant now) {
        return filling().draft(template, material, now);
    }

    @Override
    public void refill(SupportCase draft, CaseTemplate template, CaseMaterial material, Instant now) {
        filling().refill(draft, template, material);
        draft.setModified(now);
    }

    @Override
    public CaseReview review(SupportCase draft, CaseTemplate template) {
        return new CaseChecking(draft, template).review();
    }

    private CaseFilling filling() {
        return new CaseFilling(guidance.knowledge(), zone);
    }

    private Templates inForce() {
        Templates now = templates;
        if (now == null) {
            now = new Templates(List.copyOf(thirdParties), site.folder());
            templates = now;
        }
        return now;
    }
}
