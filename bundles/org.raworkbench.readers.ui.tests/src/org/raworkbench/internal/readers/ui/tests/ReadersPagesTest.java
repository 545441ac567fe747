package org.raworkbench.internal.readers.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.readers.ui.model.FleetRow;
import org.raworkbench.internal.readers.ui.model.ReaderColumn;
import org.raworkbench.internal.readers.ui.model.ReaderRow;
import org.raworkbench.internal.readers.ui.model.ReadersPage;
import org.raworkbench.internal.readers.ui.model.ReadersPage.Offer;
import org.raworkbench.internal.readers.ui.model.ReadersPages;
import org.raworkbench.internal.readers.ui.model.ReadersState;
import org.raworkbench.internal.readers.ui.model.ReadersState.Imports;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.UnclaimedReader;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardState;
import org.raworkbench.ui.Look;

class ReadersPagesTest {

    private static final Reader READER = new Reader("Synthetic Reader 00", false, false, CardPresence.ABSENT,
            Optional.empty(), 0);

    private final ReadersPages pages = new ReadersPages(true);

    @ParameterizedTest
    @CsvSource({"RUNNING,NO READER", "STOPPED,NO SMART CARD SERVICE", "MISSING,NO SMART CARD SERVICE",
            "STARTING,LOOKING"})
    void withoutReadersThePageTellsWhy(ServiceState service, String word) {
        ReadersPage page = pages.of(state(service, List.of(), List.of(), List.of()));
        assertEquals(word, page.headline().word());
        assertEquals(service == ServiceState.STARTING, page.offers().isEmpty());
    }

    @Test
    void aReaderThatIsNotYetAskedIsLookedAt() {
        ReadersState state = new ReadersState(new SmartcardState(ServiceState.RUNNING, "", List.of(READER)), List.of(),
                List.of(), List.of(), List.of(), List.of(), Imports.NONE, List.of(), Optional.empty());
        assertEquals("LOOKING", pages.of(state).headline().word());
    }

    @ParameterizedTest
    @CsvSource({"CURRENT,UP TO DATE,Latest", "NEWER,UP TO DATE,Newer than known", "UNKNOWN,NOT COMPARED,Not compared",
            "OUTDATED,NEWER FIRMWARE SEEN,Not the latest"})
    void theStateIsInWordsInHeadlineAndRow(FirmwareState standing, String word, String row) {
        ReadersPage page = pages.of(state(ServiceState.RUNNING, List.of(snapshot(standing)), List.of(), List.of()));
        assertEquals(word, page.headline().word());
        assertEquals(row, page.rows().get(0).word());
    }

    @Test
    void aFaultSaysWhoPutsItRightAndWhatToDo() {
        Finding finding = Finding.of("reader.firmware-below-minimum", Severity.ERROR, "Too old for the driver.")
                .about(READER.name()).todo("Use another reader.", Actor.IT, Actor.VENDOR).build();
        ReadersPage page = pages.of(state(ServiceState.RUNNING, List.of(snapshot(FirmwareState.BELOW_MINIMUM)),
                List.of(), List.of(finding)));
        assertEquals(Look.ERROR, page.headline().look());
        assertEquals("Local IT, then the vendor", page.headline().who());
        assertEquals("Use another reader.", page.headline().next());
        assertEquals(List.of(finding), page.rows().get(0).findings());
    }

    @Test
    void aWarningOfAnotherKindIsMarkedInTheRow() {
        Finding finding = Finding.of("reader.not-supported", Severity.WARNING, "Not supported.").about(READER.name())
                .build();
        ReadersPage page = pages.of(state(ServiceState.RUNNING, List.of(snapshot(FirmwareState.CURRENT)), List.of(),
                List.of(finding)));
        assertEquals("Latest; see findings", page.rows().get(0).word());
        assertEquals(Severity.WARNING, page.rows().get(0).severity());
    }

    @Test
    void aReaderThatNobodyOffersIsARowOfItsOwn() {
        UnclaimedReader reader = new UnclaimedReader("1-4", facts(), standing(FirmwareState.UNKNOWN),
                UnclaimedReader.Kind.SMARTCARD_CLASS);
        ReadersPage page = pages.of(state(ServiceState.RUNNING, List.of(), List.of(reader), List.of()));
        assertEquals("Not offered", page.rows().get(0).word());
        assertTrue(page.rows().get(0).presence().contains("1-4"), page.rows().get(0).presence());
    }

