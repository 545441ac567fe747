package org.raworkbench.internal.cases.ui.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.StepTick;

/** What there is on the desk to fill a case from, one line each. */
final class MaterialLines {

    private MaterialLines() {
    }

    static List<String> of(CaseMaterial material) {
        EvidenceSet evidence = material.evidence();
        List<String> lines = new ArrayList<>();
        evidence.current(Evidence.class).stream().filter(item -> !(item instanceof StepTick))
                .map(item -> item.demo() ? NLS.bind(Messages.Material_demo, item.subject()) : item.subject()).distinct()
                .forEach(lines::add);
        long telling = material.findings().stream()
                .filter(finding -> finding.severity().isWorseThan(Severity.INFO)).count();
        if (telling > 0) {
            lines.add(telling == 1 ? Messages.Material_finding : NLS.bind(Messages.Material_findings, telling));
        }
        material.guide().filter(guide -> guide.done() > 0)
                .ifPresent(guide -> lines.add(NLS.bind(Messages.Material_guide,
                new Object[] {guide.title(), guide.done(), guide.counted()})));
        return lines;
    }
}
