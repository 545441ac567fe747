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
