package org.raworkbench.readers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Subscription;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.readers.SharedReaderInspector;
import org.raworkbench.internal.readers.examine.ReaderExaminer;
import org.raworkbench.internal.readers.reading.SysfsUsb;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.pcsc.PcscReaderProvider;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.vpcd.DemoVirtualCard;
import org.raworkbench.vpcd.PcscDaemon;
import org.raworkbench.vpcd.SpeakingReader;
import org.raworkbench.vpcd.VirtualCardClient;

/** Readers of chosen names and firmware in a real pcscd, over a driver of our own. */
class RealServiceTest {

    private static final Bytes PIV = Bytes.ofHex("A000000308000010000100");
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final SpeakingReader OLD = new SpeakingReader("SCM Microsystems Inc. SCRx31 USB Smart Card Reader",
            "SCM Microsystems Inc.", "SCRx31 USB Smart Card Reader", "21120512345678", 0x0515_0000, 0x0020_0103, 0x04E6,
            0xE001, "", 0, false);
    private static final SpeakingReader PIN_PAD = new SpeakingReader("Gemalto Ezio Shield", "Gemalto", "", "", 0, 0,
            0x08E6, 0x3437, "GemTwRC2-V2.10-GL04", 65536, true);

    @TempDir
    Path folder;

    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private final SharedSmartcardService cards = new SharedSmartcardService();
    private Path usb;
    private PcscDaemon daemon;
    private SharedReaderInspector inspector;

    @BeforeEach
    void start() throws Exception {
        usb = Files.createDirectories(folder.resolve("usb"));
        daemon = PcscDaemon.prepareSpeaking(Files.createDirectories(folder.resolve("pcscd")), List.of(OLD, PIN_PAD));
        toClose.push(daemon);
        daemon.start();
        toClose.push(cards);
        cards.addProvider(new PcscReaderProvider());
        inspector = new SharedReaderInspector(cards, new SiteKnowledge(folder.resolve("site")), new SysfsUsb(usb),
                Clock.systemUTC());
        awaitState(() -> cards.state().readers().size() == 2, "both readers");
    }

    @AfterEach
    void stop() throws Exception {
        while (!toClose.isEmpty()) {
            toClose.pop().close();
        }
    }

    private interface Wish {
        boolean fulfilled();
    }

