package org.raworkbench.certificates.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;

/** Snapshots of synthetic cards that hold given certificates. */
final class Cards {

    static final String READER = "Synthetic Reader 0";
    static final String AUTHENTICATION = "5FC105 (9A PIV authentication)";
    static final String SIGNATURE = "5FC10A (9C digital signature)";

    private final List<CardCertificate> certificates = new ArrayList<>();
    private Instant taken = Authority.NOW;

    Cards with(String container, byte[] der) {
        certificates.add(new CardCertificate("PIV", container, Bytes.of(der), Role.OTHER, Optional.empty(), ""));
        return this;
    }

    Cards unreadable(String container, String problem) {
        certificates.add(
                new CardCertificate("PIV", container, Bytes.empty(), Role.OTHER, Optional.empty(), problem));
        return this;
    }

    Cards taken(Instant when) {
        taken = when;
        return this;
    }

    CardSnapshot snapshot() {
        Reader reader = new Reader(READER, false, false, CardPresence.PRESENT, Optional.empty(), 1);
        return new CardSnapshot(taken, reader, CardSnapshot.Stage.COMPLETE, Optional.empty(), "T=1", List.of(),
                new CardSeries("", CardSeries.Confidence.UNKNOWN, ""), ChipIdentity.NONE, List.of(), List.of(),
                certificates, List.of(), List.of(), 1);
    }
}
