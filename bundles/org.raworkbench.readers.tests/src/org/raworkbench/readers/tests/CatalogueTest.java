package org.raworkbench.readers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.readers.catalogue.CatalogueFile;
import org.raworkbench.internal.readers.catalogue.KnowledgeFiles;
import org.raworkbench.internal.readers.catalogue.SeenReader;
import org.raworkbench.readers.CatalogueModel;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.Release;
import org.raworkbench.readers.UsbId;

/** The catalogue that comes with the workbench. */
class CatalogueTest {

    private static final ReaderCatalogue CATALOGUE = new CatalogueFile(
            new SiteKnowledge(Path.of("no-such-folder")), Clock.systemUTC()).read();

    private static FirmwareStanding standing(String name, String vid, String pid, String firmware) {
        return CATALOGUE.standing(Facts.of(name, vid, pid, firmware));
    }

    @Test
    void everyReaderThatWasSeenHasAModelAndARelease() {
        List<SeenReader> seen = KnowledgeFiles.seen();
        assertEquals(691, seen.size());
        for (SeenReader row : seen) {
            ReaderFacts facts = Facts.of(row.vendor() + " " + row.model(), row.usb().vid(), row.usb().pid(),
                    row.release().toString());
            FirmwareStanding standing = CATALOGUE.standing(facts);
            assertFalse(standing.candidates().isEmpty(), row::toString);
            assertTrue(standing.candidates().stream().anyMatch(model -> model.shared()
                    || model.seen().stream().anyMatch(each -> each.release().equals(row.release()))), row::toString);
            assertEquals(Optional.of(row.release()), Release.parse(row.release().toString()), row::toString);
            assertFalse(row.provenance().source().isBlank(), row::toString);
        }
    }

    @Test
    void releasesAreInTheOrderOfTheirDecimalDigits() {
        List<Release> decimal = new ArrayList<>(KnowledgeFiles.seen().stream().map(SeenReader::release)
                .filter(Release::isDecimal).distinct().toList());
        assertEquals(3, KnowledgeFiles.seen().stream().map(SeenReader::release).filter(each -> !each.isDecimal())
                .count(), "F0.F0 twice and 2E.3D");
        List<Release> byNumbers = decimal.stream().sorted(Comparator.comparingInt(CatalogueTest::hundreds)).toList();
        assertEquals(byNumbers, decimal.stream().sorted().toList());
        List<String> few = Stream.of("5.23", "5.10", "5.09", "50.00", "6.01").map(Release::parse)
                .map(Optional::orElseThrow).sorted().map(Release::toString).toList();
        assertEquals(List.of("5.09", "5.10", "5.23", "6.01", "50.00"), few);
    }

    private static int hundreds(Release release) {
        String[] parts = release.toString().split("\\.");
        return Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = { "5.9", "", "5", "5.123", "v5.23", "5,23", "-1.00", "5.2 3", "GemTwRC2-V2.10" })
    void whatIsNoReleaseIsNotGuessed(String text) {
        assertEquals(Optional.empty(), Release.parse(text));
    }

    static List<CatalogueModel> minimums() {
        return CATALOGUE.models().stream().filter(model -> model.minimum().isPresent()).toList();
    }

    @Test
    void allEighteenMinimumReleasesAreThere() {
        assertEquals(18, minimums().stream().map(CatalogueModel::usb).distinct().count());
        assertTrue(minimums().stream().noneMatch(model -> model.name().isBlank()));
    }

    @ParameterizedTest
    @MethodSource("minimums")
    void theDriverRefusesOneBelowTheMinimumAndNotTheMinimum(CatalogueModel model) {
        Release minimum = model.minimum().orElseThrow().release();
        int below = hundreds(minimum) - 1;
        String oneBelow = String.format("%d.%02d", below / 100, below % 100);
        UsbId usb = model.usb();
        FirmwareStanding refused = standing(model.title(), usb.vid(), usb.pid(), oneBelow);
        assertEquals(FirmwareState.BELOW_MINIMUM, refused.state(), oneBelow);
        assertTrue(refused.why().contains(minimum.toString()), refused::why);
        assertEquals("2026-06-27", refused.provenance().orElseThrow().seen());
        assertFalse(standing(model.title(), usb.vid(), usb.pid(), minimum.toString())
                .state() == FirmwareState.BELOW_MINIMUM);
    }

    @ParameterizedTest
    @CsvSource({ "Generic CCID Reader, 08E6, 3438, 2.00, KNOWN_FAULT", "KC 1000 SC, 046A, 00A1, 1.00, KNOWN_FAULT",
            "KC 1000 SC, 046A, 00A1, 1.02, UNKNOWN", "Token JC, 0529, 0620, 0.12, KNOWN_FAULT",
            "Token JC, 0529, 0620, 0.13, KNOWN_FAULT", "Token JC, 0529, 0620, 0.14, UNKNOWN",
            "OMNIKEY AG Smart Card Reader USB, 076B, 3021, 1.01, OUTDATED",
            "OMNIKEY AG Smart Card Reader USB, 076B, 3021, 3.02, UNKNOWN",
            "OMNIKEY AG Smart Card Reader USB, 076B, 3021, 3.03, NEWER",
            "SCM SCR3310 USB Smart Card Reader, 04E6, 5116, 5.23, UNKNOWN", "Some reader, 1234, 5678, 1.00, UNKNOWN",
            "Alcor, 058F, 9520, F0.F0, UNKNOWN" })
    void stateOfARelease(String name, String vid, String pid, String firmware, FirmwareState expected) {
        FirmwareStanding standing = standing(name, vid, pid, firmware);
        assertEquals(expected, standing.state(), standing::why);
        assertFalse(standing.why().isBlank());
    }

    @Test
    void noLatestReleaseIsClaimedWithoutASource() {
        assertTrue(CATALOGUE.models().stream().allMatch(model -> model.latest().isEmpty()));
        assertTrue(CATALOGUE.models().stream().allMatch(model -> model.nhs().isEmpty()));
    }

    @Test
    void anIdOfSeveralModelsStaysAmbiguous() {
        FirmwareStanding standing = standing("Gemalto PC Twin Reader (0000) 00 00", "08E6", "3437", "1.00");
        assertEquals(FirmwareState.UNKNOWN, standing.state());
        assertTrue(standing.model().isEmpty());
        assertTrue(standing.why().contains("IDBridge CT30"), standing::why);
        assertEquals(FirmwareState.KNOWN_FAULT, standing("Gemalto", "08E6", "3437", "2.00").state(),
                "what holds for all of them is said");
    }

    @Test
    void aReaderThatOnlyItsNameTellsIsFoundByIt() {
        ReaderFacts facts = new ReaderFacts.Builder("SCM Microsystems Inc. SCR3310 USB Smart Card Reader 0").build();
        FirmwareStanding standing = CATALOGUE.standing(facts);
        assertEquals(FirmwareState.UNKNOWN, standing.state());
        assertTrue(standing.candidates().stream().anyMatch(model -> model.usb().toString().equals("04E6:5116")),
                standing::toString);
        assertTrue(CATALOGUE.standing(new ReaderFacts.Builder("Smart Card Reader 0").build()).candidates().isEmpty());
    }
}
