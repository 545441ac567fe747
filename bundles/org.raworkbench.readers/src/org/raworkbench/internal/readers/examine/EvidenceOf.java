package org.raworkbench.internal.readers.examine;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;

/** Where things about readers were read, for people. */
final class EvidenceOf {

    private EvidenceOf() {
    }

    /** "USB descriptor, bcdDevice". */
    static String place(Observed value) {
        String source = Messages.text("source." + value.source());
        return value.place().isEmpty() ? source : source + ", " + value.place();
    }

    static EvidenceReference model(String reader, ReaderFacts facts) {
        return facts.usbId()
                .map(id -> EvidenceReference.of(reader,
                        facts.value(ReaderProperty.VID).map(EvidenceOf::place).orElse(""), id.toString()))
                .orElseGet(() -> EvidenceReference.of(reader, Messages.text("source.READER_NAME"), facts.name()));
    }
}
