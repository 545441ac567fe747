package org.raworkbench.readers.report;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.core.DocumentWriter;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.internal.readers.examine.ReaderExaminer;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.UnclaimedReaders;
import org.raworkbench.smartcard.SmartcardService;

/** The readers beside each other as text. */
@Component(service = DocumentWriter.class)
public final class ReaderDocuments implements DocumentWriter {

    private final SmartcardService service;

    /** @param service says whether the system's smart card service runs */
    @Activate
    public ReaderDocuments(@Reference SmartcardService service) {
        this.service = service;
    }

    @Override
    public List<EvidenceDocument> documents(EvidenceSet evidence, List<Finding> findings, Examination examination) {
        List<ReaderSnapshot> readers = evidence.current(ReaderSnapshot.class);
        if (readers.isEmpty()) {
            return List.of();
        }
        UnclaimedReaders unclaimed = evidence.latest(UnclaimedReaders.class)
                .orElse(new UnclaimedReaders(examination.now(), false, List.of()));
        ReaderReview review = new ReaderReview(readers, unclaimed);
        List<Finding> own = Verdict.inOrder(new ReaderExaminer().examine(
                EvidenceSet.of(review.evidence().toArray(Evidence[]::new)), examination));
        Verdict verdict = Verdict.of(own, Messages.text(readers.size() == 1 ? "document.one" : "document.many",
                readers.size()));
        boolean demo = review.evidence().stream().anyMatch(Evidence::demo);
        return List.of(new EvidenceDocument(EvidenceDocument.Topic.READERS, "readers.txt", Messages.text("document"),
                new ReadersReport(examination.now(), demo, service.state(), review, own, verdict).text()));
    }
}
