package org.raworkbench.internal.readers.examine;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Finding;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.UnclaimedReader;
import org.raworkbench.readers.UnclaimedReaders;

/** Judges readers: their firmware, readers beside each other, readers that nobody offers, one card in several. */
@Component(service = Examiner.class)
public final class ReaderExaminer implements Examiner {

    @Override
    public List<Finding> examine(EvidenceSet evidence, Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (UnclaimedReaders usb : evidence.current(UnclaimedReaders.class)) {
            for (UnclaimedReader reader : usb.readers()) {
                findings.add(UsbFindings.about(reader));
            }
        }
        List<ReaderSnapshot> readers = evidence.current(ReaderSnapshot.class);
        for (ReaderSnapshot reader : readers) {
            findings.addAll(FirmwareFindings.about(reader));
        }
        findings.addAll(ComparisonFindings.about(readers));
        findings.addAll(ComparisonFindings.cards(evidence));
        return findings;
    }
}