    private void awaitState(Wish wish, String what) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        try (Subscription listening = cards.listen(event -> {
            if (wish.fulfilled()) {
                done.countDown();
            }
        })) {
            assertTrue(listening != null && done.await(LONG.toSeconds(), TimeUnit.SECONDS), what);
        }
    }

    private ReaderReview review() throws InterruptedException {
        return inspector.review(cards.state().readers(), () -> false);
    }

    private ReaderSnapshot reader(ReaderReview review, int index) {
        return review.readers().stream()
                .filter(snapshot -> snapshot.subject().equals(daemon.readerName(index, 0))).findFirst().orElseThrow();
    }

    private static String text(ReaderSnapshot reader, ReaderProperty property) {
        return reader.reader().text(property).orElse("unknown");
    }

    @Test
    void attributesAndPropertiesOfTheDriverAreReadWithTheirSources() throws Exception {
        ReaderSnapshot old = reader(review(), 0);
        assertEquals("SCM Microsystems Inc.", text(old, ReaderProperty.VENDOR));
        assertEquals("04E6", text(old, ReaderProperty.VID));
        assertEquals("E001", text(old, ReaderProperty.PID));
        assertEquals("21120512345678", text(old, ReaderProperty.SERIAL));
        assertEquals("5.15", text(old, ReaderProperty.FIRMWARE));
        assertEquals(ReadingSource.PCSC_ATTRIBUTE, old.reader().value(ReaderProperty.FIRMWARE).orElseThrow().source());
        assertEquals("no", text(old, ReaderProperty.PIN_PAD));
        assertEquals("short APDU", text(old, ReaderProperty.EXCHANGE_LEVEL));
        assertEquals("0", text(old, ReaderProperty.SLOT));
        assertEquals(FirmwareState.BELOW_MINIMUM, old.standing().state());

        ReaderSnapshot pad = reader(review(), 1);
        assertEquals("GemTwRC2-V2.10-GL04", text(pad, ReaderProperty.FIRMWARE));
        assertEquals(ReadingSource.PART10_PROPERTY, pad.reader().value(ReaderProperty.FIRMWARE).orElseThrow().source());
        assertEquals("yes", text(pad, ReaderProperty.PIN_PAD));
        assertEquals("65536", text(pad, ReaderProperty.MAXIMUM_APDU));
        assertEquals(FirmwareState.UNKNOWN, pad.standing().state());
        assertEquals(3, pad.standing().candidates().size(), "08E6:3437 is several models");
    }

    @Test
    void thePersonIsToldWhatToDoAboutTheOldReader() throws Exception {
        EvidenceSet evidence = EvidenceSet.empty();
        for (ReaderSnapshot snapshot : review().readers()) {
            evidence = evidence.with(snapshot);
        }
        List<Finding> findings = new ReaderExaminer().examine(evidence, new Examination(Instant.now(), () -> false));
        Finding old = findings.stream().filter(finding -> finding.id().equals("reader.firmware-below-minimum"))
                .findFirst().orElseThrow();
        assertEquals(Severity.ERROR, old.severity());
        assertEquals(daemon.readerName(0, 0), old.subject());
        assertTrue(old.explanation().contains("5.15 is older than 5.16"), old::explanation);
        assertTrue(old.action().contains("ask the vendor"), old::action);
        assertTrue(findings.stream().anyMatch(finding -> finding.id().equals("reader.firmware-not-compared")
                && finding.subject().equals(daemon.readerName(1, 0))), findings::toString);
    }

    @Test
    void usbIsFoundByThePlaceThatTheDriverTells() throws Exception {
        UsbFolder devices = new UsbFolder(usb);
        devices.add("1-1", "04E6", "E001", "0525", 1, 4, "other-serial");
        devices.add("1-2", "04E6", "E001", "0514", 1, 3, "");
        ReaderSnapshot old = reader(review(), 0);
        assertEquals("5.14", text(old, ReaderProperty.FIRMWARE));
        assertEquals(ReadingSource.USB_DESCRIPTOR,
                old.reader().value(ReaderProperty.FIRMWARE).orElseThrow().source());
        assertEquals(List.of("5.14", "5.15"), old.reader().all(ReaderProperty.FIRMWARE).stream()
                .map(value -> value.value()).toList(), "what the driver says is kept beside it");
    }

    @Test
    void onlyTheTwoReadingRequestsReachTheDriver() throws Exception {
        review();
        Set<String> codes = new TreeSet<>(SpeakingReader.controls(folder.resolve("pcscd"), 0));
        assertEquals(Set.of("42000D48", "42330012"), codes);
    }

    @Test
    void aCardInUseIsNotDisturbed() throws Exception {
        DemoVirtualCard healthy = DemoVirtualCard.create("healthy-piv", Instant.now()).get(0);
        try (VirtualCardClient card = VirtualCardClient.insert(daemon.slot(0, 0), healthy)) {
            String name = daemon.readerName(0, 0);
            awaitState(() -> cards.state().reader(name).flatMap(Reader::atr).isPresent(), "the card");
            // another program asks the reader while this one talks to the card
            PcscReaderProvider other = new PcscReaderProvider();
            List<Integer> words = cards.lease(name, LONG, connection -> {
                int before = connection.transmit(Command.select(PIV)).sw();
                int resets = card.resets();
                ReaderProperties told = other.properties(name);
                assertEquals(resets, card.resets(), "no reset, no power cycle");
                assertEquals(Bytes.ofHex("E604"), told.property(ReaderProperties.VENDOR_ID).orElseThrow());
                return List.of(before, connection.transmit(Command.select(PIV)).sw());
            }).await();
            assertEquals(List.of(0x9000, 0x9000), words);
            assertEquals("5.15", text(reader(review(), 0), ReaderProperty.FIRMWARE));
        }
    }
}
