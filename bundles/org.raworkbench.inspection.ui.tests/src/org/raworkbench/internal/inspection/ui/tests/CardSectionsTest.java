package org.raworkbench.internal.inspection.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.ui.model.CardSections;
import org.raworkbench.ui.Section;

class CardSectionsTest {

    private final CardSections sections = new CardSections(Clock.fixed(Synthetic.NOW, ZoneOffset.UTC), ZoneOffset.UTC);
    private final CardSnapshot card = Synthetic.complete(Synthetic.withCard(Synthetic.READER));

    @Test
    void theSectionsComeInTheOrderOfTheirUse() {
        assertEquals(List.of("findings", "identity", "certificates", "counters", "applications", "chip", "trace"),
                sections.of(card, List.of()).stream().map(Section::id).toList());
    }

    @Test
    void identityNamesTheUuidAndHowTheSeriesIsKnown() {
        String identity = text("identity", card);
        assertTrue(identity.contains("UUID:"), identity);
        assertTrue(identity.contains(Synthetic.UUID), identity);
        assertTrue(identity.contains("8. Read from the back of the card."), identity);
        assertTrue(identity.contains(Synthetic.UUID + "_Synthetic Person"), identity);
    }

    @Test
    void eachCertificateSaysWhatItIsForAndHowLongItIsValid() {
        String certificates = text("certificates", card);
        assertTrue(certificates.contains("Authentication certificate"), certificates);
        assertTrue(certificates.contains("Signing certificate"), certificates);
        assertTrue(certificates.contains("Until 9 June 2027 (200 days left)"), certificates);
    }

    @Test
    void anExpiredCertificateIsMarkedWithAWord() {
        CardSnapshot expired = Synthetic.complete(Synthetic.withCard(Synthetic.READER),
                Synthetic.NOW.minus(1, ChronoUnit.DAYS));
        assertTrue(text("certificates", expired).contains("Expired 20 November 2026 (Fault)"),
                text("certificates", expired));
        assertEquals(Optional.of(Severity.ERROR), section("certificates", expired).severity());
    }

    @Test
    void passcodesChipAndTraceAreThere() {
        assertTrue(text("counters", card).contains("3 tries left"));
        assertTrue(text("chip", card).contains("0102") || text("identity", card).contains("0102030405060708"));
        assertTrue(text("chip", card).contains("IC fabricator"));
        assertTrue(text("trace", card).contains("SELECT"), text("trace", card));
        assertTrue(text("applications", card).contains("A000000308000010000100"));
    }

    private Section section(String id, CardSnapshot snapshot) {
        return sections.of(snapshot, List.of()).stream().filter(section -> section.id().equals(id)).findFirst()
                .orElseThrow();
    }

    private String text(String id, CardSnapshot snapshot) {
        return section(id, snapshot).asText();
    }
}
