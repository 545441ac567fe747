package org.raworkbench.readers.tests;

import java.time.Instant;
import java.util.Optional;

import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;

/** Made-up readers. */
final class Facts {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private Facts() {
    }

    static ReaderFacts of(String name, String vid, String pid, String firmware) {
        return new ReaderFacts.Builder(name).add(ReaderProperty.VID, vid, ReadingSource.USB_DESCRIPTOR, "idVendor")
                .add(ReaderProperty.PID, pid, ReadingSource.USB_DESCRIPTOR, "idProduct")
                .add(ReaderProperty.FIRMWARE, firmware, ReadingSource.USB_DESCRIPTOR, "bcdDevice")
                .add(ReaderProperty.MODEL, name, ReadingSource.READER_NAME, "").build();
    }

    static ReaderSnapshot snapshot(ReaderCatalogue catalogue, String name, String vid, String pid, String firmware) {
        ReaderFacts facts = of(name, vid, pid, firmware);
        return new ReaderSnapshot(NOW, new Reader(name, false, false, CardPresence.ABSENT, Optional.empty(), 0), facts,
                catalogue.standing(facts), 1);
    }
}
