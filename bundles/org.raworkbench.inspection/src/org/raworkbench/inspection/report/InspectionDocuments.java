package org.raworkbench.inspection.report;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.core.DocumentWriter;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.inspection.CardSnapshot;

/** The inspection of each card as a page. */
@Component(service = DocumentWriter.class)
public final class InspectionDocuments implements DocumentWriter {

    @Override
    public List<EvidenceDocument> documents(EvidenceSet evidence, List<Finding> findings, Examination examination) {
        return evidence.current(CardSnapshot.class).stream().map(card -> new EvidenceDocument(
                EvidenceDocument.Topic.CARD, "inspection.html", Messages.text("document", card.subject()),
                InspectionHtml.of(card, InspectionVerdict.about(card, findings), examination.now()))).toList();
    }
}