    @Test
    void anImportIsSaidEvenWithoutAnyReader() {
        ReadersState state = new ReadersState(new SmartcardState(ServiceState.RUNNING, "", List.of()), List.of(),
                List.of(), List.of(), List.of(), List.of(),
                new Imports(0, 0, List.of("one", "two", "three", "four", "five"), Optional.empty()), List.of(),
                Optional.empty());
        ReadersPage page = pages.of(state);
        assertTrue(page.hasContent());
        assertEquals("one\ntwo\nthree\n2 more reports or parts could not be used.", page.fleetNote());
    }

    @Test
    void releasesAreSortedAsReleasesAndWhatNobodyTellsComesLast() {
        List<ReaderRow> rows = pages.of(state(ServiceState.RUNNING, List.of(reader("b", "5.10"), reader("a", ""),
                reader("d", "10.00"), reader("c", "5.09")), List.of(), List.of())).rows();
        assertEquals(List.of("5.09", "5.10", "10.00", "unknown"),
                rows.stream().sorted(ReaderColumn.FIRMWARE.order()).map(ReaderRow::firmware).toList());
        assertEquals(List.of("a", "b", "c", "d"),
                rows.stream().sorted(ReaderColumn.NAME.order()).map(ReaderRow::name).toList());
    }

    @Test
    void groupsAndTheReadersInThemAreSortedTogether() {
        List<FleetRow> rows = List.of(group("B", "5.10", "3"), group("A", "5.09", "12"), group("C", "unknown", "3"));
        assertEquals(List.of("A", "B", "C"), models(FleetRow.sorted(rows, 1, false)));
        assertEquals(List.of("B", "C", "A"), models(FleetRow.sorted(rows, 4, false)));
        assertEquals(List.of("x", "y"), models(FleetRow.sorted(rows, 0, false).get(0).children()));
        assertEquals(List.of("y", "x"), models(FleetRow.sorted(rows, 0, true).get(0).children()));
    }

    private static FleetRow group(String model, String release, String readers) {
        return new FleetRow(Optional.of(Severity.OK), List.of(model, release, "", "", readers, "1", ""),
                List.of(line("y"), line("x")));
    }

    private static FleetRow line(String reader) {
        return new FleetRow(Optional.empty(), List.of(reader, "", "", "", "", "WARD", ""), List.of());
    }

    private static List<String> models(List<FleetRow> rows) {
        return rows.stream().map(row -> row.cells().get(0)).toList();
    }

    private static ReaderSnapshot reader(String name, String firmware) {
        ReaderFacts.Builder facts = new ReaderFacts.Builder(name);
        if (!firmware.isEmpty()) {
            facts.add(ReaderProperty.FIRMWARE, firmware, ReadingSource.USB_DESCRIPTOR, "bcdDevice");
        }
        return new ReaderSnapshot(Instant.EPOCH, new Reader(name, false, false, CardPresence.ABSENT, Optional.empty(),
                0), facts.build(), standing(FirmwareState.UNKNOWN), 1);
    }

    @Test
    void theDemoDeskIsOfferedWhereThereIsOne() {
        ReadersState state = state(ServiceState.RUNNING, List.of(), List.of(), List.of());
        assertTrue(pages.of(state).offers().contains(Offer.DEMO));
        assertTrue(!new ReadersPages(false).of(state).offers().contains(Offer.DEMO));
    }

    private static ReadersState state(ServiceState service, List<ReaderSnapshot> readers,
            List<UnclaimedReader> unclaimed, List<Finding> findings) {
        return new ReadersState(new SmartcardState(service, "", List.of()), readers, unclaimed, findings, List.of(),
                List.of(), Imports.NONE, List.of(), Optional.empty());
    }

    private static ReaderSnapshot snapshot(FirmwareState state) {
        return new ReaderSnapshot(Instant.EPOCH, READER, facts(), standing(state), 1);
    }

    private static ReaderFacts facts() {
        return new ReaderFacts.Builder(READER.name())
                .add(ReaderProperty.FIRMWARE, "5.09", ReadingSource.USB_DESCRIPTOR, "bcdDevice").build();
    }

    private static FirmwareStanding standing(FirmwareState state) {
        return new FirmwareStanding(state, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), "because");
    }
}
