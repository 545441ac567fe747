package org.raworkbench.readers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.inspect.LeasedCardInspector;
import org.raworkbench.internal.inspection.profiles.BuiltInProfiles;
import org.raworkbench.internal.readers.SharedReaderInspector;
import org.raworkbench.internal.readers.catalogue.CatalogueFile;
import org.raworkbench.internal.readers.examine.ReaderExaminer;
import org.raworkbench.internal.readers.reading.UsbList;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.demo.SimulatedReaders;
import org.raworkbench.readers.CardAcrossReaders;
import org.raworkbench.readers.CardAcrossReaders.Outcome;
import org.raworkbench.readers.CardsAcrossReaders;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.Fleet;
import org.raworkbench.readers.FleetGroup;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.report.FleetCsv;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ReaderSighting;
import org.raworkbench.smartcard.ReaderSightings;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Readers beside each other: on one desk, with one card, in a whole trust. */
class ComparisonTest {

    private static final ReaderCatalogue CATALOGUE = new CatalogueFile(new SiteKnowledge(Path.of("no-such-folder")),
            Clock.systemUTC()).read();

    private static final String SCRX31 = "SCRx31 USB Smart Card Reader";

    private final SharedSmartcardService cards = new SharedSmartcardService();

    @AfterEach
    void close() {
        cards.close();
    }

    private static List<Finding> examined(EvidenceSet evidence) {
        return new ReaderExaminer().examine(evidence, new Examination(Facts.NOW, () -> false));
    }

    /** The demo story as the workbench lives through it: readers looked at, both cards inspected. */
    private EvidenceSet story(String name) throws Exception {
        SimulatedReaders demo = new SimulatedReaders();
        cards.addProvider(demo);
        demo.show(name, Facts.NOW);
        Clock clock = Clock.fixed(Facts.NOW, ZoneOffset.UTC);
        LeasedCardInspector inspector = new LeasedCardInspector(cards, clock);
        BuiltInProfiles.all().forEach(inspector::addProfile);
        CountDownLatch there = new CountDownLatch(1);
        try (var listening = cards.listen(event -> {
            if (!event.state().readers().isEmpty()) {
                there.countDown();
            }
        })) {
            assertTrue(listening != null && there.await(10, TimeUnit.SECONDS));
        }
        EvidenceSet evidence = EvidenceSet.empty();
        for (ReaderSnapshot reader : new SharedReaderInspector(cards, new SiteKnowledge(Path.of("no-such-folder")),
                UsbList.none(), clock).review(cards.state().readers(), () -> false).readers()) {
            evidence = evidence.with(reader);
        }
        for (Reader reader : cards.state().readers()) {
            evidence = evidence.with(inspector.inspect(reader.name(), snapshot -> { }).await());
        }
        return evidence;
    }

    @Test
    void theCardThatReadsHereAndNotThere() throws Exception {
        EvidenceSet evidence = story("old-reader");
        CardAcrossReaders card = CardsAcrossReaders.of(evidence).get(0);
        assertTrue(card.differs());
        assertFalse(card.certain(), "a reader that reads nothing does not tell which card is in it");
        assertEquals(List.of(Outcome.READ, Outcome.NOT_READ),
                card.readings().stream().map(CardAcrossReaders.Reading::outcome).toList());
        assertEquals(List.of("5.25", "5.15"),
                card.readings().stream().map(CardAcrossReaders.Reading::firmware).toList());

        List<Finding> findings = examined(evidence);
        Finding elsewhere = findings.stream().filter(each -> each.id().equals("reader.card-reads-elsewhere"))
                .findFirst().orElseThrow();
        assertEquals(Severity.WARNING, elsewhere.severity());
        assertEquals("A card was read in Demo SCR331 00 00; in Demo SCR331 01 00 it gave no answer.",
                elsewhere.summary());
        assertTrue(findings.stream().anyMatch(each -> each.id().equals("reader.firmware-below-minimum")
                && each.subject().equals("Demo SCR331 01 00")), findings::toString);
        assertTrue(findings.stream().anyMatch(each -> each.id().equals("reader.same-model-different-firmware")));
        assertEquals(List.of(Fact.Standing.UNKNOWN, Fact.Standing.BAD),
                FactualEvidence.of(evidence, ReaderSnapshot.FIRMWARE).stream().map(Fact::standing).toList());
        assertTrue(evidence.current(ReaderSnapshot.class).stream().allMatch(ReaderSnapshot::demo));
    }

    @Test
    void twoCardsInTwoReadersAreNotCompared() throws Exception {
        EvidenceSet evidence = story("two-cards");
        assertEquals(2, evidence.current(CardSnapshot.class).size());
        assertTrue(CardsAcrossReaders.of(evidence).isEmpty());
        assertTrue(examined(evidence).stream().noneMatch(each -> each.id().equals("reader.card-reads-elsewhere")));
    }

