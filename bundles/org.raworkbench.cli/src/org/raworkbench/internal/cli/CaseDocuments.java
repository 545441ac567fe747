package org.raworkbench.internal.cli;

import java.time.Instant;
import java.util.List;

import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.certificates.report.CertificateDocuments;
import org.raworkbench.core.DocumentWriter;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.core.Examination;
import org.raworkbench.inspection.report.InspectionDocuments;
import org.raworkbench.logs.report.LogDocuments;
import org.raworkbench.readers.report.ReaderDocuments;
import org.raworkbench.workstation.report.WorkstationDocuments;

/** Attaches the documents of the engines about the evidence of a case; of logs only what the findings rest on. */
final class CaseDocuments {

    private final Surroundings surroundings;
    private final Instant now;

    CaseDocuments(Surroundings surroundings, Instant now) {
        this.surroundings = surroundings;
        this.now = now;
    }

    /** Attaches a document for each piece of evidence in {@code gathered}. */
    void attach(GatheredEvidence gathered, CaseFile file) throws CaseFileException {
        List<DocumentWriter> writers = List.of(new InspectionDocuments(), new CertificateDocuments(),
                new WorkstationDocuments(), new ReaderDocuments(surroundings.engines().cards()),
                new LogDocuments(surroundings.engines().logSearches()));
        for (DocumentWriter writer : writers) {
            for (EvidenceDocument document : writer.documents(gathered.evidence(), gathered.findings(),
                    new Examination(now, () -> false))) {
                String stored = file.attach(document).getName();
                surroundings.err().println(Messages.get("case.attached", stored));
            }
        }
    }
}
