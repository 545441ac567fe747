package org.raworkbench.readers;

import java.util.List;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.internal.readers.compare.CardComparison;

/** The same card in several readers: "reads here, not there". */
public final class CardsAcrossReaders {

    private CardsAcrossReaders() {
    }

    /** The cards of the visit in {@code evidence} that were inspected in more than one reader. */
    public static List<CardAcrossReaders> of(EvidenceSet evidence) {
        return CardComparison.of(evidence);
    }
}
