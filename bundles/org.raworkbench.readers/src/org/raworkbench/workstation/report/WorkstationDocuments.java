package org.raworkbench.workstation.report;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.core.DocumentWriter;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.internal.workstation.examine.WorkstationExaminer;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The check of each workstation as text. */
@Component(service = DocumentWriter.class)
public final class WorkstationDocuments implements DocumentWriter {

    @Override
    public List<EvidenceDocument> documents(EvidenceSet evidence, List<Finding> findings, Examination examination) {
        return evidence.current(WorkstationSnapshot.class).stream().map(workstation -> new EvidenceDocument(
                EvidenceDocument.Topic.WORKSTATION, "workstation.txt", Messages.text("document", workstation.subject()),
                WorkstationText.of(workstation, Verdict.inOrder(new WorkstationExaminer()
                        .examine(EvidenceSet.of(workstation), examination))))).toList();
    }
}
