package org.raworkbench.internal.guidance;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.internal.guidance.base.KnowledgeFiles;
import org.raworkbench.internal.guidance.diagnose.Diagnoser;

/** Guidance over our knowledge and the site's. The files are read when they are first needed. */
@Component
public final class LayeredGuidance implements GuidanceService {

    private record Loaded(Knowledge knowledge, Diagnoser diagnoser) {
    }

    private final KnowledgeFiles files;
    private volatile Loaded loaded;

    @Activate
    public LayeredGuidance() {
        this(SiteKnowledge.ofThisComputer());
    }

    public LayeredGuidance(SiteKnowledge site) {
        files = new KnowledgeFiles(site);
    }

    @Override
    public Knowledge knowledge() {
        return loaded().knowledge();
    }

    @Override
    public synchronized Knowledge reload() {
        Knowledge knowledge = files.read();
        loaded = new Loaded(knowledge, new Diagnoser(knowledge));
        return knowledge;
    }

    @Override
    public Diagnosis diagnose(EvidenceSet evidence, List<Finding> findings, Examination examination) {
        return loaded().diagnoser().diagnose(evidence, findings);
    }

    @Override
    public Optional<GuideRun> guide(String id, EvidenceSet evidence, List<Finding> findings) {
        return loaded().diagnoser().guide(id, evidence, findings);
    }

    private Loaded loaded() {
        Loaded now = loaded;
        if (now != null) {
            return now;
        }
        synchronized (this) {
            if (loaded == null) {
                reload();
            }
            return loaded;
        }
    }
}