    private record Report(String subject, List<ReaderSighting> readerSightings) implements ReaderSightings {

        @Override
        public Instant taken() {
            return Facts.NOW;
        }
    }

    private static ReaderSighting sighting(String workstation, String reader, String vid, String pid, String firmware,
            String seen) {
        return new ReaderSighting(workstation, reader, Optional.of(vid).filter(text -> !text.isEmpty()),
                Optional.of(pid).filter(text -> !text.isEmpty()),
                Optional.of(firmware).filter(text -> !text.isEmpty()), "report.zip", Optional.of(Instant.parse(seen)));
    }

    private static EvidenceSet fleet() {
        return EvidenceSet.empty()
                .with(Facts.snapshot(CATALOGUE, "SCM Microsystems Inc. SCRx31 USB Smart Card Reader 00 00", "04E6",
                        "E001", "5.25"))
                .with(new Report("a", List.of(
                        sighting("PC-1", SCRX31, "04E6", "E001", "5.15", "2026-11-01T08:00:00Z"),
                        sighting("PC-2", SCRX31, "04E6", "E001", "5.09", "2026-11-01T08:00:00Z"),
                        sighting("PC-2", SCRX31, "04E6", "E001", "5.25", "2026-11-02T08:00:00Z"),
                        sighting("PC-3", "Cherry Smart Card Reader", "046A", "0090", "2.04", "2026-11-01T08:00:00Z"),
                        sighting("", "=cmd|' /C calc'!A0", "", "", "", "2026-11-01T08:00:00Z"))));
    }

    @Test
    void aFleetIsGroupedByModelAndRelease() {
        List<FleetGroup> groups = Fleet.of(fleet(), CATALOGUE);
        assertEquals(List.of("5.15", "5.25"), groups.stream().limit(2)
                .map(group -> group.firmware().orElseThrow()).toList(), "the model with several releases comes first");
        assertEquals(FirmwareState.BELOW_MINIMUM, groups.get(0).standing().state());
        assertEquals(List.of("this workstation", "PC-2"),
                groups.get(1).sightings().stream().map(ReaderSighting::workstation).toList(),
                "of one reader at one place the newest counts");
        assertEquals(4, groups.size());
    }

    @Test
    void twoEqualReadersOfOneDeskAreTwo() {
        EvidenceSet desk = EvidenceSet.empty().with(Facts.snapshot(CATALOGUE, SCRX31 + " 00 00", "04E6", "E001", "5.25"))
                .with(Facts.snapshot(CATALOGUE, SCRX31 + " 01 00", "04E6", "E001", "5.15"))
                .with(Facts.snapshot(CATALOGUE, SCRX31 + " 02 00", "04E6", "E001", "5.25"));
        assertEquals(List.of(1, 2), Fleet.of(desk, CATALOGUE).stream().map(group -> group.sightings().size()).toList());
    }

    @Test
    void readersThatLogsNameAreGroupedByTheirDevice() {
        List<FleetGroup> groups = Fleet.of(EvidenceSet.empty().with(new Report("agent.log", List.of(
                sighting("PC-1", "Synthetic Reader 00 00", "", "", "", "2026-11-01T08:00:00Z"),
                sighting("PC-2", "Synthetic Reader [CCID] (0815) 01 00", "", "", "", "2026-11-01T08:00:00Z"),
                sighting("PC-3", "Synthetic Reader 0", "", "", "", "2026-11-01T08:00:00Z")))), CATALOGUE);
        assertEquals(1, groups.size(), groups::toString);
        assertEquals("Synthetic Reader", groups.get(0).model());
        assertEquals(3, groups.get(0).sightings().size());
    }

    @Test
    void theTableOfAFleetRunsNothingInASpreadsheet() {
        String csv = FleetCsv.of(Fleet.of(fleet(), CATALOGUE));
        List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertEquals(6, rows.size());
        assertEquals("model", rows.get(0).getField(0));
        assertTrue(rows.stream().anyMatch(row -> row.getField(11).equals("'=cmd|' /C calc'!A0")), csv);
        assertTrue(rows.stream().flatMap(row -> row.getFields().stream())
                .noneMatch(cell -> cell.startsWith("=")), csv);
        assertTrue(csv.contains("\r\n"));
    }

    @Test
    void readersOfOneModelAndOneReleaseGiveNoFinding() {
        EvidenceSet evidence = EvidenceSet.empty()
                .with(Facts.snapshot(CATALOGUE, "Reader A 00 00", "04E6", "5116", "5.23"))
                .with(Facts.snapshot(CATALOGUE, "Reader B 01 00", "04E6", "5116", "5.23"));
        assertTrue(examined(evidence).stream()
                .noneMatch(each -> each.id().equals("reader.same-model-different-firmware")));
    }
}
